import DocketTime

/// Walks over the words and numbers of a text from date to date.
struct NativeDateScanner {
  private let tokens: [NativeToken]
  /// The calendars whose years stand in digits alone.
  private let calendars: [OtherCalendar]
  private var found: [Found] = []
  private var index = 0
  /// The first token that belongs to no date yet.
  private var free = 0

  /// A date before its year is known from elsewhere.
  private struct Found {
    let calendar: OtherCalendar?
    let year: Int?
    let month: Int?
    let days: [Int]
    let range: Range<Int>
  }

  /// The dates of a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - calendars: the calendars of its language; where there are none, only dates with a month of another calendar
  ///     are found.
  /// - Returns: the dates in the order of the text.
  static func dates(in text: String, of calendars: [OtherCalendar]?) -> [NativeDate] {
    var scanner = NativeDateScanner(tokens: NativeToken.tokens(of: text), calendars: calendars ?? [])
    scanner.walk()
    return scanner.dates().filter { calendars != nil || $0.isConverted }
  }

  private init(tokens: [NativeToken], calendars: [OtherCalendar]) {
    (self.tokens, self.calendars) = (tokens, calendars)
  }

  /// More dates than any text has; a hostile one could have thousands.
  private static let mostDates = 200

  private mutating func walk() {
    while index < tokens.count, found.count < Self.mostDates {
      if takeNamed() || takeNumeric() { continue }
      takeYear()
      index += 1
    }
  }

  /// A date without a year may be of the year of another one, or of the year before.
  private func dates() -> [NativeDate] {
    var years: [OtherCalendar?: [Int]] = [:]
    for one in found {
      guard let year = one.year else { continue }
      for likely in [year, year - 1] where years[one.calendar]?.contains(likely) != true {
        years[one.calendar, default: []].append(likely)
      }
    }
    return found.compactMap { one in
      let likely =
        one.year != nil || one.days.isEmpty ? [] : (years[one.calendar] ?? []) + usual(one.calendar)
      return NativeDate(
        one.calendar, year: one.year, month: one.month, days: one.days, likely: likely, at: one.range)
    }
  }

  /// The years of today; the days of a month of the moon wander through all of ours, so those tell nothing.
  private func usual(_ calendar: OtherCalendar?) -> [Int] {
    calendar == .solarHijri ? Array(1385...1410) : []
  }

  /// `۲۱ آذر ۱۴۰۴`, `۲۱ تا ۲۳ آذر`, `آذر ۱۴۰۴`, `١٢ كانون الأول/ديسمبر ٢٠٢٥`.
  private mutating func takeNamed() -> Bool {
    guard let (month, end) = month(at: index) else { return false }
    let (days, start) = days(before: index)
    var (place, year, last) = (end, Int?.none, end - 1)
    while place < tokens.count, place < end + 4 {
      if let number = tokens[place].number {
        if number.digits == 4, isYear(number.value, of: month.calendar) {
          (year, last) = (number.value, place)
        }
        break
      }
      if let (twin, next) = self.month(at: place) {
        guard twin.number == month.number, twin.calendar == month.calendar else { break }
        (last, place) = (next - 1, next)
      } else if isBetween(tokens[place]) {
        place += 1
      } else {
        break
      }
    }
    index = last + 1
    guard !days.isEmpty || year != nil else { return true }
    // In Thailand the months are those of records, and the years are not.
    let isBuddhist = month.calendar == nil && year.map(OtherCalendar.buddhist.years.contains) == true
    found.append(
      Found(
        calendar: isBuddhist ? .buddhist : month.calendar, year: year, month: month.number, days: days,
        range: tokens[start].range.lowerBound..<tokens[last].range.upperBound))
    free = index
    return true
  }

  private func month(at place: Int) -> (NativeMonth, end: Int)? {
    guard tokens[place].word != nil else { return nil }
    let words = tokens[place...].prefix(3).prefix { $0.word != nil }.compactMap(\.word)
    return NativeMonth.find(words[...]).map { ($0.month, place + $0.count) }
  }

  private func isYear(_ value: Int, of calendar: OtherCalendar?) -> Bool {
    guard let calendar else {
      return (1900...2100).contains(value)
        || (calendars.contains(.buddhist) && OtherCalendar.buddhist.years.contains(value))
    }
    return calendar.years.contains(value)
  }

  /// Whether a word or sign may stand between the parts of a date.
  private func isBetween(_ token: NativeToken) -> Bool {
    switch token.kind {
    case .word(let word): EraWords.table[word] != nil
    case .mark(let mark): ["/", "،", ",", "("].contains(mark)
    case .number: false
    }
  }

  /// The days in front of a month, and where the first of them stands.
  private func days(before place: Int) -> (days: [Int], start: Int) {
    var (days, start) = ([Int](), place)
    while let (day, first) = day(endingAt: start - 1, isLast: days.isEmpty) {
      days.insert(day, at: 0)
      start = first
      guard start > free, isJoint(tokens[start - 1]) else { break }
      start -= 1
    }
    // What joins the first day to a word is no part of the date.
    if start < place, tokens[start].number == nil, NativeOrdinals.value(tokens[start].word) == nil {
      start += 1
    }
    return (days, start)
  }

  /// The day that ends with a token, in digits or in words.
  private func day(endingAt last: Int, isLast: Bool) -> (day: Int, start: Int)? {
    var place = last
    while isLast, place >= free, let word = tokens[place].word, place > last - 2,
      NativeOrdinals.endings.contains(word) || EraWords.table[word] != nil
    {
      place -= 1
    }
    guard place >= free else { return nil }
    if let number = tokens[place].number {
      return number.digits <= 2 && (1...31).contains(number.value) ? (number.value, place) : nil
    }
    guard let value = NativeOrdinals.value(tokens[place].word) else { return nil }
    guard value < 10, place - 2 >= free, tokens[place - 1].word == NativeOrdinals.and,
      let tens = NativeOrdinals.tens[tokens[place - 2].word ?? ""]
    else { return (value, place) }
    return (tens + value, place - 2)
  }

  /// Whether a word or sign joins two days.
  private func isJoint(_ token: NativeToken) -> Bool {
    switch token.kind {
    case .word(let word): ["تا", "الی", "و", "to", "and", "et", "au", "и", "по", "ถึง", "حتی"].contains(word)
    case .mark(let mark): ["-", "–", "،", ","].contains(mark)
    case .number: false
    }
  }

  /// `۱۴۰۴/۰۹/۲۱`, `۲۱/۹/۱۴۰۴`.
  private mutating func takeNumeric() -> Bool {
    guard index + 4 < tokens.count, let first = tokens[index].number, let second = tokens[index + 2].number,
      let third = tokens[index + 4].number, case .mark(let mark) = tokens[index + 1].kind,
      ["/", "-", "."].contains(mark), tokens[index + 3].kind == .mark(mark),
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound, second.digits <= 2
    else { return false }
    let (year, day) = first.digits == 4 ? (first, third) : (third, first)
    guard year.digits == 4, day.digits <= 2,
      let calendar = calendars.first(where: {
        $0.civilDate(year: year.value, month: second.value, day: day.value) != nil
      })
    else { return false }
    found.append(
      Found(
        calendar: calendar, year: year.value, month: second.value, days: [day.value],
        range: tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound))
    index += 5
    free = index
    return true
  }

  /// A year alone.
  private mutating func takeYear() {
    guard let number = tokens[index].number, number.digits == 4,
      let calendar = calendars.first(where: { $0.years.contains(number.value) })
    else { return }
    found.append(
      Found(calendar: calendar, year: number.value, month: nil, days: [], range: tokens[index].range))
    free = index + 1
  }
}

/// Days of a month in Persian words.
enum NativeOrdinals {
  /// What stands behind a day in digits.
  static let endings: Set<String> = ["ام", "م", "ماه", "st", "nd", "rd", "th", "er", "е", "го", "من"]
  static let and = "و"
  static let tens = ["بیست": 20, "سی": 30]

  static func value(_ word: String?) -> Int? { word.flatMap { ordinals[$0] } }

  private static let ordinals: [String: Int] = {
    let words = """
      یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم \
      بیستم
      """
    var ordinals = ["اول": 1]
    for (index, word) in words.split(separator: " ").enumerated() { ordinals[String(word)] = index + 1 }
    return ordinals
  }()
}

extension OtherDate {
  /// The dates of other calendars that a text may be, the likeliest first.
  ///
  /// - Parameters:
  ///   - text: what stands in the place of a date, in any script: `1404-09-21`, `۱۴۰۴/۰۹/۲۱`, `21 Azar 1404`.
  ///   - hints: what tells in which calendar its writer counts.
  ///   - isDate: whether it has the form of a date of records; then it is one of those unless the hints say otherwise.
  /// - Returns: one date, or several where nothing tells the calendar; none when it is a date of records or no date.
  public static func readings(of text: String, hints: CalendarHints, isDate: Bool) -> [OtherDate] {
    guard text.utf8.count <= 200, let parts = Parts(text) else { return [] }
    let calendars: [OtherCalendar]
    if let known = parts.calendar {
      calendars = [known]
    } else {
      let hinted = hints.calendars.filter { $0.years.contains(parts.year) }
      guard hinted.isEmpty else {
        return parts.dates(in: Array(hinted.prefix(1)), isCertain: true)
      }
      // A year of the Buddhist era is as well a slip of a hand.
      calendars =
        isDate ? [] : [.solarHijri, .lunarHijri].filter { $0 == .solarHijri || parts.year >= 1400 }
    }
    return parts.dates(in: calendars, isCertain: parts.calendar != nil)
  }

  /// The year, the month and the day of a text, before anybody knows the calendar.
  private struct Parts {
    var calendar: OtherCalendar?
    var year = 0
    private var month: Int?
    private var day: Int?
    /// Whether a number before the other may be the month as well.
    private var mayBeSwapped = false
    private var time: ClockTime?
    private let qualifier: PartialDate.Qualifier

    /// Takes a text apart; nil when it has no such year, or something else than a date.
    init?(_ text: String) {
      let (plain, qualifier) = DateParser.splitQualifier(Array(text.utf8)[...])
      self.qualifier = qualifier
      var tokens = NativeToken.tokens(of: String(decoding: plain, as: UTF8.self))
      time = Self.takeClock(&tokens)
      var numbers: [(value: Int, digits: Int)] = []
      var named: (month: NativeMonth, place: Int)?
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        index += 1
        switch token.kind {
        case .number(let value, let digits): numbers.append((value, digits))
        case .mark(let mark):
          // The last three stand for what is not known.
          guard ["-", ".", "/", ",", "،", "?", "_", "*"].contains(mark) else { return nil }
        case .word(let word) where ["x", "xx", "u", "uu"].contains(word): numbers.append((0, 2))
        case .word(let word):
          let words = tokens[(index - 1)...].prefix(3).prefix { $0.word != nil }.compactMap(\.word)
          if let found = NativeMonth.find(words[...]) {
            guard named == nil else { return nil }
            named = (found.month, numbers.count)
            index += found.count - 1
          } else if let era = EraWords.table[word] {
            if let known = era { calendar = known }
          } else {
            return nil
          }
        }
      }
      guard take(numbers, named) else { return nil }
      if let own = named?.month {
        // With a month of records the year is one of theirs, but in Thailand.
        guard own.calendar != nil || OtherCalendar.buddhist.years.contains(year) else { return nil }
        calendar = own.calendar ?? .buddhist
      }
      guard OtherCalendar.mayHave(year: year) else { return nil }
    }

    /// A time of day at the end: an hour, a colon and minutes.
    private static func takeClock(_ tokens: inout [NativeToken]) -> ClockTime? {
      guard tokens.count > 3, let minute = tokens.last?.number, minute.digits == 2,
        tokens[tokens.count - 2].kind == .mark(":"), let hour = tokens[tokens.count - 3].number,
        hour.digits <= 2, let time = ClockTime(hour: hour.value, minute: minute.value)
      else { return nil }
      tokens.removeLast(3)
      if tokens.last?.word == "t" { tokens.removeLast() }
      return time
    }

    private mutating func take(
      _ numbers: [(value: Int, digits: Int)], _ named: (month: NativeMonth, place: Int)?
    ) -> Bool {
      let values = numbers.map(\.value)
      let sizes = numbers.map { max($0.digits, 2) }
      month = named?.month.number
      switch (sizes, named?.place) {
      case ([4], nil), ([4], .some): year = values[0]
      case ([4, 2], nil): (year, month) = (values[0], values[1])
      case ([2, 4], nil): (month, year) = (values[0], values[1])
      case ([4, 2, 2], nil): (year, month, day) = (values[0], values[1], values[2])
      case ([2, 2, 4], nil):
        (day, month, year) = (values[0], values[1], values[2])
        mayBeSwapped = true
      case ([8], nil): (year, month, day) = (values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
      case ([2, 4], .some): (day, year) = (values[0], values[1])
      case ([4, 2], .some): (year, day) = (values[0], values[1])
      default: return false
      }
      // What nobody knows is left out.
      if day == 0 { day = nil }
      if month == 0 { (month, day) = (nil, nil) }
      return true
    }

    /// The dates in some calendars; of a day that is none, in a calendar that is certain, the month or the year.
    func dates(in calendars: [OtherCalendar], isCertain: Bool) -> [OtherDate] {
      calendars.compactMap { calendar in
        if let date = date(calendar, month, day) ?? (mayBeSwapped ? date(calendar, day, month) : nil) {
          return date
        }
        guard isCertain else { return nil }
        return OtherDate(calendar, year: year, month: month) ?? OtherDate(calendar, year: year)
      }
    }

    private func date(_ calendar: OtherCalendar, _ month: Int?, _ day: Int?) -> OtherDate? {
      OtherDate(calendar, year: year, month: month, day: day, time: time, qualifier: qualifier)
    }
  }
}

/// Words that stand beside a date and say nothing of the day.
package enum EraWords {
  /// The calendar that each of them tells; nil for those that fit several.
  package static let table: [String: OtherCalendar?] = {
    let groups: [(OtherCalendar?, String)] = [
      (.solarHijri, "ش هش شمسی خورشیدی جلالی sh ap shamsi jalali"),
      (.lunarHijri, "ق هق قمری ah qamari"), (.buddhist, "พ ศ be"),
      (nil, "ه هجری هجریه hijri سال ماه شهر عام سنه لعام من of de year مورخ مورخه"),
    ]
    var table: [String: OtherCalendar?] = [:]
    for (calendar, words) in groups {
      for word in words.split(separator: " ") { table[String(word)] = .some(calendar) }
    }
    return table
  }()
}

package import DocketLanguage
import DocketTime

/// Numbers of two texts compared, with the dates of other calendars taken as the days that they are.
package enum NativeDates {
  /// A text with its numbers.
  package struct Version {
    let text: String
    let language: LanguageTag
    let numbers: NumbersInText

    /// Takes a text.
    package init(_ text: String, in language: LanguageTag, _ numbers: NumbersInText) {
      self.text = text
      self.language = language
      self.numbers = numbers
    }

    /// The dates of other calendars in it.
    var dates: [NativeDate] {
      // Of a language that goes by the calendar of records, months are in its lexicon.
      let calendars = NativeDates.calendars[language.language]
      guard calendars != nil || numbers.numbers.contains(where: { Self.mayBeYear($0.value) }) else {
        return []
      }
      return NativeDateScanner.dates(in: text, of: calendars)
    }

    private static func mayBeYear(_ value: String) -> Bool {
      value.utf8.count == 4 && value >= "1300" && value <= "1450"
    }
  }

  /// What a text has more and less than another; nil when they agree.
  package static func difference(of one: Version, from other: Version) -> NumbersInText.Difference? {
    let (mine, theirs) = (one.dates, other.dates)
    if mine.isEmpty, theirs.isEmpty { return one.numbers.difference(from: other.numbers) }
    // Units are joined before dates come in the place of their numbers.
    let joined = one.numbers.withUnits
    let known = other.numbers.withUnits.with(theirs, beside: joined)
    let own = joined.with(mine, beside: known.numbers)
    if let difference = own.numbers.difference(from: known.numbers) { return difference }
    // Where both texts have their months from a lexicon, these have been compared.
    guard !own.numbers.readsWords || !known.numbers.readsWords else { return nil }
    let new = own.months(missingIn: known)
    let lost = known.months(missingIn: own)
    guard let first = new.first, let second = lost.first else { return nil }
    return NumbersInText.Difference(extra: first, missing: second, isTermOrDate: true)
  }

  /// Languages whose texts have months of their own, and years of other calendars in digits alone.
  private static let calendars: [String: [OtherCalendar]] = [
    "fa": [.solarHijri, .lunarHijri], "prs": [.solarHijri, .lunarHijri], "ps": [.solarHijri, .lunarHijri],
    "ar": [.lunarHijri], "ur": [.lunarHijri], "th": [.buddhist],
  ]
}

/// The numbers of a text with the days of its dates in the calendar of records.
private struct Dated {
  var numbers: NumbersInText
  /// The numbers that belong to no date.
  var others: [NumbersInText.Number]
  /// The days and years of its dates.
  var days: Set<String> = []

  /// The months that another text has neither by name nor, beside its dates, as a number.
  func months(missingIn other: Dated) -> [NumbersInText.Number] {
    numbers.months.filter { month in
      !other.numbers.months.hasValue(month.value)
        && !other.others.contains { $0.value == month.value && !days.contains($0.value) }
    }
  }
}

extension NumbersInText {
  /// These numbers, those of some dates exchanged for what a translation says of them.
  fileprivate func with(_ dates: [NativeDate], beside other: NumbersInText) -> Dated {
    func isOf(_ dates: [NativeDate]) -> (Number) -> Bool {
      { number in dates.contains { $0.range.overlaps(number.range) } }
    }
    var result = Dated(numbers: self, others: numbers.filter { !isOf(dates)($0) })
    let values = Set((other.numbers + other.words).map(\.value))
    let months = Set(other.months.map(\.value))
    let converted = dates.filter(\.isConverted)
    let outside = numbers.filter { !isOf(converted)($0) }
    for date in dates {
      let raw = result.numbers.numbers.filter { $0.range.overlaps(date.range) }
      guard let reading = date.reading(among: values, months) else { continue }
      // Names of months are words as well: «حمل ۱۴۰۰ گرم» is a load of 1,400 grams.
      let isAsWritten =
        date.isConverted && raw.count == 1 && values.contains(raw[0].value)
        && !other.numbers.contains { $0.value == raw[0].value && $0.isYear }
        && !reading.numbers.allSatisfy { values.contains("\($0)") || outside.hasValue("\($0)") }
      guard
        date.isCertain && !isAsWritten
          || reading.fits(values, other.readsWords ? months : nil, insteadOf: raw)
      else { continue }
      func number(_ value: Int) -> Number {
        Number(value: "\(value)", range: date.range, end: date.range.upperBound, isSpelled: true)
      }
      result.numbers.numbers.removeAll { $0.range.overlaps(date.range) }
      // `21 Azar 1404 (12 December 2025)` says one day twice.
      if date.isConverted, date.readings.contains(where: { isSaid($0, outside) }) { continue }
      let all = result.numbers.numbers
      let place = all.firstIndex { $0.range.lowerBound > date.range.lowerBound } ?? all.endIndex
      result.numbers.numbers.insert(contentsOf: reading.numbers.map(number), at: place)
      result.numbers.months += reading.months.map(number)
      result.days.formUnion(reading.numbers.map(String.init))
    }
    return result
  }

  /// Whether the text says a reading of one of its dates beside that date.
  private func isSaid(_ reading: NativeDate.Reading, _ outside: [Number]) -> Bool {
    (reading.numbers.count > 1 || reading.months.contains { months.hasValue("\($0)") })
      && reading.numbers.allSatisfy { outside.hasValue("\($0)") }
  }
}

extension NativeDate.Reading {
  /// Whether a translation says it, where the digits may as well be numbers, which it does not say.
  fileprivate func fits(
    _ values: Set<String>, _ named: Set<String>?, insteadOf raw: [NumbersInText.Number]
  ) -> Bool {
    numbers.allSatisfy { values.contains("\($0)") } && !raw.allSatisfy { values.contains($0.value) }
      && (named.map { named in
        months.isEmpty || months.contains { named.contains("\($0)") || values.contains("\($0)") }
      } ?? true)
  }
}

extension NativeDate {
  /// The reading that has most in common with a translation, the likeliest of several.
  fileprivate func reading(among values: Set<String>, _ months: Set<String>) -> Reading? {
    func score(_ reading: Reading) -> Int {
      2 * reading.numbers.count { values.contains("\($0)") } - reading.numbers.count
        + reading.months.count { months.contains("\($0)") }
    }
    var best = readings.first
    for reading in readings where best.map({ score(reading) > score($0) }) ?? true { best = reading }
    return best
  }
}

extension [NumbersInText.Number] {
  fileprivate func hasValue(_ value: String) -> Bool { contains { $0.value == value } }
}

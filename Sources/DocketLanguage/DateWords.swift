public import DocketTime

/// Dates and times written out in a message language.
///
/// The words fit after a colon, in brackets or on their own; Russian days are in the genitive (`4 сентября 2023
/// года`), which serves both for "the 4th is" and for "on the 4th". Years stand as they are, without grouping.
public struct DateWords: Sendable {
  /// The language.
  public let language: MessageLanguage

  /// Creates a writer of dates.
  public init(_ language: MessageLanguage) { self.language = language }

  /// A day: `4 September 2023`, `4 septembre 2023`, `4 сентября 2023 года`.
  public func text(_ day: CivilDate) -> String {
    inYear("\(dayOfMonth(day)) \(MonthNames.ofDay(language)[day.month - 1])", day.year)
  }

  /// A time of day: `10:30`, `10 h 30`, `10:30`.
  public func text(_ time: ClockTime) -> String {
    guard language == .fr else { return "\(time)" }
    return time.minute == 0
      ? "\(time.hour)\u{A0}h" : "\(time.hour)\u{A0}h\u{A0}\(Self.twoDigits(time.minute))"
  }

  /// A day and a time: `4 September 2023, 10:30`, `4 septembre 2023 à 10 h 30`.
  public func text(_ moment: LocalMoment) -> String {
    let (day, time) = (text(moment.date), text(moment.time))
    return language == .fr ? "\(day) à \(time)" : "\(day), \(time)"
  }

  /// A date as exact as it is known: `about September 2023`, `2023 (uncertain)`.
  public func text(_ date: PartialDate) -> String {
    let plain = unqualified(date)
    return switch date.qualifier {
    case .none: plain
    case .unsure: "\(plain) (\(uncertain))"
    case .approximate:
      switch language {
      case .en: "about \(plain)"
      case .fr: date.precision == .day ? "vers le \(plain)" : "vers \(plain)"
      case .ru: "примерно \(plain)"
      }
    }
  }

  /// A date of a record: a point, `from 4 to 6 September 2023`, `from September 2023 on`.
  public func text(_ date: RecordDate) -> String {
    switch date.shape {
    case .point(let point): text(point)
    case .interval(let start, let end): interval(from: start, to: end)
    case .openEnd(let start): openEnd(from: start)
    }
  }

  /// A point without its mark, in the nominative.
  func unqualified(_ date: PartialDate) -> String {
    if let moment = date.moment { return text(moment) }
    if let day = date.date { return text(day) }
    guard let month = date.month else { return language == .ru ? "\(date.year) год" : "\(date.year)" }
    return inYear(MonthNames.alone(language)[month - 1], date.year)
  }

  /// Words for a day or month with their year.
  func inYear(_ words: String, _ year: Int) -> String {
    language == .ru ? "\(words) \(year) года" : "\(words) \(year)"
  }

  /// The number of the day; the first of a month is an ordinal in French.
  func dayOfMonth(_ day: CivilDate) -> String {
    language == .fr && day.day == 1 ? "1er" : "\(day.day)"
  }

  /// The word for a date in doubt.
  var uncertain: String {
    switch language {
    case .en: "uncertain"
    case .fr: "incertain"
    case .ru: "под вопросом"
    }
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

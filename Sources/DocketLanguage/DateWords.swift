public import DocketTime

/// Dates and times written out in a message language.
///
/// The words fit after a colon, in brackets or on their own. Years stand as they are, without grouping.
public struct DateWords: Sendable {
  /// The language.
  public let language: MessageLanguage
  let grammar: any LanguageGrammar

  /// Creates a writer of dates.
  public init(_ language: MessageLanguage) {
    self.language = language
    grammar = language.grammar
  }

  /// A day: `4 September 2023`, `4 septembre 2023`, `4 сентября 2023 года`.
  public func text(_ day: CivilDate) -> String { grammar.words(dayOfMonth(day), in: day.year) }

  /// A time of day: `10:30`, `10 h 30`, `10:30`.
  public func text(_ time: ClockTime) -> String { grammar.time(time) }

  /// A day and a time: `4 September 2023, 10:30`, `4 septembre 2023 à 10 h 30`.
  public func text(_ moment: LocalMoment) -> String {
    grammar.day(text(moment.date), at: text(moment.time))
  }

  /// A date as exact as it is known: `about September 2023`, `2023 (uncertain)`.
  public func text(_ date: PartialDate) -> String {
    let plain = unqualified(date)
    return switch date.qualifier {
    case .none: plain
    case .unsure: "\(plain) (\(grammar.uncertain))"
    case .approximate: grammar.about(plain, date.precision)
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
    guard let month = date.month else { return grammar.year(date.year) }
    return grammar.words(grammar.months.alone[month - 1], in: date.year)
  }

  /// A day without its year.
  func dayOfMonth(_ day: CivilDate) -> String {
    grammar.day(grammar.dayNumber(day.day), of: grammar.months.ofDay[day.month - 1])
  }
}

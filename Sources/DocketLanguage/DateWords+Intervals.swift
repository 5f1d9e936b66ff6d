import DocketTime

extension DateWords {
  /// From one point to another; what both have in common is said once.
  func interval(from start: PartialDate, to end: PartialDate) -> String {
    if start == end { return text(start) }
    let to = grammar.to(unqualified(end) + mark(end), end.precision)
    return "\(from(start, until: end)) \(to)"
  }

  /// From one point on.
  func openEnd(from start: PartialDate) -> String { grammar.onward(from(start)) }

  private func from(_ start: PartialDate, until end: PartialDate? = nil) -> String {
    grammar.from(startWords(start, until: end) + mark(start), start.precision)
  }

  /// The start without what its end says too.
  private func startWords(_ start: PartialDate, until end: PartialDate?) -> String {
    let plain = start.qualifier == .none && end?.qualifier == PartialDate.Qualifier.none
    let sharesYear = plain && start.year == end?.year && start.precision == end?.precision
    if let day = start.date {
      if sharesYear, start.month == end?.month { return grammar.dayNumber(day.day) }
      return sharesYear ? dayOfMonth(day) : text(day)
    }
    guard let month = start.month else { return grammar.startYear(start.year) }
    let words = grammar.months.ofDay[month - 1]
    return sharesYear ? words : grammar.words(words, in: start.year)
  }

  /// The mark of an estimate or a doubt, behind the words: a preposition before them would need another.
  private func mark(_ date: PartialDate) -> String {
    switch date.qualifier {
    case .none: ""
    case .unsure: " (\(grammar.uncertain))"
    case .approximate: " (\(grammar.approximately))"
    }
  }
}

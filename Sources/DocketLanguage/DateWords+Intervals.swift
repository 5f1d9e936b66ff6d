import DocketTime

extension DateWords {
  /// From one point to another; what both have in common is said once.
  func interval(from start: PartialDate, to end: PartialDate) -> String {
    if start == end { return text(start) }
    return "\(from(start, until: end)) \(to(end))"
  }

  /// From one point on.
  func openEnd(from start: PartialDate) -> String {
    switch language {
    case .en: "\(from(start)) on"
    case .fr: "à partir \(from(start))"
    case .ru: "начиная \(from(start))"
    }
  }

  /// The start with its preposition: `from`, `du` or `de`, `с` with the genitive.
  private func from(_ start: PartialDate, until end: PartialDate? = nil) -> String {
    let words = startWords(start, until: end) + mark(start)
    return switch language {
    case .en: "from \(words)"
    case .ru: "с \(words)"
    case .fr where start.precision >= .day: "du \(words)"
    case .fr: Self.beginsWithVowel(words) ? "d’\(words)" : "de \(words)"
    }
  }

  /// The end with its preposition: `to`, `au` or `à`, `по` with the accusative, which looks like the nominative.
  private func to(_ end: PartialDate) -> String {
    let words = unqualified(end) + mark(end)
    return switch language {
    case .en: "to \(words)"
    case .fr: end.precision >= .day ? "au \(words)" : "à \(words)"
    case .ru: "по \(words)"
    }
  }

  /// The start without what its end says too.
  private func startWords(_ start: PartialDate, until end: PartialDate?) -> String {
    let plain = start.qualifier == .none && end?.qualifier == PartialDate.Qualifier.none
    let sharesYear = plain && start.year == end?.year && start.precision == end?.precision
    if let day = start.date {
      if sharesYear, start.month == end?.month { return dayOfMonth(day) }
      let words = "\(dayOfMonth(day)) \(MonthNames.ofDay(language)[day.month - 1])"
      return sharesYear ? words : inYear(words, day.year)
    }
    guard let month = start.month else { return language == .ru ? "\(start.year) года" : "\(start.year)" }
    let words = MonthNames.ofDay(language)[month - 1]
    return sharesYear ? words : inYear(words, start.year)
  }

  /// The mark of an estimate or a doubt, behind the words: a preposition before them would need another.
  private func mark(_ date: PartialDate) -> String {
    switch date.qualifier {
    case .none: ""
    case .unsure: " (\(uncertain))"
    case .approximate:
      switch language {
      case .en: " (approximately)"
      case .fr: " (environ)"
      case .ru: " (примерно)"
      }
    }
  }

  /// Whether `de` loses its vowel before a month; no other month name begins with a vowel.
  private static func beginsWithVowel(_ words: String) -> Bool {
    ["avril", "août", "octobre"].contains { words.hasPrefix($0) }
  }
}

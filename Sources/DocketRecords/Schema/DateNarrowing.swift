import DocketLanguage
import DocketTime

/// What is said of a date that is one, but not of the kind that its place takes.
struct DateNarrowing {
  /// One sentence.
  let what: Message
  /// What to type.
  let mend: [Message]
  /// Dates of the right kind that it may be.
  let readings: [String]

  /// Looks for the nearest date of a kind.
  init(_ date: RecordDate, to shape: DateShape) {
    let phrase: Phrase
    switch shape {
    case .day, .days:
      if date.moment != nil {
        phrase = Self.noHour
        readings = Self.days([date.start])
      } else if date.start.qualifier != .none || (date.end?.qualifier ?? .none) != .none {
        phrase = Self.noMark
        readings = Self.days([date.start, date.end].compactMap(\.self))
      } else {
        phrase = Self.fullDay
        readings = date.isOpen ? Self.days([date.start]) : []
      }
    case .pointInLife:
      phrase = Self.pointOrTwo
      readings = date.end.flatMap { Self.adjoining(date.start, $0) }.map { [$0] } ?? ["\(date.start)"]
    case .any, .point:
      phrase = Self.onePoint
      readings = date.end.flatMap { Self.shared(date.start, $0) }.map { [$0] } ?? ["\(date.start)"]
    }
    what = phrase.message
    // A day of a week or a month is for a person to look up.
    let like = shape == .days && date.end == nil && !readings.isEmpty ? DateShape.day.example : shape.example
    mend =
      readings.isEmpty
      ? [DatePhrases.writeLike.with(["example": .code(like)])]
      : readings.map { SchemaPhrases.write.with(["text": .code($0)]) }
        + (phrase == Self.noHour ? [Self.hourInNote.message] : [])
  }

  /// The days alone; none when one of the dates is no day.
  private static func days(_ points: [PartialDate]) -> [String] {
    let days = points.compactMap(\.date)
    guard days.count == points.count, !days.isEmpty else { return [] }
    return [days.map(\.description).joined(separator: "/")]
  }

  /// What two dates have in common, or the two years in which they are, where one follows the other.
  private static func adjoining(_ start: PartialDate, _ end: PartialDate) -> String? {
    shared(start, end) ?? (end.year == start.year + 1 ? "\(start.year)/\(end.year)" : nil)
  }

  /// What two dates have in common: their month, or their year.
  private static func shared(_ start: PartialDate, _ end: PartialDate) -> String? {
    guard start.year == end.year else { return nil }
    if let month = start.month, month == end.month {
      return PartialDate(year: start.year, month: month)?.description
    }
    return PartialDate(year: start.year)?.description
  }

  private static let noHour = Phrase("no-hour", en: "Here stands a day without an hour.")
  private static let hourInNote = Phrase(
    "hour-in-note", en: "Where there is a `note` beside it, the hour can be said there in words.")
  private static let noMark = Phrase("no-mark", en: "Here stands a day that is certain, without `~` or `?`.")
  private static let fullDay = Phrase("full-day", en: "Here stands a full day: year, month and day.")
  private static let pointOrTwo = Phrase(
    "point-or-two", en: "Here stands one date, or two years or months that follow each other.")
  private static let onePoint = Phrase("one-point", en: "Here stands one date, not an interval.")
}

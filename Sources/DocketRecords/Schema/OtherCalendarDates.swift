import DocketDiagnostics
public import DocketLanguage
public import DocketTime
import DocketYAML

/// Dates that somebody wrote in another calendar: which one it is, and the same day in that of records.
///
/// By the digits alone 1404 is a year of the Middle Ages. So it is never offered, nor a date made of it.
enum OtherCalendarDates {
  /// Reports a text that is a date of another calendar.
  ///
  /// - Parameters:
  ///   - text: what stands there.
  ///   - date: the date of records that it would be; nil when it has not the form of one.
  ///   - part: its place.
  ///   - shape: which dates may stand there.
  ///   - context: the file, with the state and the languages that tell the calendar.
  /// - Returns: whether it is one.
  static func report(
    _ text: String, _ date: RecordDate?, at part: Part, _ shape: DateShape, _ context: inout ReadingContext
  ) -> Bool {
    if let date, !OtherCalendar.mayHave(year: date.start.year) { return false }
    let hints = CalendarHints(
      states: [context.state].compactMap(\.self),
      languages: [context.sourceLanguage, context.language].compactMap { $0?.language })
    let readings: [[OtherDate]]
    if let date, date.end != nil || date.isOpen {
      // Each bound of an interval is a date of its own.
      let bounds = text.split(separator: "/").filter { $0 != ".." }.map {
        OtherDate.readings(of: String($0), hints: hints, isDate: true)
      }
      guard bounds.allSatisfy({ !$0.isEmpty }) else { return false }
      readings = [bounds.map { $0[0] }]
    } else {
      readings = OtherDate.readings(of: text, hints: hints, isDate: date != nil).map { [$0] }
    }
    guard let first = readings.first?.first else { return false }
    let mends = readings.map { OtherCalendarMend($0, isOpen: date?.isOpen == true, shape) }
    let what = readings.count > 1 ? several : OtherCalendarWords.what(first.calendar)
    context.report(
      SchemaRules.dateFormat, at: part.range,
      what.with(["written": .code(readings[0].map(\.written).joined(separator: "/"))]), why: why.message,
      mend: mends.flatMap(\.messages),
      fixes: mends.compactMap(\.replacement).map { context.replacing(part.range, with: $0) })
    return true
  }

  private static let several = Phrase("several", en: "This is a date of another calendar: {written}.")
  private static let why = Phrase(
    "why", en: "In records it would be a day centuries away, and in no calendar of those who wait for it.")
}

/// Names of calendars in sentences.
enum OtherCalendarWords {
  static func what(_ calendar: OtherCalendar) -> Phrase {
    switch calendar {
    case .solarHijri: Phrase("solar", en: "This is a date of the Solar Hijri calendar: {written}.")
    case .lunarHijri: Phrase("lunar", en: "This is a date of the Islamic calendar: {written}.")
    case .buddhist: Phrase("buddhist", en: "This is a date of the Buddhist era: {written}.")
    }
  }

  /// What a date of another calendar is in that of records, with the text to write where one follows from it.
  static func equals(_ calendar: OtherCalendar, isAbout: Bool, hasText: Bool) -> Phrase {
    switch (calendar, hasText) {
    case (.solarHijri, true):
      Phrase("solar-write", en: "In the Solar Hijri calendar it is {date}: write {text}.")
    case (.solarHijri, false): Phrase("solar-is", en: "In the Solar Hijri calendar it is {date}.")
    case (.lunarHijri, true) where isAbout:
      Phrase(
        "lunar-write-about",
        en:
          "In the Islamic calendar it is {date}, a day earlier or later by the sight of the moon: write {text}, or the day from a source that has both."
      )
    case (.lunarHijri, false) where isAbout:
      Phrase(
        "lunar-is-about",
        en:
          "In the Islamic calendar it is {date}, a day earlier or later by the sight of the moon: look for a source that has both."
      )
    case (.lunarHijri, true): Phrase("lunar-write", en: "In the Islamic calendar it is {date}: write {text}.")
    case (.lunarHijri, false): Phrase("lunar-is", en: "In the Islamic calendar it is {date}.")
    case (.buddhist, true): Phrase("buddhist-write", en: "In the Buddhist era it is {date}: write {text}.")
    case (.buddhist, false): Phrase("buddhist-is", en: "In the Buddhist era it is {date}.")
    }
  }
}

/// What to type instead of a date of another calendar.
public struct OtherCalendarMend {
  /// What it is in the calendar of records, and what to write.
  public let messages: [Message]
  /// The text to write; nil where nothing that follows from it may stand there.
  public let replacement: String?

  /// Says it of a date, or of the two bounds of an interval.
  init(_ dates: [OtherDate], isOpen: Bool, _ shape: DateShape) {
    let parts = dates.map { Self.date($0, shape) }
    let texts = parts.compactMap { $0?.description }
    let text = texts.joined(separator: "/") + (isOpen ? "/.." : "")
    let isWhole = texts.count == dates.count
    // Of an interval each bound is told; the shape decides about both together.
    let known = isWhole ? try? RecordDate.parse(text) : nil
    let replacement = known.flatMap { shape.accepts($0) ? "\($0)" : nil }
    self.replacement = replacement
    messages =
      dates.map { date in
        // One sentence says both where there is one date.
        let text = dates.count == 1 ? replacement : nil
        let phrase = OtherCalendarWords.equals(
          date.calendar, isAbout: date.calendar.goesBySight && date.day != nil, hasText: text != nil)
        let told = Argument.date(date.exact ?? Self.interval(date.span))
        return text.map { phrase.with(["date": told, "text": .code($0)]) } ?? phrase.with(["date": told])
      }
      + (dates.count > 1
        ? [replacement.map { SchemaPhrases.write.with(["text": .code($0)]) }].compactMap(\.self) : [])
      + (replacement == nil ? [DatePhrases.writeLike.with(["example": .code(shape.example)])] : [])
  }

  /// Says it of a date that may be any date of a record.
  public init(_ date: OtherDate, inLife: Bool = false) {
    self.init([date], isOpen: false, inLife ? .pointInLife : .any)
  }

  /// The date of records that may stand there, as far as it follows from the other.
  private static func date(_ date: OtherDate, _ shape: DateShape) -> RecordDate? {
    if let exact = date.exact {
      // An hour is told by the clock, whatever the day is called.
      if shape.accepts(exact) { return exact }
      return exact.start.qualifier == .none ? exact.start.date.map { RecordDate($0) } : nil
    }
    switch shape {
    case .pointInLife: return date.between
    case .any, .point: return date.about
    case .day, .days: return nil
    }
  }

  private static func interval(_ span: DaySpan) -> RecordDate {
    let start = PartialDate(span.first)
    return span.last.flatMap { RecordDate(from: start, to: PartialDate($0)) } ?? RecordDate(start)
  }
}

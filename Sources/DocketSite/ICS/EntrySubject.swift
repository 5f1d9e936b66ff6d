import DocketCalendar
import DocketLanguage
import DocketTime

/// What an entry of a calendar is about, told in one language at a time.
protocol EntrySubject: Sendable {
  /// The title.
  func summary(_ voice: inout Voice) -> CalendarText
  /// The lines of the description, without the last ones that all entries have.
  func lines(_ voice: inout Voice) -> [String]
  /// Where it takes place; nil for nowhere in particular.
  func location(_ voice: inout Voice) -> String?
}

/// An entry of the calendars before a language and a stamp are chosen.
struct FeedEntry: Sendable {
  let identifier: CalendarIdentifier
  /// The SEQUENCE that follows from the record alone.
  let sequence: Int
  let time: EventTime
  /// The hour of a hearing as the record has it; nil for whole days and for entries that only stand for a hearing.
  var localStart: LocalStart? = nil
  let status: EventStatus
  let categories: [CalendarToken]
  /// Whether it goes into the calendar of all cases, beside that of its own case.
  let isCurrent: Bool
  /// Whether it says nothing of what it is about.
  var isDiscreet = false
  /// The languages it is published in beside those of the whole site.
  var partialLanguages: [LanguageTag] = []
  /// The page that tells more about it.
  var page = EntryPage.home
  let subject: any EntrySubject

  /// The entry as a feed has it.
  ///
  /// - Parameters:
  ///   - voice: the language, fresh for each entry.
  ///   - address: the address of its page, the last line; none when empty.
  ///   - revision: when it last changed, and how often.
  /// - Returns: the entry.
  func event(_ voice: Voice, address: String, revision: Revision) -> CalendarEvent {
    var voice = voice
    let summary = subject.summary(&voice)
    var lines = subject.lines(&voice)
    let location = subject.location(&voice)
    if !isDiscreet {
      if let untranslated = voice.borrowedLine { lines.append(untranslated) }
      if let outdated = voice.outdatedLine { lines.append(outdated) }
      if !address.isEmpty { lines.append(address) }
    }
    return CalendarEvent(
      identifier: identifier, stamp: revision.stamp, sequence: revision.sequence, time: time, status: status,
      summary: summary, description: lines.isEmpty ? nil : CalendarText(lines.joined(separator: "\n")),
      location: location.map { CalendarText($0) }, categories: categories)
  }
}

/// An hour on the clock of a court.
struct LocalStart: Sendable {
  let moment: LocalMoment
  let zone: Zone
}

/// When an entry last changed and how often its slot or state did.
struct Revision {
  let stamp: Instant
  let sequence: Int
}

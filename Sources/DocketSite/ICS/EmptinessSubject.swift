import DocketCalendar
import DocketLanguage

/// Says that a calendar has no entry yet, because one without any is no calendar (RFC 5545 §3.6).
struct EmptinessSubject: EntrySubject {
  let phrase: Phrase

  func summary(_ voice: inout Voice) -> CalendarText { CalendarText(voice.say(phrase)) }

  func lines(_ voice: inout Voice) -> [String] { [] }

  func location(_ voice: inout Voice) -> String? { nil }
}

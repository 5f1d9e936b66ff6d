import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

extension Listing {
  func upcomingRows(_ voice: inout Voice) -> [[String]] {
    var rows = [[Self.when, Self.hearing, Self.kind, Self.who, Self.court, Self.state].map { voice.say($0) }]
    for (event, isPast) in awaiting.map({ ($0, true) }) + upcoming.map({ ($0, false) }) {
      rows.append([
        date(of: event, &voice), event.publicID, voice.say(event.type.label), names(of: event, &voice),
        event.court.flatMap { voice.text($0.short ?? $0.name) } ?? "–",
        state(of: event, isPast: isPast, &voice),
      ])
    }
    return rows
  }

  func caseRows(_ voice: inout Voice) -> [[String]] {
    var rows = [[Self.id, Self.title, Self.country, Self.people, Self.next].map { voice.say($0) }]
    for record in cases {
      rows.append([
        record.id, voice.text(record.title) ?? "–", record.jurisdiction ?? "–", "\(record.people.count)",
        next(of: record).map { date(of: $0, &voice) } ?? "–",
      ])
    }
    return rows
  }

  func peopleRows(_ voice: inout Voice) -> [[String]] {
    var rows = [[Self.id, Self.name, Self.custody, Self.since, Self.next].map { voice.say($0) }]
    for record in cases {
      for person in record.people {
        rows.append([
          "\(record.id)/\(person.id)", voice.text(person.name) ?? "–",
          person.custody.map { voice.say($0.status.label) } ?? "–",
          person.custody.map { DateWords(voice.words).text($0.since) } ?? "–",
          next(of: record, for: person.id).map { date(of: $0, &voice) } ?? "–",
        ])
      }
    }
    return rows
  }

  /// `Tuesday, 20 May 2031, 09:00 (court time, UTC+5)`.
  private func date(of event: PublicEvent, _ voice: inout Voice) -> String {
    let words = CourtTime(zone: event.zone).text(event.date, &voice)
    guard let day = event.date.singleDay else { return words }
    let name = WeekdayName.allCases[day.weekday.rawValue - 1]
    return voice.say(
      Self.day.with(["weekday": .term(name.label), "date": .text(words)]))
  }

  private func names(of event: PublicEvent, _ voice: inout Voice) -> String {
    var names: [String] = []
    for person in event.people { names.append(voice.text(person.name) ?? person.id) }
    return names.isEmpty ? "–" : names.joined(separator: voice.comma)
  }

  /// Where it stands, and where it was before.
  private func state(of event: PublicEvent, isPast: Bool, _ voice: inout Voice) -> String {
    let word = HearingState(event, isPast: isPast)?.word ?? HearingStatus.scheduled.label
    let state = voice.say(word).lowercasedFirst
    guard let old = event.movedFrom.last else { return state }
    return voice.say(Self.movedFrom.with(["state": .text(state), "old": .date(old)]))
  }

  private static let when = Phrase("when", en: "when")
  private static let hearing = Phrase("hearing", en: "case/hearing")
  private static let kind = Phrase("kind", en: "what")
  private static let who = Phrase("who", en: "who")
  private static let court = Phrase("court", en: "court")
  private static let state = Phrase("state", en: "state")
  private static let id = Phrase("id", en: "id")
  private static let title = Phrase("title", en: "title")
  private static let country = Phrase("country", en: "state that prosecutes")
  private static let people = Phrase("people", en: "people")
  private static let next = Phrase("next", en: "next hearing")
  private static let name = Phrase("name", en: "name")
  private static let custody = Phrase("custody", en: "custody")
  private static let since = Phrase("since", en: "since")
  private static let day = Phrase("day", en: "{weekday}, {date}")
  private static let movedFrom = Phrase("moved-from", en: "{state}, moved from {old}")
}

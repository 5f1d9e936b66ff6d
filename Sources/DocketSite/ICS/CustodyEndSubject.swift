import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// The day until which a court ordered custody, or on which a release is expected.
struct CustodyEndSubject: EntrySubject {
  let person: PublicPerson
  let end: PublicPerson.End
  /// What says so: a decision of a court, or the expected release itself.
  let event: PublicEvent
  let caseTitle: LanguageText?
  /// Whether the day is over, and the record does not say how it went on.
  let isPast: Bool

  func summary(_ voice: inout Voice) -> CalendarText {
    person.title(voice.say(kind), &voice)
  }

  func location(_ voice: inout Voice) -> String? { nil }

  func lines(_ voice: inout Voice) -> [String] {
    var lines = [person.labelled(voice.say(kind), &voice)]
    if let title = voice.text(caseTitle) { lines.append(title) }
    lines.append(voice.say(isPast ? CustodyEndPhrases.past : meaning))
    if event.certainty == .disputed {
      lines += [HearingState.disputed.sentence(isPast: isPast)].compactMap(\.self).map { voice.say($0) }
    }
    let time = CourtTime(zone: event.zone)
    lines.append(voice.say(HearingPhrases.when.with(["date": .text(time.text(end.date, &voice))])))
    if !end.isRelease {
      // Not as a place: nobody is to go there on this day.
      let date = Argument.text(time.text(event.date, &voice))
      let court = voice.text(event.court?.name).map {
        CustodyEndPhrases.decidedBy.with(["date": date, "court": .text($0)])
      }
      lines.append(voice.say(court ?? CustodyEndPhrases.decided.with(["date": date])))
    }
    if let by = event.by, let name = voice.name(of: by) {
      lines.append(voice.say(HearingPhrases.accordingTo.with(["who": .text(name)])))
    }
    if end.isRelease, let note = voice.text(event.note) { lines.append(note) }
    return lines + SourceLines(sources: event.sources).lines(&voice)
  }

  private var kind: Phrase {
    if end.isRelease { return CustodyEndPhrases.release }
    return person.custody?.status == .houseArrest ? CustodyEndPhrases.houseArrest : CustodyEndPhrases.custody
  }

  private var meaning: Phrase { end.isRelease ? CustodyEndPhrases.estimate : CustodyEndPhrases.order }
}

extension PublicPerson {
  /// A title: the name in few letters and what is on, `Vesper: custody order ends`.
  func title(_ kind: String, _ voice: inout Voice) -> CalendarText {
    let direction = voice.direction
    guard let name = voice.text(entry.brief(in: voice.language)) else {
      return CalendarText(kind.capitalisedFirst)
    }
    return CalendarText(
      voice.say(
        SharedPhrases.labelled.with([
          "label": .text(direction.keeping(name)), "text": .text(direction.keeping(kind.lowercasedFirst)),
        ])))
  }

  /// A label with the name, where readers of the voice's language get one: `Birthday: Ilan Vesper`.
  func labelled(_ label: String, _ voice: inout Voice) -> String {
    guard let name = voice.text(self.name) else { return label }
    return voice.say(SharedPhrases.labelled.with(["label": .text(label), "text": .text(name)]))
  }
}

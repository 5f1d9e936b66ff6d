import DocketCalendar
import DocketLanguage
import DocketTime

/// What stands at an old slot of a hearing: that nothing takes place there, and where it went.
struct MarkerSubject: EntrySubject {
  let event: PublicEvent
  let caseTitle: LanguageText?
  let state: HearingState
  /// The old date.
  let old: RecordDate
  /// Whether the old date was a mistake of the record, not a decision of the court.
  let isCorrection: Bool

  func summary(_ voice: inout Voice) -> CalendarText {
    CalendarText(HearingTitle(event: event, prefix: prefix(voice)).text(&voice))
  }

  func location(_ voice: inout Voice) -> String? { HearingPlace(event: event).text(&voice) }

  func lines(_ voice: inout Voice) -> [String] {
    let phrase = isCorrection ? HearingPhrases.rightDate : HearingPhrases.newDate
    var lines = event.opening(caseTitle, &voice)
    lines.append(whatIsHere(voice))
    lines.append(voice.say(phrase.with(["date": .date(event.date)])))
    if state.status != .confirmed, let word = state.word { lines.append(voice.say(word)) }
    lines += HearingPlace(event: event).lines(&voice, isAhead: false)
    return lines + SourceLines(sources: event.sources).lines(&voice)
  }

  /// What takes place at the old slot: nothing of this hearing, unless its new date shares a day with the old one.
  private func whatIsHere(_ voice: Voice) -> String {
    guard state.status != .cancelled, !event.date.isApproximate, event.date.precision >= .day,
      event.date.span.overlaps(old.span)
    else { return voice.say(HearingPhrases.nothingHere) }
    guard let day = old.singleDay, event.date.singleDay == day else {
      return voice.say(HearingPhrases.otherDays)
    }
    guard let hour = event.date.moment?.time else { return voice.say(HearingPhrases.sameDay) }
    return voice.say(
      HearingPhrases.sameDayAt.with(["time": .text(DateWords(voice.words).text(hour))]))
  }

  /// `Moved to 11 February 2031`, with the hour where only that has changed; no date where the day is not known.
  func prefix(_ voice: Voice) -> String {
    if isCorrection { return voice.say(HearingPhrases.corrected) }
    guard let slot = Slot(event.date, zone: nil) else { return voice.say(HearingPhrases.moved) }
    if let moment = event.date.moment, old.singleDay == moment.date {
      return voice.say(HearingPhrases.movedTo.with(["date": .date(RecordDate(moment))]))
    }
    return voice.say(HearingPhrases.movedTo.with(["date": .day(slot.first)]))
  }
}

extension DaySpan {
  /// Whether a day lies in both.
  fileprivate func overlaps(_ other: DaySpan) -> Bool {
    (other.last.map { first <= $0 } ?? true) && (last.map { other.first <= $0 } ?? true)
  }
}

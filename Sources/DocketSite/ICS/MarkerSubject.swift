import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// What stands at an old slot of a hearing: that it does not take place there, and where it went.
///
/// It never promises a day on which nothing happens: of a hearing that was postponed or cancelled after its move it
/// says so, as the hearing's own entry does.
struct MarkerSubject: EntrySubject {
  let hearing: HearingSubject
  /// The old date.
  let old: RecordDate
  /// Whether the old date was a mistake of the record, not a decision of the court.
  let isCorrection: Bool

  private var event: PublicEvent { hearing.event }
  var isOff: Bool { hearing.state.status == .cancelled }
  private var time: CourtTime { CourtTime(zone: event.zone) }

  func summary(_ voice: inout Voice) -> CalendarText {
    let destination = destination(&voice, withClock: true)
    var state = state(&voice)
    if let words = state?.words, let destination {
      state?.withDestination =
        isCorrection ? "\(words)\(voice.comma)\(destination)" : "\(words) \(destination)"
    }
    let title = HearingTitle(
      event: event, caseShort: hearing.caseShort, isOfAll: hearing.isOfAll, state: state,
      instead: destination)
    return CalendarText(title.text(&voice))
  }

  func location(_ voice: inout Voice) -> String? { HearingPlace(event: event).location(&voice) }

  func lines(_ voice: inout Voice) -> [String] {
    var lines = event.opening(hearing.caseTitle, &voice)
    let date = Argument.text(time.text(event.date, &voice))
    if isOff {
      if let sentence = hearing.sentence { lines.append(voice.say(sentence)) }
      let phrase = isCorrection ? HearingPhrases.hadCorrected : HearingPhrases.hadMoved
      lines.append(voice.say(phrase.with(["date": date])))
    } else {
      lines.append(whatIsHere(&voice))
      let phrase = isCorrection ? HearingPhrases.rightDate : HearingPhrases.newDate
      lines.append(voice.say(phrase.with(["date": date])))
      if hearing.state.status == .tentative, let sentence = hearing.sentence {
        lines.append(voice.say(sentence))
      }
    }
    lines += HearingPlace(event: event).lines(&voice, isAhead: false)
    return lines + SourceLines(sources: event.sources).lines(&voice)
  }

  /// The state that the title begins with: that of a hearing without a day, else that it has moved.
  func state(_ voice: inout Voice) -> HearingTitle.State? {
    if isOff { return hearing.state.title(&voice) }
    let moved = isEarlier ? HearingPhrases.movedForward : HearingPhrases.moved
    let word = isCorrection ? HearingPhrases.corrected : moved
    return HearingTitle.State(words: voice.say(word), isUrgent: true, isOff: true)
  }

  /// `to 11 Feb`, `right: 11 Feb`; the hour where only that has changed, the month where no day is known; nil where
  /// there is no date.
  ///
  /// An hour stands there only where it may name the court's clock.
  func destination(_ voice: inout Voice, withClock: Bool) -> String? {
    guard !isOff, !event.date.isApproximate, !event.date.isUnsure else { return nil }
    let words = DateWords(voice.words)
    let from = old.earliest
    if let moment = event.date.moment, old.singleDay == moment.date {
      guard withClock else { return nil }
      let hour = words.text(moment.time)
      let offset = time.offset(at: moment).map { offset in
        voice.say(HearingPhrases.onClock.with(["time": .text(hour), "clock": .text(offset)]))
      }
      return pointing(HearingPhrases.toHour, offset ?? hour, &voice)
    }
    switch event.date.precision {
    case .year: return nil
    case .month:
      let month = words.month(event.date.earliest, beside: from)
      return pointing(HearingPhrases.toMonth, month, &voice)
    default:
      let day = words.short(event.date.earliest, beside: from)
      return pointing(HearingPhrases.toDay, day, &voice)
    }
  }

  /// Where a move leads, or what is right where the old date was a mistake.
  private func pointing(_ phrase: Phrase, _ date: String, _ voice: inout Voice) -> String {
    voice.say((isCorrection ? HearingPhrases.right : phrase).with(["date": .text(date)]))
  }

  /// Whether the hearing was moved to an earlier time.
  var isEarlier: Bool {
    if let new = event.date.moment, let old = old.moment { return new < old }
    return event.date.earliest < old.earliest
  }

  /// What takes place at the old slot: nothing of this hearing, unless its new date shares a day with the old one.
  private func whatIsHere(_ voice: inout Voice) -> String {
    guard !event.date.isApproximate, event.date.precision >= .day, event.date.span.overlaps(old.span) else {
      return voice.say(HearingPhrases.nothingHere)
    }
    guard let day = old.singleDay, event.date.singleDay == day, let hour = old.moment?.time else {
      return voice.say(HearingPhrases.otherDays)
    }
    let words = DateWords(voice.words)
    let notHere = voice.say(HearingPhrases.notAtHour.with(["old": .text(words.text(hour))]))
    guard let moment = event.date.moment else { return "\(notHere) \(voice.say(HearingPhrases.sameDay))" }
    let new = HearingPhrases.sameDayAt.with([
      "time": .text(words.text(moment.time)), "clock": .text(time.clock(at: moment, &voice)),
    ])
    return "\(notHere) \(voice.say(new))"
  }
}

extension DaySpan {
  /// Whether a day lies in both.
  fileprivate func overlaps(_ other: DaySpan) -> Bool {
    (other.last.map { first <= $0 } ?? true) && (last.map { other.first <= $0 } ?? true)
  }
}

/// Says that a calendar has no entry yet, because one without any is no calendar (RFC 5545 §3.6).
struct EmptinessSubject: EntrySubject {
  let phrase: Phrase

  func summary(_ voice: inout Voice) -> CalendarText { CalendarText(voice.say(phrase)) }

  func lines(_ voice: inout Voice) -> [String] { [] }

  func location(_ voice: inout Voice) -> String? { nil }
}

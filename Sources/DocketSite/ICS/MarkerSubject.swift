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
  private var isOff: Bool { hearing.state.status == .cancelled }
  private var time: CourtTime { CourtTime(zone: event.zone) }

  func summary(_ voice: inout Voice) -> CalendarText {
    let state = state(voice)
    let title = HearingTitle(
      event: event, caseShort: hearing.caseShort, state: state, instead: destination(voice, withClock: true))
    return CalendarText(title.text(&voice))
  }

  func location(_ voice: inout Voice) -> String? { HearingPlace(event: event).location(&voice) }

  func lines(_ voice: inout Voice) -> [String] {
    var lines = event.opening(hearing.caseTitle, &voice)
    let date = Argument.text(time.text(event.date, voice))
    if isOff {
      if let sentence = hearing.sentence { lines.append(voice.say(sentence)) }
      let phrase = isCorrection ? HearingPhrases.hadCorrected : HearingPhrases.hadMoved
      lines.append(voice.say(phrase.with(["date": date])))
    } else {
      lines.append(whatIsHere(voice))
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
  func state(_ voice: Voice) -> HearingTitle.State? {
    if isOff { return hearing.state.title(voice) }
    let word = isCorrection ? HearingPhrases.corrected : HearingPhrases.moved
    return HearingTitle.State(words: voice.say(word), isUrgent: true, isOff: true)
  }

  /// `to 11 Feb`; the hour where only that has changed, the month where no day is known; nil where there is no date.
  ///
  /// An hour stands there only where it may name the court's clock.
  func destination(_ voice: Voice, withClock: Bool) -> String? {
    guard !isOff, !event.date.isApproximate, !event.date.isUnsure else { return nil }
    let words = DateWords(voice.words)
    let from = old.earliest
    if let moment = event.date.moment, old.singleDay == moment.date {
      guard withClock else { return nil }
      let hour = words.text(moment.time)
      let offset = time.offset(at: moment).map { offset in
        voice.say(HearingPhrases.onClock.with(["time": .text(hour), "clock": .text(offset)]))
      }
      return voice.say(HearingPhrases.toHour.with(["time": .text(offset ?? hour)]))
    }
    switch event.date.precision {
    case .year: return nil
    case .month:
      let month = words.month(event.date.earliest, beside: from)
      return voice.say(HearingPhrases.toMonth.with(["month": .text(month)]))
    default:
      let day = words.short(event.date.earliest, beside: from)
      return voice.say(HearingPhrases.toDay.with(["day": .text(day)]))
    }
  }

  /// What takes place at the old slot: nothing of this hearing, unless its new date shares a day with the old one.
  private func whatIsHere(_ voice: Voice) -> String {
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
      "time": .text(words.text(moment.time)), "clock": .text(time.clock(at: moment, voice)),
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

import DocketCalendar
import DocketLanguage
import DocketTime

/// The line that says when a hearing takes place, so that a reader notices a client that is wrong.
struct HearingTimeLine {
  let event: PublicEvent
  let state: HearingState
  let isAhead: Bool

  func text(_ voice: Voice) -> String {
    let date = Argument.text(CourtTime(zone: event.zone).text(event.date, voice))
    if state.status == .cancelled { return voice.say(HearingPhrases.planned.with(["date": date])) }
    let isUnannounced = isAhead && event.date.moment == nil && event.date.singleDay != nil
    let phrase = isUnannounced ? HearingPhrases.whenUnannounced : HearingPhrases.when
    return voice.say(phrase.with(["date": date]))
  }
}

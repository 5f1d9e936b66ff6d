import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// The line that says when a hearing takes place, so that a reader notices a client that is wrong.
struct HearingTimeLine {
  let event: PublicEvent
  let state: HearingState
  let isAhead: Bool

  func text(_ voice: inout Voice) -> String {
    let date = Argument.text(eitherDay(&voice) ?? CourtTime(zone: event.zone).text(event.date, &voice))
    if state.status == .cancelled { return voice.say(HearingPhrases.planned.with(["date": date])) }
    let phrase = isUnannounced ? HearingPhrases.whenUnannounced : HearingPhrases.when
    return voice.say(phrase.with(["date": date]))
  }

  /// Whether it is to take place on a day that is known, at an hour that is not.
  private var isUnannounced: Bool { isAhead && event.date.moment == nil && event.date.singleDay != nil }

  /// The date alone, with what is missing of it: `20 May 2031, time not announced`.
  func dateAlone(_ voice: inout Voice) -> String {
    let date = CourtTime(zone: event.zone).text(event.date, &voice)
    guard isUnannounced, state.status != .cancelled else { return date }
    return voice.say(HearingPhrases.unannounced.with(["date": .text(date)]))
  }

  /// `26 December 2019 or 27 December 2019`, where the sources disagree about which of two days it was.
  private func eitherDay(_ voice: inout Voice) -> String? {
    guard event.certainty == .disputed, case .interval(let start, let end) = event.date.shape,
      let first = start.date, let second = end.date, second.dayNumber == first.dayNumber + 1
    else { return nil }
    return voice.say(HearingPhrases.either.with(["first": .day(first), "second": .day(second)]))
  }
}

import DocketLanguage
import DocketTime

/// The line that says when a hearing takes place, so that a reader notices a client that is wrong.
struct HearingTimeLine {
  let event: PublicEvent
  let isAhead: Bool

  func text(_ voice: Voice) -> String {
    let date = Argument.date(event.date)
    guard event.date.moment != nil else {
      let isWholeDay = event.date.singleDay != nil
      let phrase = isAhead && isWholeDay ? HearingPhrases.whenUnannounced : HearingPhrases.when
      return voice.say(phrase.with(["date": date]))
    }
    guard let start = event.start, let zone = event.zone else {
      return voice.say(HearingPhrases.whenSomewhere.with(["date": date]))
    }
    let offset = Argument.text(Self.offset(zone.type(at: start).utcOffset))
    return voice.say(HearingPhrases.whenAtCourt.with(["date": date, "offset": offset]))
  }

  /// An offset as people write it: `UTC+5`, `UTC-3:30`, `UTC`.
  static func offset(_ seconds: Int) -> String {
    let (hours, minutes) = (abs(seconds) / 3600, abs(seconds) / 60 % 60)
    if hours == 0, minutes == 0 { return "UTC" }
    let rest = minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + "\(minutes)"
    return "UTC\(seconds < 0 ? "-" : "+")\(hours)\(rest)"
  }
}

import DocketLanguage
import DocketRecords
import DocketTime

/// Dates of a hearing in words, each hour with the clock that shows it: the entry itself stands at the reader's.
struct CourtTime {
  let zone: Zone?

  /// A date: `20 May 2031, 09:00 (court time, UTC+5)`; without an hour the date alone.
  func text(_ date: RecordDate, _ voice: inout Voice) -> String {
    let words = DateWords(voice.words).text(date)
    guard let moment = date.moment else { return words }
    return voice.say(
      HearingPhrases.onClock.with(["time": .text(words), "clock": .text(clock(at: moment, &voice))]))
  }

  /// The clock of the court at an hour: `court time, UTC+5`; without the offset where its zone is not known.
  func clock(at moment: LocalMoment, _ voice: inout Voice) -> String {
    guard let offset = offset(at: moment) else { return voice.say(HearingPhrases.courtTime) }
    return voice.say(HearingPhrases.courtTimeOffset.with(["offset": .text(offset)]))
  }

  /// The offset of the court's clock at an hour as people write it: `UTC+5`, `UTC-3:30`, `UTC`.
  func offset(at moment: LocalMoment) -> String? {
    zone.map { Self.words(of: $0.type(at: $0.resolve(moment).instant).utcOffset) }
  }

  static func words(of seconds: Int) -> String {
    let (hours, minutes) = (abs(seconds) / 3600, abs(seconds) / 60 % 60)
    if hours == 0, minutes == 0 { return "UTC" }
    let rest = minutes == 0 ? "" : ":" + (minutes < 10 ? "0" : "") + "\(minutes)"
    return "UTC\(seconds < 0 ? "-" : "+")\(hours)\(rest)"
  }
}

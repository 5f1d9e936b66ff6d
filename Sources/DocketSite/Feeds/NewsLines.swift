import DocketLanguage
import DocketRecords
import DocketTime

/// What an entry of a feed says below its title, a line each: what happened, when, what was decided, who says so.
///
/// Dates are those of the change, with the court's offset from UTC in figures; what was decided is what is known now.
struct NewsLines {
  let item: SiteNews.Item

  private var kind: Ledger.Change.Kind { item.change.kind }

  func text(_ voice: inout Voice) -> [String] {
    switch item.subject {
    case .event(let event, of: _): ofEvent(event, &voice)
    case .ofCase(let record):
      if kind == .caseAdded {
        [voice.text(record.summary)].compactMap(\.self)
      } else {
        [voice.say(NewsPhrases.changedTexts)]
      }
    case .nothing: [voice.say(NewsPhrases.withdrawn)]
    }
  }

  private func ofEvent(_ event: PublicEvent, _ voice: inout Voice) -> [String] {
    var lines = event.opening(nil, &voice)
    if let sentence { lines.append(voice.say(sentence)) }
    lines += dates(of: event, &voice)
    if !event.type.isHearing, let place = voice.text(event.place?.name ?? event.court?.name) {
      lines.append(voice.say(HearingPhrases.place.with(["place": .text(place)])))
    }
    if item.change.isDecided || !event.type.isHearing { lines += event.results(&voice) }
    if let by = event.by, let name = voice.name(of: by) {
      lines.append(voice.say(HearingPhrases.accordingTo.with(["who": .text(name)])))
    }
    return lines
  }

  /// What it means for somebody who wanted to go there.
  private var sentence: Phrase? {
    switch kind {
    case .hearingCancelled: HearingState.cancelled.sentence(isPast: false)
    case .hearingPostponed:
      HearingState.postponed.sentence(
        isPast: item.change.date?.latest.map { $0 < item.change.stamp.utc.date } ?? false)
    case .hearingRestored: NewsPhrases.restored
    default: nil
    }
  }

  private func dates(of event: PublicEvent, _ voice: inout Voice) -> [String] {
    let time = CourtTime(zone: event.zone)
    func line(_ phrase: Phrase, _ date: RecordDate?) -> String? {
      date.map { voice.say(phrase.with(["date": .text(time.text($0, &voice))])) }
    }
    let (before, date) = (item.change.before, item.change.date ?? event.date)
    let lines: [String?] =
      switch kind {
      case .hearingMoved: [line(HearingPhrases.movedFrom, before), line(HearingPhrases.newDate, date)]
      case .hearingCorrected:
        [line(HearingPhrases.correctedFrom, before), line(HearingPhrases.rightDate, date)]
      case .hearingCancelled, .hearingPostponed, .hearingRetracted:
        [line(HearingPhrases.movedFrom, before), line(HearingPhrases.planned, date)]
      default: [line(HearingPhrases.when, date)]
      }
    return lines.compactMap(\.self)
  }
}

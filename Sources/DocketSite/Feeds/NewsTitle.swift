import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// The title of an entry of a feed: `Moved: Vesper: appeal hearing, Port Selm: 20 May 2031 → 3 June 2031`.
struct NewsTitle {
  let item: SiteNews.Item
  let site: Site

  private var kind: Ledger.Change.Kind { item.change.kind }

  /// The title; never empty.
  func text(_ voice: inout Voice) -> String {
    switch item.subject {
    case .event(let event, of: let record):
      event.type.isHearing ? ofHearing(event, record, &voice) : ofEvent(event, &voice)
    case .ofCase(let record):
      voice.say(
        ChangePhrases.line.with([
          "what": .term(kind.word), "name": .text(voice.text(record.title) ?? record.id),
        ])
      ).capitalisedFirst
    case .nothing: voice.say(NewsPhrases.somethingWithdrawn)
    }
  }

  private func ofHearing(_ event: PublicEvent, _ record: PublicCase, _ voice: inout Voice) -> String {
    if item.change.isDecided, let result = result(event, record, &voice) { return dated(result, &voice) }
    let title = HearingTitle(
      event: event, caseShort: record.short, isOfAll: event.people.count == record.people.count)
    let name = Argument.text(qualified(title.text(&voice), event, &voice))
    let date = item.change.date ?? event.date
    let message =
      item.change.before.map { before in
        ChangePhrases.lineFromTo.with([
          "what": .term(kind.word), "name": name, "old": .date(before), "new": .date(date),
        ])
      } ?? ChangePhrases.lineAt.with(["what": .term(kind.word), "name": name, "date": .date(date)])
    return voice.say(message).capitalisedFirst
  }

  /// The title that calendars have, which begins or ends with what was decided; nil where that is not known, or not of
  /// a hearing that took place.
  private func result(_ event: PublicEvent, _ record: PublicCase, _ voice: inout Voice) -> String? {
    guard let hearing = HearingSubject(event, of: record, in: site),
      [.held, .adjourned].contains(hearing.state), AgreedResult(event)?.title(&voice) != nil
    else { return nil }
    return qualified(hearing.summary(&voice).string, event, &voice)
  }

  private func ofEvent(_ event: PublicEvent, _ voice: inout Voice) -> String {
    dated(qualified(event.opening(nil, &voice)[0], event, &voice), &voice)
  }

  private func dated(_ name: String, _ voice: inout Voice) -> String {
    guard let date = item.change.date ?? item.event?.date else { return name }
    return voice.say(ChangePhrases.dated.with(["name": .text(name), "date": .date(date)]))
  }

  /// The name with what somebody only claims, or a court has not confirmed: it must not look like a fact.
  private func qualified(_ name: String, _ event: PublicEvent, _ voice: inout Voice) -> String {
    let doubt: String
    switch (event.certainty, event.status) {
    case (.alleged, _), (.disputed, _): doubt = voice.say(event.certainty.label)
    case (.retracted, _) where kind != .hearingRetracted: doubt = voice.say(event.certainty.label)
    case (_, .tentative?):
      guard let word = HearingState.unconfirmed.word else { return name }
      doubt = voice.say(word).lowercasedFirst
    default: return name
    }
    return voice.say(OutcomePhrases.qualified.with(["text": .text(name), "certainty": .text(doubt)]))
  }
}

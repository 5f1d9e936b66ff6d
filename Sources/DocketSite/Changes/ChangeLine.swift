import DocketLanguage
import DocketRecords
import DocketTime

/// A change with the name of the thing, in one line.
struct ChangeLine {
  let change: SiteChange
  let thing: SiteChange.Thing
  let plan: LanguagePlan

  /// The line, for instance
  /// `moved: Vesper: appeal hearing, Port Selm (appeal of harbour-bells): 20 May 2031 → 3 June 2031`.
  func text(in language: MessageLanguage) -> String {
    let name = name(in: language)
    guard let event = thing.event else {
      return ChangePhrases.line.with(["what": .term(change.kind.word), "name": .text(name)])
        .text(in: language)
    }
    guard let before = change.before else {
      return ChangePhrases.lineAt.with([
        "what": .term(change.kind.word), "name": .text(name), "date": .date(event.date),
      ]).text(in: language)
    }
    return ChangePhrases.lineFromTo.with([
      "what": .term(change.kind.word), "name": .text(name), "old": .date(before), "new": .date(event.date),
    ]).text(in: language)
  }

  private func name(in language: MessageLanguage) -> String {
    guard let tag = LanguageTag(language.rawValue) else { return id }
    var voice = Voice(tag, plan: plan)
    switch thing {
    case .hearing(let event), .event(let event):
      // A release or a transfer is what the line begins with.
      let isSaid = change.kind == .released || change.kind == .transferred
      let names = isSaid ? NameList(event.people, &voice).all(&voice) : nil
      let title = names ?? HearingTitle(event: event, caseShort: nil).text(&voice)
      return ChangePhrases.hearing.with([
        "title": .text(title), "event": .code(event.id), "case": .code(event.caseID),
      ]).text(in: language)
    case .ofCase(let record): return named(voice.text(record.title))
    case .day(let day): return named(voice.text(day.title))
    }
  }

  private func named(_ title: String?) -> String { title.map { "\($0) (\(id))" } ?? id }

  private var id: String {
    switch thing {
    case .hearing(let event), .event(let event): event.publicID
    case .ofCase(let record): record.id
    case .day(let day): day.publicID
    }
  }
}

extension Ledger.ZoneMove {
  /// The move as people who run docket read it.
  ///
  /// The hearing is named by the ids of event and case: its UID would look like somebody's e-mail address.
  func text(in language: MessageLanguage) -> String {
    ChangePhrases.zoneMove.with([
      "event": .code(event), "case": .code(caseID), "local": .text("\(local)"), "zone": .text(zone),
      "now": .text("\(now)"), "before": .text("\(before)"),
    ]).text(in: language)
  }
}

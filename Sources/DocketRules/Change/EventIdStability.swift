import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// An event keeps its id: calendars and links know it by nothing else.
  static let eventIDStability: Rule = Rule(
    RuleDescription(
      id: "event-id-stability", family: .change, severity: .error,
      summary: Phrase("summary", en: "An event or a day keeps its id."),
      reason: Phrase(
        "reason", en: "Under another id, subscribers get a second entry, and links to the first lead nowhere."
      ),
      exception: Phrase(
        "exception", en: "When one event was taken out and another of the same day and type was added.")),
    examples: [
      .reports(
        "`plea-may` seems to be `plea` under another id.",
        in: """
          events:
            - id: ⟦plea-may⟧
              date: 2031-05-20T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """,
        before: """
          events:
            - id: plea
              date: 2031-05-20
              type: appeal_hearing
              status: scheduled
              sources: [bulletin]
          """),
      .reports(
        "`bells-day` seems to be `bells` under another id.",
        in:
          "days: [{id: ⟦bells-day⟧, type: vigil, title: {en: Bells, fr: Cloches, ru: Колокола}, date: 2031-05-02, sources: [bulletin]}]\n",
        before:
          "days: [{id: bells, type: vigil, title: {en: Bells, fr: Cloches, ru: Колокола}, date: 2031-05-02, sources: [bulletin]}]\n"
      ),
      .reports(
        "The id `plea-2031-05-20` holds the day of the hearing, which may be moved.",
        in:
          "events: [{id: ⟦plea-2031-05-20⟧, date: 2031-05-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n",
        before: "events: []\n"),
      .accepts(
        """
        events:
          - {id: plea, date: 2031-05-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: second, date: 2031-05-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """,
        before:
          "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: raid, date: 2031-03-02, type: search, sources: [bulletin]}]\n",
        before: "events: [{id: talk, date: 2031-03-02, type: interrogation, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: search-2031-03-02, date: 2031-03-02, type: search, who: lorne, sources: [bulletin]}]\n",
        before: "events: [{id: search, date: 2031-03-02, type: search, who: sedge, sources: [bulletin]}]\n"),
    ],
    check: .change { file, earlier, context, findings in
      guard case .caseRecord(let now)? = file.content, case .caseRecord(let before)? = earlier.content else {
        return
      }
      let ids = PublicIDs(of: file)
      if ids?.unreadable.contains(.events) != true {
        reportRenamed(
          now: entries(of: now.events?.value.map(\.value)),
          before: entries(of: before.events?.value.map(\.value)), in: file, &findings)
      }
      if ids?.unreadable.contains(.days) != true {
        reportRenamed(
          now: entries(of: now.days?.value.map(\.value)),
          before: entries(of: before.days?.value.map(\.value)), in: file, &findings)
      }
      let old = Set((before.events?.value ?? []).compactMap { $0.value.id?.value })
      for event in (now.events?.value ?? []).lazy.map(\.value)
      where event.isAwaited && event.type?.value.isHearing == true {
        guard let id = event.id, !old.contains(id.value), let day = event.date?.value.singleDay,
          day >= context.today, id.value.contains("\(day)")
        else { continue }
        findings.report(
          datedID.with(["id": .code(id.value)]), at: id.range, in: file.source, mend: [plainID.message],
          subject: id.value, severity: .warning)
      }
    })

  private static func reportRenamed(
    now: [NamedEntry], before: [NamedEntry], in file: RecordFile, _ findings: inout Findings
  ) {
    // An event whose type or date cannot be read is still there.
    let (ids, oldIDs) = (Set(file.definitions.map(\.id)), Set(before.map(\.id.value)))
    let gone = before.filter { !ids.contains($0.id.value) }
    let new = now.filter { !oldIDs.contains($0.id.value) }
    guard !gone.isEmpty, !new.isEmpty else { return }
    let goneByKind = Dictionary(grouping: gone, by: \.kind)
    let newByKind = Dictionary(grouping: new, by: \.kind)
    for entry in new {
      // Two that could be it are no proof.
      guard let candidates = goneByKind[entry.kind], candidates.count == 1, newByKind[entry.kind]?.count == 1,
        let old = candidates.first
      else { continue }
      let mend = restore.with(["line": .code("id: \(old.id.value)")])
      findings.report(
        renamed.with(["new": .code(entry.id.value), "old": .code(old.id.value)]), at: entry.id.range,
        in: file.source, mend: [mend],
        fixes: [
          Fix(
            mend, edits: [TextEdit(path: file.path, range: entry.id.range, replacement: old.id.value)],
            safety: .suggested)
        ], subject: entry.id.value)
    }
  }

  private static func entries(of events: [Event]?) -> [NamedEntry] {
    (events ?? []).compactMap { event in
      guard let id = event.id, let type = event.type?.value, let date = event.date?.value else { return nil }
      let who = event.who?.value.map(\.value).sorted().joined(separator: " ") ?? "*"
      return NamedEntry(id: id, kind: [type.rawValue, "\(date.earliest)", "\(date.latest ?? .last)", who])
    }
  }

  private static func entries(of days: [Day]?) -> [NamedEntry] {
    (days ?? []).compactMap { day in
      guard let id = day.id, let type = day.type?.value, let title = day.title?.value.versions.first?.text
      else {
        return nil
      }
      return NamedEntry(id: id, kind: [type.rawValue, title, day.date.map { "\($0.value)" } ?? ""])
    }
  }

  private static let renamed = Phrase("renamed", en: "{new} seems to be {old} under another id.")
  private static let restore = Phrase("restore", en: "Write {line} again; an id stays, also when it is ugly.")
  private static let datedID = Phrase(
    "dated-id", en: "The id {id} holds the day of the hearing, which may be moved.")
  private static let plainID = Phrase(
    "plain-id", en: "Choose a name without a date now, such as `appeal`; later it can no longer change.")
}

/// An entry of a list with what tells it from the others besides its id.
private struct NamedEntry {
  let id: Located<String>
  let kind: [String]
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A hearing whose date changed keeps the old one: moved by the court, or our mistake.
  ///
  /// A more precise date inside the old one is no change.
  static let silentReschedule = Rule(
    RuleDescription(
      id: "silent-reschedule", family: .change, severity: .error,
      summary: Phrase(
        "summary", en: "A hearing whose date changes says what the date was.",
        fr: "Une audience dont la date change dit quelle était la date.",
        ru: "Заседание, у которого меняется дата, хранит прежнюю."),
      reason: Phrase(
        "reason", en: "Subscribers would find nothing where they looked, and some would travel on the old day.",
        fr: "Les abonnés ne trouveraient plus rien à l’ancienne date, et certains feraient le voyage ce jour-là.",
        ru: "Подписчики не найдут ничего на прежнем месте, а кто-то приедет в старый день.")),
    examples: [
      .reports(
        "The date of the hearing `plea` was 20 May 2031 09:00 and is now another.",
        in: """
          events:
            - id: plea
              date: ⟦2031-05-27T09:00⟧
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """,
        before: """
          events:
            - id: plea
              date: 2031-05-20T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .accepts(
        """
        events:
          - id: plea
            date: 2031-05-27
            moved_from: [2031-05-20]
            type: appeal_hearing
            status: scheduled
            sources: [bulletin]
        """,
        before: "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}]\n"),
      .accepts(
        "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}]\n",
        before: "events: [{id: plea, date: 2031-05, type: appeal_hearing, status: tentative, sources: [bulletin]}]\n"),
      .accepts(
        "events: [{id: raid, date: 2031-03-02, type: search, sources: [bulletin]}]\n",
        before: "events: [{id: raid, date: 2031-03-01, type: search, sources: [bulletin]}]\n"),
    ],
    check: .change { file, earlier, _, findings in
      guard case .caseRecord(let now)? = file.content, case .caseRecord(let before)? = earlier.content else { return }
      let old = Dictionary(
        (before.events?.value ?? []).compactMap { event in event.value.id.map { ($0.value, event.value) } },
        uniquingKeysWith: { first, _ in first })
      for event in now.events?.value.map(\.value) ?? [] {
        guard let id = event.id?.value, let type = event.type?.value, type.isHearing, let date = event.date,
          let previous = old[id]?.date?.value, previous != date.value
        else { continue }
        let recorded = (event.movedFrom?.value ?? []) + (event.correctedFrom?.value ?? [])
        guard !recorded.contains(where: { $0.value == previous }), !previous.covers(date.value) else { continue }
        let edit = DateChangeEdit(event: event, date: date, file: file.source)
        findings.report(
          changed.with(["id": .code(id), "old": .date(previous)]), at: date.range, in: file.source,
          mend: [
            moved.with(["line": .code("moved_from: [\(previous)]")]),
            corrected.with(["line": .code("corrected_from: [\(previous)]")]),
          ],
          fixes: [
            Fix(moved.with(["line": .code("moved_from: [\(previous)]")]),
              edits: [edit.adding(previous, to: "moved_from", existing: event.movedFrom)], safety: .suggested),
            Fix(corrected.with(["line": .code("corrected_from: [\(previous)]")]),
              edits: [edit.adding(previous, to: "corrected_from", existing: event.correctedFrom)], safety: .suggested),
          ],
          subject: id)
      }
    })

  private static let changed = Phrase(
    "changed", en: "The date of the hearing {id} was {old} and is now another.",
    fr: "La date de l’audience {id} était : {old} ; elle est maintenant autre.",
    ru: "Дата заседания {id} была: {old}; теперь она другая.")
  private static let moved = Phrase(
    "moved", en: "If the court moved it, add {line}.", fr: "Si le tribunal l’a déplacée, ajoutez {line}.",
    ru: "Если его перенёс суд, добавьте {line}.")
  private static let corrected = Phrase(
    "corrected", en: "If the old date was our mistake, add {line}.",
    fr: "Si l’ancienne date était notre erreur, ajoutez {line}.",
    ru: "Если прежняя дата была нашей ошибкой, добавьте {line}.")
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// An allegation says whose it is.
  static let attributionRequired: Rule = Rule(
    RuleDescription(
      id: "attribution-required", family: .citations, severity: .error,
      summary: Phrase("summary", en: "Every allegation says whose it is."),
      reason: Phrase(
        "reason", en: "Without its author an accusation reads as the record’s own, and so does a complaint."),
      exception: Phrase(
        "exception",
        en: "When the source itself keeps the author secret, and naming even the side would harm.")),
    examples: [
      .reports(
        "The event `beating` is alleged, but it does not say by whom.",
        in:
          "events: [{id: beating, date: 2031-03-01, type: ill_treatment, certainty: ⟦alleged⟧, sources: [bulletin]}]\n"
      ),
      .reports(
        "The charge `assembly` is alleged, but it does not say by whom.",
        in: "charges: [{id: assembly, law: qx-212, certainty: ⟦alleged⟧, sources: [gazette]}]\n"),
      .reports(
        "The event `hearing` is alleged, but it does not say by whom.",
        in: """
          events:
            - id: hearing
              date: 2031-03-20
              type: custody_hearing
              status: held
              outcomes:
                lorne: {result: extended, certainty: ⟦alleged⟧}
              sources: [gazette, bulletin]
          """),
      .reports(
        "The incident `window` names people, but not who says that it was them.",
        in:
          "events: [{id: window, date: 2031-03-01, type: incident, who: ⟦lorne⟧, sources: [gazette]}]\n"),
      .accepts(
        "events: [{id: beating, date: 2031-03-01, type: ill_treatment, certainty: alleged, by: defence, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: window, date: 2031-03-01, type: incident, certainty: disputed, sources: [gazette]}]\n"),
      .accepts(
        "events: [{id: window, date: 2031-03-01, type: incident, who: lorne, by: police, sources: [gazette]}]\n"
      ),
    ],
    check: .record { record, file, _, findings in
      for charge in (record.charges?.value ?? []).lazy.map(\.value) {
        guard let certainty = charge.certainty, certainty.value == .alleged, charge.$by.isAbsent
        else { continue }
        findings.report(
          alleged.with(["kind": .term(UnsourcedClaim.charge), "id": .code(charge.id?.value ?? "?")]),
          at: certainty.range, in: file.source, mend: [addBy.with(["line": .code("by: prosecution")])],
          subject: charge.id?.value)
      }
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.$by.isAbsent, event.isStoodBy else { continue }
        let id = event.id?.value ?? "?"
        if let certainty = event.firstAllegation {
          findings.report(
            alleged.with(["kind": .term(UnsourcedClaim.event), "id": .code(id)]), at: certainty.range,
            in: file.source, mend: [addBy.with(["line": .code("by: defence")])], subject: event.id?.value)
        } else if event.type?.value == .incident, let who = event.who, !who.value.isEmpty {
          findings.report(
            accused.with(["id": .code(id)]), at: who.range, in: file.source,
            mend: [addBy.with(["line": .code("by: investigators")]), leaveOut.with(["key": .code("who")])],
            subject: event.id?.value, severity: .warning)
        }
      }
    })

  private static let alleged = Phrase(
    "alleged", en: "The {kind} {id} is alleged, but it does not say by whom.")
  private static let accused = Phrase(
    "accused", en: "The incident {id} names people, but not who says that it was them.")
  private static let addBy = Phrase(
    "add-by", en: "Add whose claim it is, for instance {line}, or the id of an organisation.")
  private static let leaveOut = Phrase("leave-out", en: "Or leave {key} out, when no source says who it was.")
}

extension Event {
  /// The first place at which the event or one of its outcomes is called alleged.
  fileprivate var firstAllegation: Located<Certainty>? {
    if let certainty = self.certainty, certainty.value == .alleged { return certainty }
    return self.outcomes?.value.lazy.compactMap(\.value.certainty).first { $0.value == .alleged }
  }
}

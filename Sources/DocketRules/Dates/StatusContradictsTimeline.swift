import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// The status of a charge says what the verdict said.
  ///
  /// Only where a person has one charge in a proceeding: of several, each may have ended another way.
  static let statusContradictsTimeline: Rule = Rule(
    RuleDescription(
      id: "status-contradicts-timeline", family: .dates, severity: .warning,
      summary: Phrase("summary", en: "The status of a charge agrees with the verdicts."),
      reason: Phrase(
        "reason", en: "The list of charges and the events are published side by side and say two things."),
      exception: Phrase(
        "exception", en: "When the verdict was about another charge, which the record does not list.")),
    examples: [
      .reports(
        "The charge `vigil` is `convicted`, but the last verdict on `lorne`, `verdict`, is `acquitted`.",
        in: """
          charges: [{id: vigil, law: qx-212, who: lorne, status: ⟦convicted⟧, sources: [bulletin]}]
          events:
            - {id: verdict, date: 2031-03-19, type: verdict, who: lorne, status: held, result: acquitted, sources: [bulletin]}
          """),
      .reports(
        "The charge `vigil` has no `status`, but the last verdict on `lorne`, `verdict`, is `convicted`.",
        in: """
          charges: [{⟦id⟧: vigil, law: qx-212, who: lorne, sources: [bulletin]}]
          events:
            - {id: verdict, date: 2031-03-19, type: verdict, status: held, outcomes: {lorne: {result: convicted}, sedge: {result: acquitted}}, sources: [bulletin]}
          """),
      .reports(
        "The charge `vigil` is `acquitted`, but the last verdict on `sedge`, `verdict`, is `convicted`.",
        in: """
          charges: [{id: vigil, law: qx-212, status: ⟦acquitted⟧, sources: [bulletin]}]
          events:
            - {id: verdict, date: 2031-03-19, type: verdict, status: held, outcomes: {lorne: {result: acquitted}, sedge: {result: convicted}}, sources: [bulletin]}
          """),
      .accepts(
        """
        charges:
          - {id: vigil, law: qx-212, who: lorne, status: convicted, sources: [bulletin]}
          - {id: bells, law: qx-212, who: sedge, status: convicted, sources: [bulletin]}
          - {id: other, law: qx-212, who: sedge, status: dropped, sources: [bulletin]}
        events:
          - {id: first, date: 2030-03-19, type: verdict, status: held, result: acquitted, sources: [bulletin]}
          - {id: plea, date: 2030-06-19, type: appeal_hearing, status: held, result: quashed_retrial, sources: [bulletin]}
          - {id: second, date: 2031-03-19, type: verdict, status: held, result: convicted, sources: [bulletin]}
        """),
      .accepts(
        """
        charges: [{id: vigil, law: qx-212, status: charged, sources: [bulletin]}]
        events:
          - {id: first, date: 2030-03-19, type: verdict, status: held, result: convicted, sources: [bulletin]}
          - {id: plea, date: 2030-06-19, type: appeal_hearing, status: held, result: quashed_retrial, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      let charges = (record.charges?.value ?? []).map(\.value).filter { $0.certainty?.value != .retracted }
      // With one charge more or less, another one is the only one of a person.
      guard !charges.isEmpty, !record.$charges.isUnreadable, !charges.contains(where: \.isUndecided) else {
        return
      }
      let everybody = (record.people?.value ?? []).map(\.key.value)
      var lastVerdict: [[String]: (event: Event, result: DocketRecords.Result)] = [:]
      let events: [Event] = (record.events?.value ?? []).map(\.value)
      let verdicts = events.filter { event in
        event.surelyTookPlace && !event.isDoubted && (event.result != nil || event.outcomes != nil)
      }.sorted { $0.begins(before: $1) }
      for event in verdicts {
        let outcomes =
          event.outcomes?.value.map { ($0.key.value, $0.value.result?.value) }
          ?? (event.who?.value.map(\.value) ?? everybody).map { ($0, event.result?.value) }
        for (person, result) in outcomes {
          guard let result, result.decidesCharge else { continue }
          lastVerdict[[person, event.proceeding?.value ?? ""]] = (event, result)
        }
      }
      guard !lastVerdict.isEmpty else { return }
      var chargesOfPerson: [[String]: [Int]] = [:]
      for index in charges.indices {
        let proceeding = charges[index].proceeding?.value ?? ""
        for person in charges[index].who?.value.map(\.value) ?? everybody {
          chargesOfPerson[[person, proceeding], default: []].append(index)
        }
      }
      var reported: Set<Int> = []
      lazy var unreadable = context.unreadableEvents(in: record)
      for (key, indices) in chargesOfPerson.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        guard indices.count == 1, let index = indices.first, let verdict = lastVerdict[key],
          verdict.result.contradicts(charges[index].status?.value), !charges[index].$status.isUnreadable,
          !unreadable.mayConcern(key[0]), reported.insert(index).inserted
        else { continue }
        let charge = charges[index]
        // One status cannot say what the court decided differently of two people.
        let isMixed = (charge.who?.value.map(\.value) ?? everybody).contains { person in
          let own = [person, charge.proceeding?.value ?? ""]
          guard chargesOfPerson[own]?.count == 1, let result = lastVerdict[own]?.result else { return false }
          return (result == .convicted) != (verdict.result == .convicted)
        }
        let values: KeyValuePairs<String, Argument> = [
          "id": .code(charge.id?.value ?? "?"), "status": .code(charge.status?.value.rawValue ?? "status"),
          "person": .code(key[0]), "event": verdict.event.shownID, "result": .code(verdict.result.rawValue),
        ]
        findings.report(
          (charge.status == nil ? none : other).with(values), at: charge.status?.range ?? charge.firstKey,
          in: file.source, mend: [isMixed ? split.message : compare.message], subject: charge.id?.value)
      }
    })

  private static let other = Phrase(
    "other", en: "The charge {id} is {status}, but the last verdict on {person}, {event}, is {result}.")
  private static let none = Phrase(
    "none", en: "The charge {id} has no {status}, but the last verdict on {person}, {event}, is {result}.")
  private static let split = Phrase(
    "split",
    en:
      "The court decided differently of others: make two charges of it, each with `who` and its own `status`."
  )
  private static let compare = Phrase(
    "compare", en: "Write the `status` that the verdict gives the charge, or correct the `result`.")
}

extension Charge {
  /// Whether it cannot be read whose charge it is, or if the record stands by it.
  fileprivate var isUndecided: Bool {
    $who.isUnreadable || $proceeding.isUnreadable || $certainty.isUnreadable
  }
}

extension DocketRecords.Result {
  /// Whether it decides about a charge, or opens it again.
  fileprivate var decidesCharge: Bool {
    switch self {
    case .convicted, .acquitted, .quashedAcquitted, .quashedRetrial, .quashedClosed, .caseClosed,
      .returnedToProsecutor:
      true
    default: false
    }
  }

  /// Whether a charge of this status cannot have ended so; a charge without status is `charged`.
  fileprivate func contradicts(_ status: ChargeStatus?) -> Bool {
    switch (self, status) {
    case (.convicted, .acquitted?), (.convicted, .charged?), (.convicted, .suspected?), (.convicted, nil):
      true
    case (.acquitted, .convicted?), (.acquitted, .charged?), (.acquitted, .suspected?), (.acquitted, nil):
      true
    case (.quashedAcquitted, .convicted?), (.quashedAcquitted, .charged?), (.quashedAcquitted, nil): true
    default: false
    }
  }
}

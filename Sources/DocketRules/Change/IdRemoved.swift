import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketText

extension Rule {
  /// What was published does not vanish: a record goes by withdrawal, an entry stays with its state.
  static let idRemoved: Rule = Rule(
    RuleDescription(
      id: "id-removed", family: .change, severity: .error,
      summary: Phrase("summary", en: "What was published does not vanish without a word."),
      reason: Phrase(
        "reason",
        en: "Subscribers would lose the entry without learning why, and links to it would lead nowhere."),
      exception: Phrase("exception", en: "When the entry was added by mistake and never published.")),
    examples: [
      .reports(
        "`hearing`, of 20 May 2031, is gone from this record.",
        in:
          "id: ⟦quay-lanterns⟧\nevents: [{id: arrest, date: 2031-03-01, type: arrest, sources: [bulletin]}]\n",
        before: """
          id: quay-lanterns
          events:
            - {id: arrest, date: 2031-03-01, type: arrest, sources: [bulletin]}
            - {id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: arrest, date: 2031-03-01, type: arrest, sources: [bulletin]}
          - {id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: cancelled, sources: [bulletin]}
        """,
        before: """
          events:
            - {id: arrest, date: 2031-03-01, type: arrest, sources: [bulletin]}
            - {id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          """),
      .accepts(
        "events: [{id: arrest, date: 2031-03-01, type: arrest, sources: [bulletin]}]\n",
        before: """
          events:
            - {id: arrest, date: 2031-03-01, type: arrest, sources: [bulletin]}
            - {id: raid, date: 2031-02-27, type: search, certainty: retracted, sources: [bulletin]}
          """),
      .accepts(
        """
        events: [{id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, certainty: retracted, sources: [bulletin]}]
        charges: [{id: vigil, law: qx-212, status: charged, certainty: retracted, sources: [bulletin]}]
        """,
        before: """
          events: [{id: hearing, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]
          charges: [{id: vigil, law: qx-212, status: charged, sources: [bulletin]}]
          """),
      .reports(
        "`lorne` is gone from this record.", in: "id: ⟦quay-lanterns⟧\npeople: {maud: {name: Ada Maud}}\n",
        before: "id: quay-lanterns\npeople: {maud: {name: Ada Maud}, lorne: {name: Ana Lorne}}\n"),
      .accepts(
        "id: quay-lanterns\npeople: {maud: {name: Ada Maud}}\n",
        before: "id: quay-lanterns\npeople: {maud: {name: Ada Maud}, lorne: {name: Ana Lorne}}\n",
        with: [
          "records/withdrawn.yml":
            "withdrawn:\n  - {digest: \(Digest.of("quay-lanterns/lorne")), date: 2031-01-01}\n"
        ]),
      .accepts(
        "id: quay-lanterns\npeople: {maud: {name: Ada Maud}}\n",
        before: """
          id: quay-lanterns
          people: {maud: {name: Ada Maud}, lorne: {name: Ana Lorne}}
          events: [{id: plea, date: 2031-05-20, type: appeal_hearing, who: [lorne], court: selm-regional, status: scheduled, sources: [bulletin]}]
          """,
        with: [
          "records/withdrawn.yml":
            "withdrawn:\n  - {digest: \(Digest.of("quay-lanterns/lorne")), date: 2031-01-01}\n"
        ]),
    ],
    check: .history { earlier, context, findings in
      let corpus = context.corpus
      // A record that cannot be read may well hold everything, and one without an id may be any.
      let unreadable = Set(corpus.files.filter(\.hasNoID).map(\.path))
      let now = PublicIDs.byRecord(in: corpus)
      for then in earlier.files where !unreadable.contains(then.path) {
        guard let before = PublicIDs(of: then) else { continue }
        guard let current = now[before.record.value] else {
          guard !context.registry.withdrawn.contains(Digest.of(before.record.value)) else { continue }
          findings.report(
            recordGone.with(["record": .code(before.record.value)]), at: ByteRange(0, 0), in: then.source,
            mend: [withdraw.with(["command": .code("docket withdraw \(before.record.value)")])],
            subject: before.record.value)
          continue
        }
        for entry in before.entries
        where !current.ids.mayHold(entry) && !current.ids.renames(entry, from: before) {
          // What was about nobody but people who were withdrawn goes with them.
          let isWithdrawn = entry.who.allSatisfy {
            context.registry.withdrawn.contains(Digest.of("\(before.record.value)/\($0)"))
          }
          if isWithdrawn, !entry.who.isEmpty { continue }
          findings.report(
            message(for: entry), at: current.ids.record.range, in: current.file.source,
            mend: entry.isCalendarEntry ? [cancel.message, retract.message] : [retract.message],
            subject: entry.id, severity: entry.isCalendarEntry ? nil : .warning)
        }
      }
    })

  private static func message(for entry: PublicIDs.Entry) -> Message {
    guard let date = entry.date else { return gone.with(["id": .code(entry.id)]) }
    return goneOf.with(["id": .code(entry.id), "date": .date(date)])
  }

  private static let gone = Phrase("gone", en: "{id} is gone from this record.")
  private static let goneOf = Phrase("gone-of", en: "{id}, of {date}, is gone from this record.")
  private static let recordGone = Phrase(
    "record-gone", en: "The record {record} is gone, and it was not withdrawn.")
  private static let cancel = Phrase(
    "cancel", en: "If it will not take place, put it back with `status: cancelled`.")
  private static let retract = Phrase(
    "retract", en: "If it was wrong, put it back with `certainty: retracted`.")
  private static let withdraw = Phrase(
    "withdraw",
    en:
      "Put the file back. If it is to be removed, run {command} then, or ask a maintainer to: it takes out all that refers to it."
  )
}

extension RecordFile {
  /// Whether it is a record of which nobody can tell the id.
  fileprivate var hasNoID: Bool {
    switch content {
    case .caseRecord(let record)?: record.id == nil
    case .day(let day)?: day.id == nil
    case nil: true
    default: false
    }
  }
}

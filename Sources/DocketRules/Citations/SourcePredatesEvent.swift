import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// An event that took place has a source that is not older than it.
  static let sourcePredatesEvent: Rule = Rule(
    RuleDescription(
      id: "source-predates-event", family: .citations, severity: .warning,
      summary: Phrase("summary", en: "At least one source of an event is not older than the event."),
      reason: Phrase(
        "reason", en: "A text written before cannot say that it took place; an announcement is not a report."),
      exception: Phrase("exception", en: "When the page was updated after the event, as live reports are.")),
    examples: [
      .reports(
        "The sources of `opening` are all older than its date: 2 April 2031.",
        in: """
          events:
            - id: opening
              date: 2031-04-02
              type: trial_hearing
              status: held
              sources: ⟦[gazette]⟧
          """),
      .reports(
        "The sources of `taken` are all older than its date: 2 April 2031.",
        in: "events: [{id: taken, date: 2031-04-02, type: arrest, sources: ⟦[gazette]⟧}]\n"),
      .accepts(
        "events: [{id: opening, date: 2031-04-11, type: trial_hearing, status: scheduled, sources: [gazette]}]\n"
      ),
      .accepts(
        "events: [{id: opening, date: 2031-04-01, type: trial_hearing, status: held, sources: [gazette]}]\n"),
      .accepts("events: [{id: opening, date: 2031-04-02, type: arrest, sources: [gazette, bulletin]}]\n"),
      .reports(
        "The sources of `opinion` are all older than its date: 2 April 2031.",
        in: """
          events: [{id: opinion, date: 2031-04-02, type: un_opinion, sources: ⟦[text]⟧}]
          sources: {text: {type: un, publisher: quay-committee, description: An opinion, date: 2031-03-02, url: https://quay.example.org/o}}
          """),
      .accepts(
        """
        events: [{id: opinion, date: 2031-03-02, type: un_opinion, sources: [text]}]
        sources: {text: {type: un, publisher: quay-committee, description: An opinion, date: 2031-04-02, decided: 2031-03-02, url: https://quay.example.org/o}}
        """),
      .accepts(
        """
        events: [{id: verdict, date: 2031-03-28, type: verdict, status: held, result: convicted, sources: [text]}]
        sources: {text: {type: court_document, publisher: selm-regional, description: The verdict, decided: 2031-03-02, url: https://selm.example.org/o}}
        """),
    ],
    check: .record { record, file, _, findings in
      let sources = Dictionary(
        (record.sources?.value ?? []).map { ($0.key.value, $0.value) }, uniquingKeysWith: { a, _ in a })
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard let date = event.date?.value, let cited = event.sources, !cited.value.isEmpty,
          !event.$sources.isUnreadable, event.surelyTookPlace,
          let eve = date.earliestConsidered.adding(days: -1)
        else { continue }
        // One day of grace: a page dated the evening before may be of the same hour in another zone.
        let allBefore = cited.value.allSatisfy { source in
          // What only says when it was decided may have been published on any day since.
          guard let day = sources[source.value]?.date?.value else { return false }
          return day.isBefore(eve) == .yes
        }
        guard allBefore else { continue }
        let mayBeDecisions = cited.value.contains { source in
          sources[source.value].map { $0.mayBearItsDecision && $0.$decided.isAbsent } == true
        }
        findings.report(
          older.with(["id": .code(event.id?.value ?? "?"), "date": .date(date)]), at: cited.range,
          in: file.source,
          mend: [
            addReport.message, event.type?.value.isHearing == true ? orUnknown.message : orDates.message,
          ] + (mayBeDecisions ? [orDecided.with(["key": .code("decided:"), "other": .code("date:")])] : []),
          subject: event.id?.value)
      }
    })

  private static let older = Phrase("older", en: "The sources of {id} are all older than its date: {date}.")
  private static let addReport = Phrase("add-report", en: "Add a source that reports it.")
  private static let orDates = Phrase(
    "or-dates", en: "Or compare the date of the event, and those of its sources, with the pages.")
  private static let orDecided = Phrase(
    "or-decided",
    en:
      "If the date of a source is that of a decision, write it after {key}, and that of its publication after {other}."
  )
  private static let orUnknown = Phrase(
    "or-unknown", en: "If none is found, write `status: unknown` and `checked:` with today’s date.")
}

extension Source {
  /// Whether the date that stands on it is often that of a decision, which is published later.
  fileprivate var mayBearItsDecision: Bool {
    switch self.type?.value {
    case .courtDocument, .official, .un: true
    default: false
    }
  }
}

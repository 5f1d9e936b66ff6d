import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Keys about hearings stand in hearings, and sentences where a court decides.
  static let propertyScope: Rule = Rule(
    RuleDescription(
      id: "property-scope", family: .schema, severity: .error,
      summary: Phrase("summary", en: "A key stands only in events of the types it is for."),
      reason: Phrase(
        "reason", en: "No calendar shows it there, so what it says would be lost, or the type is wrong.")),
    examples: [
      .reports(
        "`status` is only for hearings, and this is another event: arrest.",
        in:
          "events: [{id: taken, date: 2031-03-01, type: arrest, status: ⟦held⟧, sources: [gazette]}]\n"),
      .reports(
        "`sentence` is only for what a court decides, and this is another event: search.",
        in:
          "events: [{id: raid, date: 2031-03-01, type: search, outcomes: {lorne: {result: convicted, sentence: ⟦2y⟧}}, sources: [gazette, bulletin]}]\n"
      ),
      .reports(
        "`title` is only for the type `other`, and this is another event: verdict.",
        in: """
          events:
            - id: verdict
              date: 2031-05-20
              type: verdict
              title: ⟦{en: The verdict, fr: Le jugement, ru: Приговор}⟧
              status: scheduled
              sources: [bulletin]
          """),
      .accepts(
        "events: [{id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, access: open, format: video_link, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: camp, date: 2031-05-20, type: other, title: {en: Vigil, fr: Veillée, ru: Пикет}, attend: {en: Bring a lantern., fr: Apportez une lanterne., ru: Возьмите фонарь.}, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: stripped, date: 2031-03-01, type: deprivation_of_nationality, in_absentia: true, sources: [gazette]}]\n"
      ),
      .accepts(
        "events: [{id: mercy, date: 2031-03-01, type: pardon, outcomes: {lorne: {result: reduced, sentence: 2y}}, sources: [gazette, bulletin]}]\n"
      ),
    ],
    check: .record { record, file, _, findings in
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard let type = event.type?.value else { continue }
        func report(_ phrase: Phrase, _ key: String, _ range: ByteRange?) {
          guard let range else { return }
          findings.report(
            phrase.with(["key": .code(key), "type": .term(type.label)]), at: range, in: file.source,
            mend: [takeOut.with(["key": .code(key)])],
            notes: event.type.map { [.init(typeHere.message, at: file.source.location($0.range))] } ?? [],
            subject: event.id?.value)
        }
        if !type.isHearing {
          report(onlyHearings, "status", event.status?.range)
          report(onlyHearings, "checked", event.checked?.range)
          report(onlyHearings, "access", event.access?.range)
          report(onlyHearings, "format", event.format?.range)
        }
        if !type.has(.abroad) { report(onlyJourneys, "to", event.to?.range) }
        if !type.isHearing, !type.has(.inAbsentia) {
          report(onlyDecisions, "in_absentia", event.inAbsentia?.range)
        }
        if !type.has(.titled) { report(onlyOther, "title", event.title?.range) }
        guard type.has(.neverSentences) else { continue }
        for outcome in (event.outcomes?.value ?? []).lazy.map(\.value) {
          report(onlyDecisions, "sentence", outcome.sentence?.range)
          report(onlyDecisions, "regime", outcome.regime?.range)
        }
      }
    })

  private static let onlyHearings = Phrase(
    "only-hearings", en: "{key} is only for hearings, and this is another event: {type}.")
  private static let onlyJourneys = Phrase(
    "only-journeys", en: "{key} is only for journeys to another state, and this is another event: {type}.")
  private static let onlyOther = Phrase(
    "only-other", en: "{key} is only for the type `other`, and this is another event: {type}.")
  private static let onlyDecisions = Phrase(
    "only-decisions", en: "{key} is only for what a court decides, and this is another event: {type}.")
  private static let takeOut = Phrase("take-out", en: "Take {key} out, or correct the type of the event.")
  private static let typeHere = Phrase("type-here", en: "the type")
}

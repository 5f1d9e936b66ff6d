import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What took place does not lie ahead; one day of grace for zones ahead of UTC.
  static let futureDate = Rule(
    RuleDescription(
      id: "future-date", family: .dates, severity: .error,
      summary: Phrase(
        "summary", en: "What took place does not lie ahead.", fr: "Ce qui a eu lieu n’est pas à venir.",
        ru: "То, что произошло, не лежит в будущем."),
      reason: Phrase(
        "reason", en: "It is nearly always a mistyped year, and subscribers would see it on the wrong day.",
        fr: "C’est presque toujours une année mal tapée, et les abonnés le verraient au mauvais jour.",
        ru: "Почти всегда это опечатка в годе, и подписчики увидят событие не в тот день.")),
    examples: [
      .reports(
        "This says it took place, and 19 March 2033 lies ahead.",
        in: """
          events:
            - id: verdict
              date: ⟦2033-03-19⟧
              type: verdict
              status: held
              sources: [bulletin]
          """),
      .reports(
        "This says it took place, and May 2031 lies ahead.",
        in: "events: [{id: raid, date: ⟦2031-05⟧, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: verdict, date: 2033-03-19, type: verdict, status: scheduled, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031-04-03, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: free, date: 2033-03, type: expected_release, sources: [bulletin]}]\n"),
    ],
    check: .file { file, surroundings, findings in
      guard let tomorrow = surroundings.today.adding(days: 1) else { return }
      for fact in FactDates.all(in: file) where fact.date.value.isAfter(tomorrow) == .yes {
        findings.report(
          ahead.with(["date": .date(fact.date.value)]), at: fact.date.range, in: file.source,
          mend: [
            checkYear.message, orPlanned.message,
            since.with(["day": .day(surroundings.today)]),
          ],
          subject: fact.subject)
      }
    })

  private static let ahead = Phrase(
    "ahead", en: "This says it took place, and {date} lies ahead.",
    fr: "Ceci aurait eu lieu, or cette date est à venir : {date}.",
    ru: "Сказано, что это произошло, но дата ещё не наступила: {date}.")
  private static let checkYear = Phrase(
    "check-year", en: "Compare the year with the source.", fr: "Comparez l’année avec la source.",
    ru: "Сверьте год с источником.")
  private static let orPlanned = Phrase(
    "or-planned", en: "If a hearing is only announced, write `status: scheduled` or `tentative`.",
    fr: "Si l’audience est seulement annoncée, écrivez `status: scheduled` ou `tentative`.",
    ru: "Если заседание только назначено, напишите `status: scheduled` или `tentative`.")
  private static let since = Phrase(
    "since", en: "Checked as of {day}; this finding goes away by itself once the day has come.",
    fr: "Vérifié au {day} ; ce constat disparaît de lui-même le jour venu.",
    ru: "Проверено по состоянию на {day}; замечание исчезнет само, когда день наступит.")
}

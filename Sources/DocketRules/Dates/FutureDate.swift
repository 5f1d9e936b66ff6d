import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What took place does not lie ahead; one day of grace for zones ahead of UTC.
  static let futureDate: Rule = Rule(
    RuleDescription(
      id: "future-date", family: .dates, severity: .error,
      summary: Phrase(
        "summary", en: "What took place does not lie ahead.", fr: "Ce qui a eu lieu n’est pas à venir.",
        ru: "То, что уже произошло, не стоит в будущем."),
      reason: Phrase(
        "reason", en: "It is nearly always a mistyped year, and subscribers would see it on the wrong day.",
        fr:
          "C’est presque toujours une faute de frappe dans l’année, et les abonnés le verraient au mauvais jour.",
        ru: "Почти всегда год набран с ошибкой, и подписчики увидят событие не в тот день."),
      exception: Phrase(
        "exception",
        en: "When the source itself gives a day that lies ahead, for instance a page dated in advance.",
        fr: "Quand la source donne elle-même un jour à venir, par exemple une page postdatée.",
        ru: "Если источник сам называет день впереди, например страница датирована заранее.")),
    examples: [
      .reports(
        "This date cannot lie ahead: 19 March 2033.",
        in: """
          events:
            - id: verdict
              date: ⟦2033-03-19⟧
              type: verdict
              status: held
              sources: [bulletin]
          """),
      .reports(
        "This date cannot lie ahead: May 2031.",
        in: "events: [{id: raid, date: ⟦2031-05⟧, type: search, sources: [bulletin]}]\n"),
      .accepts(
        "events: [{id: verdict, date: 2033-03-19, type: verdict, status: scheduled, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031-04-03, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031, type: search, sources: [bulletin]}]\n"),
      .reports(
        "This date cannot lie ahead: 4 April 2031.",
        in: "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: ⟦2031-04-04⟧}}\n"),
      .reports("This date cannot lie ahead: 4 April 2031.", in: "reviewed: ⟦2031-04-04⟧\n"),
      .accepts("events: [{id: camp, date: 2033-03, type: campaign, sources: [bulletin]}]\n"),
      .accepts(
        "events: [{id: raid, date: 2033, type: search, certainty: retracted, sources: [bulletin]}]\n"),
      .accepts("events: [{id: free, date: 2033-03, type: expected_release, sources: [bulletin]}]\n"),
    ],
    check: .file { file, context, findings in
      guard let tomorrow = context.today.adding(days: 1) else { return }
      for fact in FactDates.all(in: file) where fact.date.value.isAfter(tomorrow) == .yes {
        let planned: Message? =
          fact.type?.isHearing == true
          ? orScheduled.message : fact.type == .release ? orExpected.message : nil
        findings.report(
          ahead.with(["date": .date(fact.date.value)]), at: fact.date.range, in: file.source,
          why: fact.isLook ? whyLook.message : why.with(["day": .day(context.today)]),
          mend: [fact.isLook ? writeLook.message : checkYear.message, planned].compactMap(\.self),
          subject: fact.subject, severity: fact.isLook ? .warning : nil)
      }
    })

  private static let ahead = Phrase(
    "ahead", en: "This date cannot lie ahead: {date}.", fr: "Cette date ne peut pas être à venir : {date}.",
    ru: "Эта дата не может быть в будущем: {date}.")
  private static let checkYear = Phrase(
    "check-year", en: "Compare the year with the source.", fr: "Comparez l’année avec la source.",
    ru: "Сверьте год с источником.")
  private static let orScheduled = Phrase(
    "or-scheduled", en: "If the hearing is only announced, write `status: scheduled` or `tentative`.",
    fr: "Si l’audience est seulement annoncée, écrivez `status: scheduled` ou `tentative`.",
    ru: "Если заседание только назначено, напишите `status: scheduled` или `tentative`.")
  private static let orExpected = Phrase(
    "or-expected", en: "If the release is only expected, write `type: expected_release`.",
    fr: "Si la libération est seulement attendue, écrivez `type: expected_release`.",
    ru: "Если освобождение только ожидается, напишите `type: expected_release`.")
  private static let whyLook = Phrase(
    "why-look", en: "Nobody can have looked then, and the record would seem fresher than it is.",
    fr: "Personne ne peut avoir regardé ce jour-là, et la fiche paraîtrait plus récente qu’elle ne l’est.",
    ru: "В этот день никто ещё не мог смотреть, и запись казалась бы свежее, чем она есть.")
  private static let writeLook = Phrase(
    "write-look", en: "Write the day on which somebody looked last.",
    fr: "Écrivez le jour où quelqu’un a regardé pour la dernière fois.",
    ru: "Напишите день, когда кто-то смотрел в последний раз.")
  private static let why = Phrase(
    "why",
    en:
      "It is nearly always a mistyped year, and subscribers would see it on the wrong day (checked as of {day}).",
    fr:
      "C’est presque toujours une année mal tapée, et les abonnés le verraient au mauvais jour (vérifié au {day}).",
    ru: "Почти всегда это опечатка в годе, и подписчики увидят событие не в тот день (на {day}).")
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What took place is not in the future; one day of grace for zones ahead of UTC.
  static let futureDate: Rule = Rule(
    RuleDescription(
      id: "future-date", family: .dates, severity: .error,
      summary: Phrase("summary", en: "What took place is not in the future."),
      reason: Phrase(
        "reason", en: "It is nearly always a mistyped year, and subscribers would see it on the wrong day."),
      exception: Phrase(
        "exception",
        en: "When the source itself gives a day in the future, for instance a page dated in advance.")),
    examples: [
      .reports(
        "This date cannot be in the future: 19 March 2033.",
        in: """
          events:
            - id: verdict
              date: ⟦2033-03-19⟧
              type: verdict
              status: held
              sources: [bulletin]
          """),
      .reports(
        "This date cannot be in the future: May 2031.",
        in: "events: [{id: raid, date: ⟦2031-05⟧, type: search, sources: [bulletin]}]\n"),
      .accepts(
        "events: [{id: verdict, date: 2033-03-19, type: verdict, status: scheduled, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031-04-03, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031, type: search, sources: [bulletin]}]\n"),
      .reports(
        "This date cannot be in the future: 4 April 2031.",
        in: "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: ⟦2031-04-04⟧}}\n"),
      .reports("This date cannot be in the future: 4 April 2031.", in: "reviewed: ⟦2031-04-04⟧\n"),
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

  private static let ahead = Phrase("ahead", en: "This date cannot be in the future: {date}.")
  private static let checkYear = Phrase("check-year", en: "Compare the year with the source.")
  private static let orScheduled = Phrase(
    "or-scheduled", en: "If the hearing is only announced, write `status: scheduled` or `tentative`.")
  private static let orExpected = Phrase(
    "or-expected", en: "If the release is only expected, write `type: expected_release`.")
  private static let whyLook = Phrase(
    "why-look", en: "Nobody can have looked then, and the record would seem fresher than it is.")
  private static let writeLook = Phrase("write-look", en: "Write the day on which somebody looked last.")
  private static let why = Phrase(
    "why",
    en:
      "It is nearly always a mistyped year, and subscribers would see it on the wrong day (checked as of {day})."
  )
}

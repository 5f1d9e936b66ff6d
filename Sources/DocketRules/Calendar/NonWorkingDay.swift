import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Courts seldom sit at the weekend; decisions about custody do not wait.
  static let nonWorkingDay = Rule(
    RuleDescription(
      id: "non-working-day", family: .calendar, severity: .info,
      summary: Phrase(
        "summary", en: "A hearing that lies ahead is on a working day.",
        fr: "Une audience à venir tombe un jour ouvrable.", ru: "Предстоящее заседание — в рабочий день."),
      reason: Phrase(
        "reason", en: "Courts seldom sit at the weekend, so the day may be mistyped.",
        fr: "Les tribunaux siègent rarement le week-end : le jour est peut-être mal noté.",
        ru: "Суды редко заседают в выходные, так что в дате может быть опечатка."),
      exception: Phrase(
        "exception", en: "When the court really sits on that day.",
        fr: "Quand le tribunal siège vraiment ce jour-là.",
        ru: "Когда суд действительно заседает в этот день.")),
    examples: [
      .reports(
        "`plea` is on a Saturday.",
        in:
          "events: [{id: plea, date: ⟦2031-05-24T09:00⟧, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports(
        "`plea` is on a Sunday.",
        in:
          "events: [{id: plea, date: ⟦2031-05-25⟧, type: appeal_hearing, court: selm-regional, status: tentative, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        events:
          - {id: plea, date: 2031-05-23, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: remand, date: 2031-05-24, type: custody_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: held, date: 2030-05-25, type: trial_hearing, court: selm-regional, status: held, sources: [bulletin]}
          - {id: vigil, date: 2031-05-25, type: campaign, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, surroundings, findings in
      for event in (record.events?.value ?? []).lazy.map(\.value) where event.isAwaited {
        switch event.type?.value {
        case .custodyHearing?, .custodyAppealHearing?, .administrativeHearing?, nil: continue
        case let type?: guard type.isHearing else { continue }
        }
        guard let date = event.date, let day = date.value.singleDay, day >= surroundings.today else {
          continue
        }
        let phrase: Phrase
        switch day.weekday {
        case .saturday: phrase = saturday
        case .sunday: phrase = sunday
        default: continue
        }
        findings.report(
          phrase.with(["id": event.shownID]), at: date.range, in: file.source, mend: [compare.message],
          subject: event.id?.value)
      }
    })

  private static let saturday = Phrase(
    "saturday", en: "{id} is on a Saturday.", fr: "{id} tombe un samedi.", ru: "{id} приходится на субботу.")
  private static let sunday = Phrase(
    "sunday", en: "{id} is on a Sunday.", fr: "{id} tombe un dimanche.", ru: "{id} приходится на воскресенье."
  )
  private static let compare = Phrase(
    "compare", en: "Compare the day with the source; if it is right, leave it.",
    fr: "Comparez le jour avec la source ; s’il est juste, laissez-le.",
    ru: "Сверьте день с источником; если он верен, оставьте.")
}

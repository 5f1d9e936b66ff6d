import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// An event that took place has a source that is not older than it.
  static let sourcePredatesEvent: Rule = Rule(
    RuleDescription(
      id: "source-predates-event", family: .citations, severity: .warning,
      summary: Phrase(
        "summary", en: "At least one source of an event is not older than the event.",
        fr: "Au moins une source d’un événement ne lui est pas antérieure.",
        ru: "Хотя бы один источник события не старше самого события."),
      reason: Phrase(
        "reason", en: "A text written before cannot say that it took place; an announcement is not a report.",
        fr:
          "Un texte écrit avant ne peut pas dire que cela a eu lieu ; une annonce n’est pas un compte rendu.",
        ru: "Текст, написанный раньше, не может сообщить, что это произошло: анонс — не отчёт."),
      exception: Phrase(
        "exception", en: "When the page was updated after the event, as live reports are.",
        fr: "Quand la page a été mise à jour après l’événement, comme un suivi en direct.",
        ru: "Если страницу обновили после события, как бывает с репортажами.")),
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
    ],
    check: .record { record, file, _, findings in
      let published = Dictionary(
        (record.sources?.value ?? []).map { ($0.key.value, $0.value.date?.value) },
        uniquingKeysWith: { a, _ in a })
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard let date = event.date?.value, let cited = event.sources, !cited.value.isEmpty,
          !event.$sources.isUnreadable, event.surelyTookPlace,
          let eve = date.earliestConsidered.adding(days: -1)
        else { continue }
        // One day of grace: a page dated the evening before may be of the same hour in another zone.
        let allBefore = cited.value.allSatisfy { source in
          guard let day = published[source.value] ?? nil else { return false }
          return day.isBefore(eve) == .yes
        }
        guard allBefore else { continue }
        findings.report(
          older.with(["id": .code(event.id?.value ?? "?"), "date": .date(date)]), at: cited.range,
          in: file.source,
          mend: [
            addReport.message, event.type?.value.isHearing == true ? orUnknown.message : orDates.message,
          ], subject: event.id?.value)
      }
    })

  private static let older = Phrase(
    "older", en: "The sources of {id} are all older than its date: {date}.",
    fr: "Toutes les sources de {id} sont antérieures à sa date : {date}.",
    ru: "Все источники события {id} вышли раньше его даты: {date}.")
  private static let addReport = Phrase(
    "add-report", en: "Add a source that reports it.", fr: "Ajoutez une source qui le rapporte.",
    ru: "Добавьте источник, который об этом сообщает.")
  private static let orDates = Phrase(
    "or-dates", en: "Or compare the date of the event, and those of its sources, with the pages.",
    fr: "Ou comparez avec les pages la date de l’événement et celles de ses sources.",
    ru: "Или сверьте со страницами дату события и даты его источников.")
  private static let orUnknown = Phrase(
    "or-unknown", en: "If none is found, write `status: unknown` and `checked:` with today’s date.",
    fr: "S’il n’en existe pas, écrivez `status: unknown` et `checked:` avec la date du jour.",
    ru: "Если его нет, напишите `status: unknown` и `checked:` с сегодняшней датой.")
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Nobody is taken while still held: a release, or another end, stands between two losses of liberty.
  static let overlappingDetention = Rule(
    RuleDescription(
      id: "overlapping-detention", family: .dates, severity: .error,
      summary: Phrase(
        "summary", en: "A person who is arrested again was released before.",
        fr: "Une personne arrêtée de nouveau avait été libérée auparavant.",
        ru: "Того, кого арестовали снова, до этого освободили."),
      reason: Phrase(
        "reason", en: "Readers and the published data would show one uninterrupted detention.",
        fr: "Les lecteurs et les données publiées montreraient une seule détention ininterrompue.",
        ru: "Читатели и опубликованные данные показали бы одно непрерывное заключение.")),
    examples: [
      .reports(
        "A new loss of liberty of `lorne` begins while the one of 9 February 2029 is still open.",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: again, date: ⟦2030-09-04⟧, type: rearrest, who: lorne, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: free, date: 2030-09-04, type: release, who: lorne, sources: [bulletin]}
          - {id: again, date: 2030-09-04, type: rearrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: also-taken, date: 2030-09-04, type: arrest, who: sedge, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-07/2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: again, date: 2029-02-08, type: rearrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: stopped, date: 2029-02-07, type: detention, who: lorne, sources: [bulletin]}
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, surroundings, findings in
      for person in record.people?.value ?? [] {
        let timeline = CustodyTimeline(of: person.key.value, in: record, today: surroundings.today)
        for overlap in timeline.overlaps {
          guard let date = overlap.event.date else { continue }
          let notes = overlap.open.event.date.map { open in
            Diagnostic.Note(stillOpen.message, at: file.source.location(open.range))
          }
          findings.report(
            begins.with(["person": .code(person.key.value), "date": .date(overlap.open.since)]), at: date.range,
            in: file.source, mend: [addRelease.message, sameOne.message], notes: notes.map { [$0] } ?? [],
            subject: overlap.event.id?.value)
        }
      }
    })

  private static let begins = Phrase(
    "begins", en: "A new loss of liberty of {person} begins while the one of {date} is still open.",
    fr: "Une nouvelle privation de liberté de {person} commence alors que celle du {date} n’est pas close.",
    ru: "Новое лишение свободы {person} начинается, пока не закрыто прежнее ({date}).")
  private static let stillOpen = Phrase(
    "still-open", en: "this one has no end", fr: "celle-ci n’a pas de fin", ru: "у этого нет конца")
  private static let addRelease = Phrase(
    "add-release", en: "Add an event `type: release` before this one; on the same day, file order decides.",
    fr: "Ajoutez avant celui-ci un événement `type: release` ; le même jour, l’ordre du fichier décide.",
    ru: "Добавьте перед этим событие `type: release`; в один день решает порядок в файле.")
  private static let sameOne = Phrase(
    "same-one", en: "If the person never left, this is a `charge`, not an arrest.",
    fr: "Si la personne n’est jamais sortie, c’est une accusation (`charge`), pas une arrestation.",
    ru: "Если человек не выходил, это `charge` (обвинение), а не арест.")
}

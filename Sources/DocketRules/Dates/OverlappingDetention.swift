import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Nobody is taken while still held: a release, or another end, stands between two losses of liberty.
  static let overlappingDetention: Rule = Rule(
    RuleDescription(
      id: "overlapping-detention", family: .dates, severity: .error,
      summary: Phrase(
        "summary", en: "A person who is arrested again was released before.",
        fr: "Une personne arrêtée de nouveau avait été libérée auparavant.",
        ru: "Того, кого арестовали снова, до этого освободили."),
      reason: Phrase(
        "reason", en: "Readers and the published data would show one uninterrupted detention.",
        fr: "Les lecteurs et les données publiées montreraient une seule détention ininterrompue.",
        ru: "Читатели и опубликованные данные показали бы одно непрерывное заключение."),
      exception: Phrase(
        "exception",
        en: "When it is known that the person was free between the two, but no source says since when.",
        fr: "Quand on sait la personne libre entre les deux sans qu’aucune source dise depuis quand.",
        ru:
          "Если известно, что между ними человек был на свободе, но ни один источник не говорит, с какого дня."
      )),
    examples: [
      .reports(
        "A new loss of liberty of `lorne` begins while an earlier one is still open (9 February 2029).",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: again, date: ⟦2030-09-04⟧, type: rearrest, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "A new loss of liberty of `lorne`, `sedge` begins while an earlier one is still open (9 February 2029).",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, sources: [bulletin]}
            - {id: again, date: ⟦2030-09⟧, type: detention, sources: [bulletin]}
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
      .accepts(
        """
        events:
          - {id: days, date: 2029-02-07, type: administrative_arrest, until: 2029-02-22, sources: [bulletin]}
          - {id: again, date: 2029-02-22, type: administrative_arrest, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: gone, date: 2029-02-07, type: enforced_disappearance, who: lorne, sources: [bulletin]}
          - {id: found, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: accused-again, date: 2030-09-04, type: charge, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      // People taken together, in one event, are reported together.
      var groups: [(overlap: CustodyTimeline.Overlap, date: Located<RecordDate>, people: [String])] = []
      var known: [[ByteRange]: Int] = [:]
      lazy var unreadable = context.unreadableEvents(in: record)
      for person in record.people?.value ?? [] {
        let timeline = context.custody(of: person.key.value, in: record)
        for overlap in timeline.overlaps where !overlap.isOneLoss {
          guard let date = overlap.event.date, !overlap.mayHaveEnded(for: person.key.value, by: date.value),
            !unreadable.mayConcern(person.key.value)
          else { continue }
          let events = [date.range, overlap.open.range]
          if let index = known[events] {
            groups[index].people.append(person.key.value)
          } else {
            known[events] = groups.count
            groups.append((overlap, date, [person.key.value]))
          }
        }
      }
      for (overlap, date, people) in groups {
        let open = overlap.open.date.map {
          Diagnostic.Note(stillOpen.message, at: file.source.location($0.range))
        }
        findings.report(
          begins.with(["people": .list(people.map { .code($0) }), "date": .date(overlap.since)]),
          at: date.range, in: file.source, mend: [addRelease.message, sameOne.message],
          notes: [open].compactMap(\.self), subject: overlap.event.id?.value)
      }
    })

  private static let begins = Phrase(
    "begins", en: "A new loss of liberty of {people} begins while an earlier one is still open ({date}).",
    fr:
      "Une nouvelle privation de liberté de {people} commence alors que la précédente n’est pas close ({date}).",
    ru: "Новое лишение свободы ({people}) начинается, пока не закрыто прежнее ({date}).")
  private static let stillOpen = Phrase(
    "still-open", en: "this one has no end", fr: "celle-ci n’a pas de fin", ru: "у этого нет окончания")
  private static let addRelease = Phrase(
    "add-release",
    en: "Add an event `type: release` before this one; on one day, the order of the file decides.",
    fr: "Ajoutez avant elle un événement `type: release` ; le même jour, l’ordre du fichier décide.",
    ru: "Добавьте перед ним событие `type: release`; в один день решает порядок в файле.")
  private static let sameOne = Phrase(
    "same-one", en: "If the person never left, this is a `charge`, not an arrest.",
    fr: "Si la personne n’est jamais sortie, c’est une accusation (`charge`), pas une arrestation.",
    ru: "Если человек не выходил, это `charge` (обвинение), а не арест.")
}

extension CustodyTimeline.Overlap {
  /// Whether it is one loss of liberty told in two events: somebody stopped is put under administrative arrest, or
  /// somebody who had disappeared turns up in custody, or disappears there.
  fileprivate var isOneLoss: Bool {
    let (before, after) = (open.type?.value, event.type?.value)
    if after == .enforcedDisappearance { return true }
    if before == .detention { return after == .administrativeArrest }
    return before == .enforcedDisappearance
      && (after == .detention || after == .arrest || after == .administrativeArrest)
  }

  /// Whether the earlier one was ordered up to a day that had come: then nobody can tell that it went on.
  fileprivate func mayHaveEnded(for person: String, by date: RecordDate) -> Bool {
    let own = open.outcomes?.value.first { $0.key.value == person }?.value.until
    guard let end = (own ?? open.until)?.value else { return false }
    return end.isAfter(date) != .yes
  }
}

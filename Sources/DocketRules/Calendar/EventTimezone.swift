import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Every hour has a zone, and every zone is one of the time zone database.
  static let eventTimezone = Rule(
    RuleDescription(
      id: "event-timezone", family: .calendar, severity: .error,
      summary: Phrase(
        "summary", en: "Every hour has a time zone that exists.", fr: "Toute heure a un fuseau horaire qui existe.",
        ru: "У каждого часа есть существующий часовой пояс."),
      reason: Phrase(
        "reason", en: "11:00 without a zone is shown hours off to people abroad, who follow the hearing from there.",
        fr: "11 h sans fuseau s’affiche décalé de plusieurs heures chez ceux qui suivent l’audience de l’étranger.",
        ru: "11:00 без пояса у людей за границей сдвинется на часы, а они следят за заседанием оттуда.")),
    examples: [
      .reports(
        "This hour has no time zone.",
        in: """
          events:
            - id: opening
              date: ⟦2031-05-20T09:00⟧
              type: trial_hearing
              court: no-zone
              status: scheduled
              sources: [bulletin]
          """),
      .reports("There is no time zone `Europe/Selm`.", in: "time_zone: ⟦Europe/Selm⟧\n"),
      .reports(
        "This hour has no time zone.",
        in:
          "events: [{id: a, date: 2031-05-21, moved_from: [⟦2031-05-20T09:00⟧], type: verdict, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: a, date: 2031-05-20T09:00, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts("events: [{id: a, date: 2031-05-20, type: verdict, court: no-zone, status: scheduled, sources: [bulletin]}]\n"),
    ],
    check: .file { file, surroundings, findings in
      for zone in zoneNames(in: file) where (try? surroundings.zones.zone(named: zone.value)) == nil {
        findings.report(
          noSuchZone.with(["zone": .code(zone.value)]), at: zone.range, in: file.source, mend: [nameIt.message])
      }
      guard case .caseRecord(let record)? = file.content else { return }
      for event in record.events?.value.map(\.value) ?? []
      where surroundings.registry.zoneName(of: event, in: record) == nil {
        let dates = [event.date].compactMap(\.self) + (event.movedFrom?.value ?? []) + (event.correctedFrom?.value ?? [])
        for date in dates where date.value.moment != nil {
          findings.report(
            noZone.message, at: date.range, in: file.source, mend: [courtZone.message, recordZone.message],
            subject: event.id?.value)
        }
      }
    })

  private static func zoneNames(in file: RecordFile) -> [Located<String>] {
    switch file.content {
    case .caseRecord(let record)?:
      [record.timeZone].compactMap(\.self) + (record.events?.value ?? []).compactMap(\.value.timeZone)
    case .courts(let courts)?: courts.compactMap(\.value.timeZone)
    case .places(let places)?: places.compactMap(\.value.timeZone)
    default: []
    }
  }

  private static let noZone = Phrase(
    "no-zone", en: "This hour has no time zone.", fr: "Cette heure n’a pas de fuseau horaire.",
    ru: "У этого часа нет часового пояса.")
  private static let noSuchZone = Phrase(
    "no-such-zone", en: "There is no time zone {zone}.", fr: "Le fuseau horaire {zone} n’existe pas.",
    ru: "Часового пояса {zone} нет.")
  private static let nameIt = Phrase(
    "name-it", en: "Write the zone’s name from the IANA database, such as `Europe/Moscow`.",
    fr: "Écrivez le nom du fuseau dans la base IANA, comme `Europe/Moscow`.",
    ru: "Напишите имя пояса из базы IANA, например `Europe/Moscow`.")
  private static let courtZone = Phrase(
    "court-zone", en: "Give the court a `place` or a `time_zone` in `records/registry/courts.yml`.",
    fr: "Donnez au tribunal un `place` ou un `time_zone` dans `records/registry/courts.yml`.",
    ru: "Укажите у суда `place` или `time_zone` в `records/registry/courts.yml`.")
  private static let recordZone = Phrase(
    "record-zone", en: "Or write `time_zone:` in this event, or at the top of the record.",
    fr: "Ou écrivez `time_zone:` dans cet événement, ou en tête de la fiche.",
    ru: "Или напишите `time_zone:` в этом событии либо в начале записи.")
}

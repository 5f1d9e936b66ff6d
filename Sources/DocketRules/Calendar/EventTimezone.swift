import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Every hour has a zone, and every zone is one of the time zone database.
  static let eventTimezone: Rule = Rule(
    RuleDescription(
      id: "event-timezone", family: .calendar, severity: .error,
      summary: Phrase("summary", en: "Every hour has a time zone that exists."),
      reason: Phrase(
        "reason", en: "Without a zone, 11:00 is shown hours off to those who follow the hearing from abroad."),
      exception: Phrase("exception", en: "Never for long: name the court or the zone.")),
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
      .reports(
        "There is no time zone `MSK+1`.",
        in:
          "no-zone: {name: {en: Roving Court, fr: Cour itinérante, ru: Выездной суд}, time_zone: ⟦MSK+1⟧}\n",
        path: "records/registry/courts.yml", isWhole: true),
      .accepts(
        "events: [{id: a, date: 2031-03-20T09:00, type: search, place: selm, sources: [bulletin]}]\n"),
      .accepts(
        "time_zone: Etc/GMT-5\nevents: [{id: a, date: 2031-05-20T09:00, type: verdict, court: no-zone, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: a, date: 2031-05-20, type: verdict, court: no-zone, status: scheduled, sources: [bulletin]}]\n"
      ),
    ],
    check: .file { file, context, findings in
      for zone in zoneNames(in: file) where (try? context.zones.zone(named: zone.value)) == nil {
        findings.report(
          noSuchZone.with(["zone": .code(zone.value)]), at: zone.range, in: file.source,
          mend: [nameIt.message])
      }
      guard case .caseRecord(let record)? = file.content else { return }
      for event in (record.events?.value ?? []).lazy.map(\.value)
      where context.registry.zoneName(of: event, in: record) == nil {
        let dates =
          [event.date].compactMap(\.self) + (event.movedFrom?.value ?? [])
          + (event.correctedFrom?.value ?? [])
        let hours = dates.filter { $0.value.moment != nil }
        guard !hours.isEmpty, !isUndecided(event, in: record, context.registry) else { continue }
        for hour in hours {
          findings.report(
            noZone.message, at: hour.range, in: file.source,
            mend: [event.court == nil ? nameCourt.message : courtZone.message, recordZone.message],
            subject: event.id?.value)
        }
      }
    })

  /// Whether something else that is reported has to be mended before anybody can tell: a court or place that the
  /// registry lacks, a zone that is no zone.
  private static func isUndecided(_ event: Event, in record: CaseRecord, _ registry: Registry) -> Bool {
    func isUndecided(_ place: Stated<String>) -> Bool {
      guard let id = place.wrappedValue?.value else { return place.isUnreadable }
      return registry.places[id].map { $0.$timeZone.isUnreadable } ?? true
    }
    if let id = event.court?.value {
      guard let court = registry.courts[id] else { return true }
      if court.$timeZone.isUnreadable || isUndecided(court.$place) { return true }
    }
    return event.$court.isUnreadable || isUndecided(event.$place) || event.$timeZone.isUnreadable
      || record.$timeZone.isUnreadable
  }

  private static func zoneNames(in file: RecordFile) -> [Located<String>] {
    switch file.content {
    case .caseRecord(let record)?:
      [record.timeZone].compactMap { $0 } + (record.events?.value ?? []).compactMap { $0.value.timeZone }
    case .courts(let courts)?: courts.compactMap { $0.value.timeZone }
    case .places(let places)?: places.compactMap { $0.value.timeZone }
    default: []
    }
  }

  private static let noZone = Phrase("no-zone", en: "This hour has no time zone.")
  private static let noSuchZone = Phrase("no-such-zone", en: "There is no time zone {zone}.")
  private static let nameIt = Phrase(
    "name-it", en: "Write the zone’s name from the IANA database, such as `Europe/Moscow`.")
  private static let nameCourt = Phrase(
    "name-court", en: "Name the court (`court:`); the hour is then the court’s.")
  private static let courtZone = Phrase(
    "court-zone", en: "Give the court a `place` or a `time_zone` in `records/registry/courts.yml`.")
  private static let recordZone = Phrase(
    "record-zone", en: "Or write `time_zone:` in this event, or at the top of the record.")
}

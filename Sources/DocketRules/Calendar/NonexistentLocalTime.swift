import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// The clocks of the place show every hour of a record once.
  static let nonexistentLocalTime: Rule = Rule(
    RuleDescription(
      id: "nonexistent-local-time", family: .calendar, severity: .error,
      summary: Phrase("summary", en: "The clocks of the place show the hour, and show it once."),
      reason: Phrase(
        "reason", en: "The clocks were changed that night, so calendar apps would have to guess the hour."),
      exception: Phrase(
        "exception", en: "When the source itself prints this hour and nobody can tell which one was meant.")),
    examples: [
      .reports(
        "The clocks of `Europe/Paris` skip this hour: 31 March 2024, 02:30.",
        in: """
          events:
            - id: vigil
              date: ⟦2024-03-31T02:30⟧
              type: campaign
              time_zone: Europe/Paris
              sources: [bulletin]
          """),
      .reports(
        "The clocks of `Europe/Moscow` show this hour twice: 26 October 2014, 01:30.",
        in:
          "events: [{id: raid, date: ⟦2014-10-26T01:30⟧, type: search, time_zone: Europe/Moscow, sources: [bulletin]}]\n"
      ),
      .reports(
        "The clocks of `Europe/Paris` skip this hour: 28 March 2032, 02:00.",
        in: """
          time_zone: Europe/Paris
          events: [{id: opening, date: 2032-04-02T10:30, moved_from: [⟦2032-03-28T02:00⟧], type: trial_hearing, status: scheduled, sources: [bulletin]}]
          """),
      .accepts(
        """
        events:
          - {id: vigil, date: 2024-03-31T03:00, type: campaign, time_zone: Europe/Paris, sources: [bulletin]}
          - {id: before, date: 2024-03-31T01:59, type: campaign, time_zone: Europe/Paris, sources: [bulletin]}
          - {id: elsewhere, date: 2024-03-31T02:30, type: campaign, place: selm, sources: [bulletin]}
          - {id: twice, date: 2014-10-26T02:00, type: search, time_zone: Europe/Moscow, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        let hours = ([event.date] + (event.movedFrom?.value ?? []) + (event.correctedFrom?.value ?? []))
          .compactMap { date in date?.value.moment.map { Located($0, date?.range ?? event.range) } }
        guard !hours.isEmpty, let name = context.registry.zoneName(of: event, in: record),
          let zone = try? context.zones.zone(named: name)
        else { continue }
        for hour in hours {
          switch zone.resolve(hour.value) {
          case .unique: continue
          case .gap(let before, let after):
            let readings = [zone.clock(at: before), zone.clock(at: after)]
            findings.report(
              skipped.with(["zone": .code(name), "hour": .date(RecordDate(hour.value))]), at: hour.range,
              in: file.source, mend: [compare.message] + readings.map { meant($0) },
              fixes: readings.map { reading in
                Fix(
                  meant(reading),
                  edits: [
                    TextEdit(path: file.path, range: hour.range, replacement: "\(reading)")
                  ], safety: .suggested)
              }, subject: event.id?.value)
          case .overlap:
            findings.report(
              twice.with(["zone": .code(name), "hour": .date(RecordDate(hour.value))]), at: hour.range,
              in: file.source, mend: [compare.message, first.message], subject: event.id?.value,
              severity: .warning)
          }
        }
      }
    })

  private static func meant(_ reading: LocalMoment) -> Message {
    write.with(["date": .code("\(reading)")])
  }

  private static let skipped = Phrase("skipped", en: "The clocks of {zone} skip this hour: {hour}.")
  private static let twice = Phrase("twice", en: "The clocks of {zone} show this hour twice: {hour}.")
  private static let compare = Phrase(
    "compare", en: "Compare the day, the hour and the zone with the source.")
  private static let write = Phrase("write", en: "Write {date}.")
  private static let first = Phrase(
    "first", en: "Calendars take the first of the two; if the second is meant, say so in the `note`.")
}

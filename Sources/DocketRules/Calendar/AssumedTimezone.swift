import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// The hour of a hearing is read on the clock of its court, not on that of the record by default.
  ///
  /// A court without a zone takes that of the record. This is right only where the court cannot be in another zone: in
  /// a place of the case's own state, for which the registry knows no second zone, and whose clocks are those of the
  /// record. In Xinjiang people have a time of their own, by which no court goes.
  static let assumedTimezone: Rule = Rule(
    RuleDescription(
      id: "assumed-timezone", family: .calendar, severity: .warning,
      summary: Phrase(
        "summary", en: "The zone of a hearing’s hour is that of its court, not the record’s by default."),
      reason: Phrase("reason", en: "If the court has other clocks, everybody comes at the wrong hour."),
      exception: Phrase("exception", en: "Never for long: one line gives the court its zone.")),
    examples: [
      .reports(
        "The hour of `merits` is read in the record’s zone, `Etc/GMT-5`, and `hill-court` sits in another state: `QY`.",
        in: """
          time_zone: Etc/GMT-5
          events:
            - id: merits
              date: ⟦2031-05-20T09:00⟧
              type: other_hearing
              court: hill-court
              status: scheduled
              sources: [bulletin]
          """,
        with: hill(in: "QY")),
      .reports(
        "The hour of `merits` is read in the record’s zone, `Etc/GMT-5`, and nothing says where `no-zone` sits.",
        in:
          "time_zone: Etc/GMT-5\nevents: [{id: merits, date: ⟦2031-05-20T09:00⟧, type: verdict, court: no-zone, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports(
        "The hour of `merits` is read in the record’s zone, `Etc/GMT-5`, and `QX` has several zones.",
        in:
          "time_zone: Etc/GMT-5\nevents: [{id: merits, date: ⟦2031-05-20T09:00⟧, type: verdict, court: hill-court, status: scheduled, sources: [bulletin]}]\n",
        with: hill(in: "QX", besides: "Etc/GMT-7")),
      .reports(
        "The hour of `merits` is read in the record’s zone, `Europe/Paris`, and `hill-court` goes by the clocks of `CN`.",
        in:
          "jurisdiction: CN\ntime_zone: Europe/Paris\nevents: [{id: merits, date: ⟦2031-05-20T09:00⟧, type: verdict, court: hill-court, status: scheduled, sources: [bulletin]}]\n",
        with: hill(in: "CN")),
      .reports(
        "The hour of `merits` is read on the clock of `Asia/Urumqi`, and Chinese courts keep Beijing time.",
        in:
          "jurisdiction: CN\nevents: [{id: merits, date: ⟦2031-05-20T09:00⟧, type: verdict, court: no-zone, time_zone: Asia/Urumqi, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports(
        "The hour of `merits` is read on the clock of `Asia/Kashgar`, and Chinese courts keep Beijing time.",
        in:
          "jurisdiction: CN\ntime_zone: Asia/Kashgar\nevents: [{id: merits, date: ⟦2031-05-20T09:00⟧, type: verdict, court: hill-court, status: scheduled, sources: [bulletin]}]\n",
        with: hill(in: "CN")),
      .accepts(
        "jurisdiction: CN\ntime_zone: Asia/Shanghai\nevents: [{id: merits, date: 2031-05-20T09:00, type: verdict, court: hill-court, status: scheduled, sources: [bulletin]}]\n",
        with: hill(in: "CN")),
      .accepts(
        "time_zone: Etc/GMT-5\nevents: [{id: merits, date: 2031-05-20T09:00, type: verdict, court: hill-court, status: scheduled, sources: [bulletin]}]\n",
        with: hill(in: "QX")),
      .accepts(
        """
        time_zone: Etc/GMT-5
        events:
          - {id: court, date: 2031-05-20T09:00, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: day, date: 2031-05-21, type: verdict, court: no-zone, status: scheduled, sources: [bulletin]}
          - {id: said, date: 2031-05-22T09:00, type: verdict, court: no-zone, time_zone: Etc/GMT-3, status: scheduled, sources: [bulletin]}
          - {id: placed, date: 2031-05-23T09:00, type: verdict, court: no-zone, place: selm, status: scheduled, sources: [bulletin]}
          - {id: raid, date: 2031-03-02T07:00, type: search, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      let registry = context.registry
      checkBeijing(record, in: file, registry, &findings)
      guard let zone = record.timeZone?.value, !record.$jurisdiction.isUnreadable, !xinjiang.contains(zone)
      else { return }
      let state = record.jurisdiction?.value
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.isStoodBy, event.type?.value.isHearing == true, let date = event.date,
          let hour = date.value.moment, let name = event.court?.value, let court = registry.courts[name],
          registry.zoneName(ofCourt: name) == nil, !saysMore(event, context),
          !saysMore(court, context)
        else { continue }
        let country = (event.place?.value ?? court.place?.value).flatMap {
          registry.places[$0]?.country?.value
        }
        let arguments: KeyValuePairs<String, Argument>
        let what: Phrase
        switch country {
        case nil:
          (what, arguments) = (unplaced, ["id": event.shownID, "zone": .code(zone), "court": .code(name)])
        case let known? where StateClocks.has(zone, in: known, at: hour, context.zones) == false:
          what = otherClocks
          arguments = ["id": event.shownID, "zone": .code(zone), "court": .code(name), "state": .code(known)]
        case let other? where state != nil && other != state:
          what = abroad
          arguments = ["id": event.shownID, "zone": .code(zone), "court": .code(name), "state": .code(other)]
        case let own?:
          guard zones(of: own, registry).union([zone]).count > 1 else { continue }
          (what, arguments) = (several, ["id": event.shownID, "zone": .code(zone), "state": .code(own)])
        }
        findings.report(
          what.with(arguments), at: date.range, in: file.source,
          mend: [courtZone.with(["court": .code(name)]), ownZone.message], subject: event.id?.value)
      }
    })

  /// Zones of a clock that no Chinese court goes by.
  private static let xinjiang: Set = ["Asia/Urumqi", "Asia/Kashgar"]

  /// Hearings whose hour is read on the clock of Xinjiang.
  private static func checkBeijing(
    _ record: CaseRecord, in file: RecordFile, _ registry: Registry, _ findings: inout Findings
  ) {
    for event in (record.events?.value ?? []).lazy.map(\.value) {
      guard event.isStoodBy, event.type?.value.isHearing == true, let date = event.date,
        date.value.moment != nil, let zone = registry.zoneName(of: event, in: record),
        xinjiang.contains(zone)
      else { continue }
      let mend =
        event.$timeZone.isAbsent
        ? event.court.map { beijingCourt.with(["court": .code($0.value)]) } ?? beijingEvent.message
        : beijingEvent.message
      findings.report(
        beijing.with(["id": event.shownID, "zone": .code(zone)]), at: date.range, in: file.source,
        mend: [mend, localTime.message], subject: event.id?.value)
    }
  }

  /// Whether the event itself says, or tries to say, what zone its hour has.
  private static func saysMore(_ event: Event, _ context: RuleContext) -> Bool {
    if !event.$timeZone.isAbsent { return true }
    guard let place = event.place?.value else { return !event.$place.isAbsent }
    return saysMore(place: place, context)
  }

  /// Whether the registry tries to say it of the court, in words that cannot be read.
  private static func saysMore(_ court: Court, _ context: RuleContext) -> Bool {
    if !court.$timeZone.isAbsent { return true }
    guard let place = court.place?.value else {
      return !court.$place.isAbsent
    }
    return saysMore(place: place, context)
  }

  /// Whether a place says, or tries to say, its zone, or what is wrong with it is reported by itself.
  private static func saysMore(place: String, _ context: RuleContext) -> Bool {
    guard let known = context.registry.places[place], known.country != nil else { return true }
    return !known.$timeZone.isAbsent
  }

  /// The zones that the registry knows in a state.
  private static func zones(of country: String, _ registry: Registry) -> Set<String> {
    let places = registry.places.filter { $0.value.country?.value == country }
    let courts = registry.courts.values.filter { $0.place.map { places[$0.value] != nil } ?? false }
    return Set(places.values.compactMap(\.timeZone?.value) + courts.compactMap(\.timeZone?.value))
  }

  /// The sample's registry with a court on a hill whose zone nothing gives, and perhaps a place with another zone.
  private static func hill(in country: String, besides zone: String? = nil) -> [String: String] {
    let (courts, places) = ("records/registry/courts.yml", "records/registry/places.yml")
    let other = zone.map {
      "moor: {name: {en: Moor, fr: Lande, ru: Мох}, kind: city, country: \(country), time_zone: \($0)}\n"
    }
    return [
      courts: (SampleRepository.files[courts] ?? "")
        + "hill-court: {name: {en: Hill Court, fr: Cour du Mont, ru: Горный суд}, place: hill}\n",
      places: (SampleRepository.files[places] ?? "")
        + "hill: {name: {en: Hill, fr: Mont, ru: Гора}, kind: city, country: \(country)}\n" + (other ?? ""),
    ]
  }

  private static let unplaced = Phrase(
    "unplaced",
    en: "The hour of {id} is read in the record’s zone, {zone}, and nothing says where {court} sits.")
  private static let abroad = Phrase(
    "abroad",
    en: "The hour of {id} is read in the record’s zone, {zone}, and {court} sits in another state: {state}.")
  private static let several = Phrase(
    "several", en: "The hour of {id} is read in the record’s zone, {zone}, and {state} has several zones.")
  private static let otherClocks = Phrase(
    "other-clocks",
    en: "The hour of {id} is read in the record’s zone, {zone}, and {court} goes by the clocks of {state}.")
  private static let beijing = Phrase(
    "beijing", en: "The hour of {id} is read on the clock of {zone}, and Chinese courts keep Beijing time.")
  private static let beijingCourt = Phrase(
    "beijing-court",
    en: "Give {court} the line `time_zone: Asia/Shanghai` in `records/registry/courts.yml`.")
  private static let beijingEvent = Phrase("beijing-event", en: "Write `time_zone: Asia/Shanghai` here.")
  private static let localTime = Phrase(
    "local-time", en: "If the source gives the time of Xinjiang, the hour in Beijing time is two hours later."
  )
  private static let courtZone = Phrase(
    "court-zone", en: "Give {court} its `time_zone` in `records/registry/courts.yml`.")
  private static let ownZone = Phrase("own-zone", en: "Or write `time_zone:` in this event.")
}

import DocketCalendar
import DocketDiagnostics
import DocketTime

/// What must hold of a zone that could be read.
struct ZoneChecks {
  let zone: Zone
  /// The file it was read from.
  let bytes: [UInt8]

  /// Checks everything.
  func run() {
    for (one, next) in zip(zone.transitions, zone.transitions.dropFirst()) {
      require(one.at < next.at, "transitions do not rise")
    }
    if let rule = zone.footer {
      require(ZoneRule(rule.text) == rule, "the rule \(rule.text) is read differently")
    }
    let instants = interestingInstants
    for instant in instants { check(instant) }
    let year = zone.transitions(from: Around.now, to: Around.now.adding(seconds: 400 * 86_400) ?? .last)
    for (one, next) in zip(year, year.dropFirst()) {
      require(one.at < next.at && one.type == next.previous, "transitions of a rule do not follow each other")
    }
    for transition in year.prefix(4) { check(transition.at) }
    checkCalendar(instants)
  }

  /// Instants around the first and last written transitions, and others that the bytes choose.
  private var interestingInstants: [Instant] {
    let written = zone.transitions.prefix(3) + zone.transitions.suffix(3)
    var dice = Dice(seed: UInt64(bytes.fingerprint))
    let others = (0..<8).map { _ in
      Instant(clamping: Around.now.secondsSinceEpoch + Int64(dice.roll(4_000_000_000)) - 2_000_000_000)
    }
    return written.flatMap { [-1, 0, 1].compactMap($0.at.adding(seconds:)) } + others
  }

  /// What the clocks show at an instant leads back to it, or to its twin.
  private func check(_ instant: Instant) {
    let local = zone.clock(at: instant)
    guard (2...9998).contains(local.date.year) else { return }
    // Clocks are read to the minute.
    let offset = Int64(zone.type(at: instant).utcOffset)
    let second = ((instant.secondsSinceEpoch + offset) % 60 + 60) % 60
    guard second == 0 else { return }
    switch zone.resolve(local) {
    case .unique(let found): require(found == instant, "\(instant) shows \(local), which is \(found)")
    case .overlap(first: let one, second: let two):
      require(one < two, "the first of two is not the first")
      // More than two changes within a day can show a time three times.
      let isBetween = one <= instant && instant <= two
      require(isBetween, "\(instant) shows \(local), which is \(one) or \(two)")
    case .gap: require(false, "\(instant) shows \(local), which is said never to be shown")
    }
  }

  /// Whether iCalendar can write its offsets, which have less than 24 hours there (RFC 5545 §3.3.14); a zone file may
  /// have more, and no place has.
  private var canBeInCalendars: Bool {
    let types =
      zone.transitions.map(\.type) + [zone.type(at: .first)]
      + [zone.footer?.standard, zone.footer?.daylight?.type].compactMap(\.self)
    return types.allSatisfy { abs($0.utcOffset) < 86_400 }
  }

  /// A calendar with entries of this zone is sound by the zone itself.
  private func checkCalendar(_ instants: [Instant]) {
    guard canBeInCalendars else { return }
    let file = bytes
    let zones = ZoneDatabase(load: { $0 == "Quay/Selm" ? file : nil }, version: "2031a")
    let events = instants.enumerated().compactMap { index, instant -> CalendarEvent? in
      guard (1971...9000).contains(instant.utc.date.year),
        let identifier = CalendarIdentifier("a-\(index)@quay.example.org")
      else { return nil }
      let start = zone.clock(at: instant)
      let end = instant.adding(seconds: 3_600).map(zone.clock) ?? start
      return CalendarEvent(
        identifier: identifier, stamp: Around.now, time: .timed(start: start, end: end, zone: zone),
        summary: "A hearing")
    }
    guard !events.isEmpty else { return }
    let feed = CalendarFeed(productIdentifier: "-//quay//EN", name: "Quay", events: events)
    let encoded = feed.encoded()
    require(feed.encoded() == encoded, "two calendars of the same entries differ")
    let errors = CalendarLint(zones: zones).diagnostics(of: SourceFile(path: "a.ics", bytes: encoded))
      .filter { $0.severity == .error }
    require(errors.isEmpty, "a calendar of this zone has the error \(errors.first?.rule ?? "")")
  }
}

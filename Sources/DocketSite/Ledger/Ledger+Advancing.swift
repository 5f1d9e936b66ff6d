import DocketCalendar
import DocketRecords
import DocketText
import DocketTime

extension Ledger {
  /// The ledger after publishing a site.
  ///
  /// Unchanged content keeps its stamp. Changed content gets the site's instant, and where that is not later than its
  /// old stamp, one second more than the old one, so that every client sees the change. SEQUENCE rises whenever start,
  /// end or status changes (RFC 5546 §2.1.4), and never goes down.
  ///
  /// What leaves the calendars while its hearing stays in the record is remembered as absent, so that it comes back
  /// with a later stamp and no lower SEQUENCE.
  ///
  /// - Parameter site: what is published next.
  /// - Returns: the new ledger, without anything of an event, case or day that the site no longer has.
  public func advanced(to site: Site) -> Ledger { Edition(of: site, after: self).ledger }

  /// The ledger after publishing a site, whose entries and objects have been encoded.
  func advanced(to site: Site, _ calendars: EncodedCalendars, _ objects: EncodedObjects) -> Ledger {
    var entries = absent(from: site)
    entries.reserveCapacity(entries.count + calendars.entries.count)
    for entry in calendars.entries {
      entries[entry.identifier.text] = advanced(entry, at: site.asOf)
    }
    let next = Ledger(
      zoneDatabase: site.zoneDatabase, entries: entries, objects: objects.digests,
      promises: promises(advancedTo: site, objects))
    return next.logging(ChangeRecorder(site: site, previous: self, next: next).log)
  }

  /// What the site tells people, with the dates that they were told before.
  private func promises(advancedTo site: Site, _ objects: EncodedObjects) -> Promises {
    let hearings = site.hearings.map { event in
      (event.publicID, Hearing(event, after: promises?.hearings[event.publicID]))
    }
    return Promises(
      domain: site.domain, paths: StayingSets(site).paths(among: promises?.paths ?? []),
      hearings: Dictionary(hearings, uniquingKeysWith: { first, _ in first }), cases: objects.ownDigests)
  }

  /// Every known entry of the events that the site still has, as if the calendars had none of them; without those whose
  /// names are those of people who were withdrawn.
  private func absent(from site: Site) -> [String: Entry] {
    if self.entries.isEmpty { return [:] }
    let name = EntryName(domain: site.domain)
    let events = Set(site.cases.flatMap(\.events).compactMap { name.hearing($0)?.text })
    let staying = StayingSets(site)
    let open = self.entries.keys.filter { identifier in
      guard events.contains(EntryName.event(ofEntry: identifier)) else { return false }
      guard let person = EntryName.person(ofEntry: identifier) else { return true }
      return staying.contains(.person(id: person.id, caseID: person.caseID))
    }
    let twins = open.compactMap(CalendarIdentifier.init).compactMap(DiscreetName.init).map(\.identifier.text)
    let kept = Set(open + twins)
    return self.entries.filter { kept.contains($0.key) }
      .mapValues {
        Entry(digest: Self.absence, sequence: $0.sequence, changed: $0.changed, timing: $0.timing)
      }
  }

  /// The digest of an entry that no calendar has: of nothing, so it says nothing about what there was.
  private static let absence = Digest.of(pieces: [])

  private func advanced(_ entry: EncodedEntry, at instant: Instant) -> Entry {
    func written(_ sequence: Int, _ changed: Instant) -> Entry {
      Entry(
        digest: entry.digest, sequence: sequence, changed: changed, timing: entry.timing, hour: entry.hour)
    }
    guard let known = self.entries[entry.identifier.text] else { return written(entry.sequence, instant) }
    let isAnother = known.timing.map { $0 != entry.timing } ?? false
    let sequence = max(entry.sequence, known.sequence + (isAnother ? 1 : 0))
    if known.digest == entry.digest, known.sequence == sequence { return written(sequence, known.changed) }
    let next = known.changed.adding(seconds: 1) ?? .last
    return written(sequence, max(instant, next))
  }
}

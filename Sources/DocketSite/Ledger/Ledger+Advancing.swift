import DocketCalendar
import DocketJSON
import DocketLanguage
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
  public func advanced(to site: Site) -> Ledger {
    let revision = Revision(stamp: .first, sequence: 0)
    var entries = absent(from: site)
    for entry in SiteCalendars(site, after: promises).entries {
      let contents = (site.languages.published + entry.partialLanguages).map { language in
        entry.event(Voice(language, plan: site.languages), address: site.address, revision: revision).content
      }
      let digest = Digest.of(pieces: contents)
      entries[entry.identifier.text] = advanced(entry, digest: digest, at: site.asOf)
    }
    let cases = site.cases.map { WrittenCase($0, in: site) }
    return Ledger(
      zoneDatabase: site.zoneDatabase, entries: entries, objects: Self.objects(of: site, cases),
      promises: promises(advancedTo: site, cases))
  }

  /// What the site tells people, with the dates that they were told before.
  private func promises(advancedTo site: Site, _ cases: [WrittenCase]) -> Promises {
    let hearings = site.hearings.map { event in
      (event.publicID, Hearing(event, after: promises?.hearings[event.publicID]))
    }
    return Promises(
      domain: site.domain, paths: [],
      hearings: Dictionary(hearings, uniquingKeysWith: { first, _ in first }),
      cases: Dictionary(cases.map { ($0.id, $0.ownDigest) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Every known entry of the events that the site still has, as if the calendars had none of them.
  private func absent(from site: Site) -> [String: Entry] {
    let name = EntryName(domain: site.domain)
    let events = Set(site.cases.flatMap(\.events).compactMap { name.hearing($0)?.text })
    let open = self.entries.keys.filter { events.contains(EntryName.event(ofEntry: $0)) }
    let twins = open.compactMap(CalendarIdentifier.init).compactMap(DiscreetName.init).map(\.identifier.text)
    let kept = Set(open + twins)
    return self.entries.filter { kept.contains($0.key) }
      .mapValues {
        Entry(digest: Self.absence, sequence: $0.sequence, changed: $0.changed, timing: $0.timing)
      }
  }

  /// The digest of an entry that no calendar has: of nothing, so it says nothing about what there was.
  private static let absence = Digest.of(pieces: [])

  private func advanced(_ entry: FeedEntry, digest: String, at instant: Instant) -> Entry {
    let timing = entry.timing
    func written(_ sequence: Int, _ changed: Instant) -> Entry {
      Entry(digest: digest, sequence: sequence, changed: changed, timing: timing, hour: entry.hour)
    }
    guard let known = self.entries[entry.identifier.text] else { return written(entry.sequence, instant) }
    let isAnother = known.timing.map { $0 != timing } ?? false
    let sequence = max(entry.sequence, known.sequence + (isAnother ? 1 : 0))
    if known.digest == digest, known.sequence == sequence { return written(sequence, known.changed) }
    let next = known.changed.adding(seconds: 1) ?? .last
    return written(sequence, max(instant, next))
  }

  /// The digest of what is published of each case, hearing and day.
  private static func objects(of site: Site, _ cases: [WrittenCase]) -> [String: String] {
    var objects: [String: String] = [:]
    func add<Owner>(_ id: String, _ type: JSONObjectType<Owner>, _ owner: Owner) {
      objects[id] = Digest.of(type.write(owner).bytes)
    }
    for record in cases { objects["cases/\(record.id)"] = record.digest }
    for hearing in site.hearings {
      add("hearings/\(hearing.publicID)", .event, EventInSite(hearing, domain: site.domain))
    }
    for day in site.days { add("days/\(day.publicID)", .day, DayInSite(day, site: site)) }
    return objects
  }
}

extension FeedEntry {
  /// The hour with its instant, as the zone database has it today.
  fileprivate var hour: Ledger.Hour? {
    localStart.map { start in
      Ledger.Hour(
        local: start.moment, zone: start.zone.name, start: start.zone.resolve(start.moment).instant)
    }
  }
}

extension FeedEntry {
  /// When it takes place, in instants, and whether it does.
  fileprivate var timing: String {
    let instants = time.instants
    var words = [status.rawValue, instants.start.description, instants.end.description]
    switch time {
    case .yearly(first: _, last: _, until: let until): words += ["yearly", until?.description ?? ""]
    case .weekly(first: _, last: _, until: let until): words += ["weekly", until?.description ?? ""]
    case .allDay, .timed, .utc: break
    }
    return Digest.of(words.joined(separator: " "))
  }
}

/// The digests of a case as it is published.
private struct WrittenCase {
  let id: String
  /// Of all of it.
  let digest: String
  /// Of the case itself: what is counted apart, and who looked when, is left out.
  let ownDigest: String

  init(_ record: PublicCase, in site: Site) {
    id = record.id
    let written = JSONObjectType.fullCase.write(CaseInSite(record: record, site: site))
    digest = Digest.of(written.bytes)
    let hearings = Set(record.hearings.map { JSONValue.string($0.publicID) })
    guard case .object(let members) = written else {
      ownDigest = digest
      return
    }
    let own = members.compactMap { member -> JSONValue.Member? in
      switch (member.name, member.value) {
      case ("days", _), ("sources", _), ("outdated", _), ("verified", _), ("reviewed", _): return nil
      case ("events", .array(let events)):
        let others = events.filter { event in event["id"].map { !hearings.contains($0) } ?? true }
        return JSONValue.Member(member.name, .array(others))
      default: return member
      }
    }
    ownDigest = Digest.of(JSONValue.object(own).bytes)
  }
}

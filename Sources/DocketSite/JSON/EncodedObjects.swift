import DocketJSON
import DocketRecords
import DocketText
import DocketTime

/// The cases, hearings and days of a site as JSON in all languages, each encoded once for all files and digests; and
/// hearings and days for the readers of each language.
struct EncodedObjects: Sendable {
  /// The cases in the order of the site.
  let cases: [EncodedObject]
  /// The hearings and days in all languages.
  let parts: ObjectParts
  /// The hearings and days for the readers of each published language.
  let partsByLanguage: [(readers: JSONReaders, parts: ObjectParts)]
  /// The hearings of all cases by date.
  let hearings: [PublicEvent]
  /// What lies ahead.
  let ahead: Ahead
  /// The SHA-256 of what is published of each case, hearing and day, by its id with its kind.
  let digests: [String: String]
  /// The SHA-256 of each case itself, by its id: what is counted apart, and who looked when, is left out.
  let ownDigests: [String: String]

  /// Encodes.
  ///
  /// - Parameters:
  ///   - site: what is published.
  ///   - width: how many threads to work with.
  init(of site: Site, width: Int) {
    let written = Parallel.map(site.cases.count, width: width) { WrittenCase(site.cases[$0], in: site) }
    let standaloneDays = site.standaloneDays.map {
      WrittenObject(DayInSite($0, site: site), .day, id: $0.publicID)
    }
    let (ofHearings, ofDays) = (written.flatMap(\.hearings), written.flatMap(\.days) + standaloneDays)
    var digests: [String: String] = [:]
    for (record, written) in zip(site.cases, written) { digests["cases/\(record.id)"] = written.digest }
    for hearing in ofHearings { digests["hearings/\(hearing.id)"] = hearing.digest }
    for day in ofDays { digests["days/\(day.id)"] = day.digest }
    self.digests = digests
    ownDigests = Dictionary(
      zip(site.cases, written).map { ($0.id, $1.ownDigest) }, uniquingKeysWith: { first, _ in first })
    cases = written.map(\.object)
    parts = ObjectParts(
      hearings: Dictionary(ofHearings.map { ($0.id, $0.object) }, uniquingKeysWith: { first, _ in first }),
      days: Dictionary(ofDays.map { ($0.id, $0.object) }, uniquingKeysWith: { first, _ in first }))
    partsByLanguage = site.languages.published.map { language in
      let readers = JSONReaders(language, plan: site.languages)
      return (readers, ObjectParts(of: site, for: readers, width: width))
    }
    hearings = site.hearings.sortedByDate()
    ahead = Ahead(of: site)
  }
}

extension [PublicEvent] {
  /// Events by their first day, then their hour, then their id.
  func sortedByDate() -> [PublicEvent] {
    map { (day: $0.date.earliest, start: $0.start ?? .first, id: $0.publicID, event: $0) }.sorted {
      left, right in
      if (left.day, left.start) != (right.day, right.start) {
        return (left.day, left.start) < (right.day, right.start)
      }
      return left.id.precedesByBytes(right.id)
    }.map(\.event)
  }
}

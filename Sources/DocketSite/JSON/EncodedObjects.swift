import DocketJSON
import DocketRecords
import DocketText
import DocketTime

/// The cases, hearings and days of a site as JSON, each encoded once for all files and digests.
struct EncodedObjects: Sendable {
  /// The cases in the order of the site.
  let cases: [EncodedObject]
  /// The hearings of all cases by date.
  let hearings: [EncodedObject]
  /// All days, those of cases and the others.
  let days: [EncodedObject]
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
    var digests: [String: String] = [:]
    for (record, written) in zip(site.cases, written) { digests["cases/\(record.id)"] = written.digest }
    for hearing in written.flatMap(\.hearings) { digests["hearings/\(hearing.id)"] = hearing.digest }
    for day in written.flatMap(\.days) + standaloneDays { digests["days/\(day.id)"] = day.digest }
    self.digests = digests
    ownDigests = Dictionary(
      zip(site.cases, written).map { ($0.id, $1.ownDigest) }, uniquingKeysWith: { first, _ in first })
    cases = written.map(\.object)
    days = written.flatMap(\.days).map(\.object) + standaloneDays.map(\.object)
    hearings = zip(site.hearings, written.flatMap(\.hearings)).map { event, written in
      (day: event.date.earliest, start: event.start ?? .first, hearing: written)
    }.sorted { left, right in
      if (left.day, left.start) != (right.day, right.start) {
        return (left.day, left.start) < (right.day, right.start)
      }
      return left.hearing.id.utf8.lexicographicallyPrecedes(right.hearing.id.utf8)
    }.map(\.hearing.object)
  }
}

/// A value as it was encoded, alone or in another.
struct EncodedObject: Sendable {
  fileprivate let bytes: [UInt8]
  fileprivate let range: Range<Int>
  /// In how many arrays and objects it stands there.
  fileprivate let depth: Int

  func write(to writer: inout JSONWriter) { writer.encoded(bytes[range], from: depth) }

  /// The digest of the value as a file of its own would have it.
  fileprivate func digest(_ writer: inout JSONWriter) -> String {
    writer.reset()
    write(to: &writer)
    writer.endFile()
    return Digest.of(writer.bytes)
  }
}

extension JSONKind where Value == EncodedObject {
  /// An object that has a type of its own and has been encoded before.
  static func encoded<Owner>(_ type: JSONObjectType<Owner>) -> JSONKind {
    JSONKind(.object(type.description)) { $0.write(to: &$1) }
  }
}

/// An encoded value with its id and its digest.
private struct WrittenObject: Sendable {
  let id: String
  let object: EncodedObject
  let digest: String

  init(id: String, object: EncodedObject, digest: String) {
    self.id = id
    self.object = object
    self.digest = digest
  }

  init<Owner>(_ owner: Owner, _ type: JSONObjectType<Owner>, id: String) {
    var writer = JSONWriter()
    type.write(owner, to: &writer)
    let bytes = writer.bytes
    let object = EncodedObject(bytes: bytes, range: bytes.indices, depth: 0)
    self.init(id: id, object: object, digest: object.digest(&writer))
  }
}

/// A case as it is published, with its hearings and days.
private struct WrittenCase: Sendable {
  let object: EncodedObject
  /// Of all of it.
  let digest: String
  /// Of the case itself.
  let ownDigest: String
  /// Its hearings in the order of the record.
  let hearings: [WrittenObject]
  /// Its days in the order of the record.
  let days: [WrittenObject]

  init(_ record: PublicCase, in site: Site) {
    var writer = JSONWriter(keepsOutline: true)
    JSONObjectType.fullCase.write(CaseInSite(record: record, site: site), to: &writer)
    let bytes = writer.bytes
    let members = writer.outline
    var scratch = JSONWriter()
    object = EncodedObject(bytes: bytes, range: bytes.indices, depth: 0)
    digest = object.digest(&scratch)

    func items(of name: String) -> [Range<Int>] {
      members.first { bytes[$0.range].starts(with: "\"\(name)\": ".utf8) }?.children ?? []
    }
    func written(_ ids: [String], _ ranges: [Range<Int>]) -> [WrittenObject] {
      zip(ids, ranges).map { id, range in
        let object = EncodedObject(bytes: bytes, range: range, depth: 2)
        return WrittenObject(id: id, object: object, digest: object.digest(&scratch))
      }
    }
    let events = Array(zip(record.events, items(of: "events")))
    let heard = events.filter { $0.0.type.isHearing }
    hearings = written(heard.map { $0.0.publicID }, heard.map(\.1))
    days = written(record.days.map(\.publicID), items(of: "days"))

    let ids = Set(heard.map { $0.0.publicID })
    let others = events.filter { !ids.contains($0.0.publicID) }.map(\.1)
    ownDigest = Self.ownDigest(bytes, members, others: others)
  }

  /// The digest of a case without its hearings, days and sources, and without who looked when.
  private static func ownDigest(_ bytes: [UInt8], _ members: [JSONWriter.Part], others: [Range<Int>])
    -> String
  {
    let leftOut = ["days", "sources", "outdated", "verified", "reviewed"].map { Array("\"\($0)\": ".utf8) }
    let events = Array("\"events\": ".utf8)
    var own: [UInt8] = [UInt8(ascii: "{")]
    var needsComma = false
    for member in members {
      let member = bytes[member.range]
      if leftOut.contains(where: { member.starts(with: $0) }) { continue }
      own.append(contentsOf: (needsComma ? ",\n  " : "\n  ").utf8)
      needsComma = true
      guard member.starts(with: events) else {
        own.append(contentsOf: member)
        continue
      }
      own.append(contentsOf: events)
      own.append(UInt8(ascii: "["))
      for (index, event) in others.enumerated() {
        own.append(contentsOf: (index > 0 ? ",\n    " : "\n    ").utf8)
        own.append(contentsOf: bytes[event])
      }
      own.append(contentsOf: (others.isEmpty ? "]" : "\n  ]").utf8)
    }
    own.append(contentsOf: (needsComma ? "\n}\n" : "}\n").utf8)
    return Digest.of(own)
  }
}

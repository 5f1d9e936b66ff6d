import DocketJSON
import DocketRecords
import DocketText

/// An encoded value with its id and its digest.
struct WrittenObject: Sendable {
  let id: String
  let object: EncodedObject
  let digest: String

  init(id: String, object: EncodedObject, digest: String) {
    self.id = id
    self.object = object
    self.digest = digest
  }

  init<Owner>(_ owner: Owner, _ type: JSONObjectType<Owner>, id: String) {
    var output = JSONOutput()
    let object = EncodedObject(owner, type.write, in: &output)
    var writer = JSONWriter()
    self.init(id: id, object: object, digest: object.digest(&writer))
  }
}

/// A case as it is published, with its hearings and days.
struct WrittenCase: Sendable {
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
    var output = JSONOutput(keepsOutline: true)
    output.reserve(65_536)
    JSONObjectType.fullCase.write(CaseInSite(record: record, site: site), &output)
    let bytes = output.bytes.withoutSpareRoom
    let members = output.outline
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
    let heard = events.filter(\.0.type.isHearing)
    hearings = written(heard.map(\.0.publicID), heard.map(\.1))
    days = written(record.days.map(\.publicID), items(of: "days"))

    let ids = Set(heard.map(\.0.publicID))
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

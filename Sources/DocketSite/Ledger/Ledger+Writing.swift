import DocketJSON
import DocketTime

extension Ledger {
  /// The file `ledger.json`: the same bytes for the same ledger.
  public var bytes: [UInt8] {
    JSONValue.object([
      Key.format: .string(Self.format),
      Key.version: .integer(Self.version),
      Key.zoneDatabase: .string(zoneDatabase),
      Key.entries: Self.sorted(entries) { entry in
        .object(
          [
            JSONValue.Member(Key.digest, .string(entry.digest)),
            JSONValue.Member(Key.sequence, .integer(entry.sequence)),
            JSONValue.Member(Key.changed, .string(entry.changed.description)),
          ] + Self.members(entry.hour))
      },
      Key.objects: Self.sorted(objects) { .string($0) },
    ]).bytes
  }

  /// The names of the file's members.
  enum Key {
    static let format = "format"
    static let version = "format_version"
    static let zoneDatabase = "zone_database"
    static let entries = "entries"
    static let objects = "objects"
    static let digest = "digest"
    static let sequence = "sequence"
    static let changed = "changed"
    static let local = "local_time"
    static let zone = "time_zone"
    static let start = "start_utc"
  }

  /// What the file says it is.
  static let format = "docket-ledger"
  /// The version of the file's shape, raised when an older docket could misread it.
  static let version = 2
  /// The versions that are read: 1 has no hours.
  static let readableVersions = 1...2

  private static func members(_ hour: Hour?) -> [JSONValue.Member] {
    guard let hour else { return [] }
    return [
      JSONValue.Member(Key.local, .string(hour.local.description)),
      JSONValue.Member(Key.zone, .string(hour.zone)),
      JSONValue.Member(Key.start, .string(hour.start.description)),
    ]
  }

  private static func sorted<Value>(_ table: [String: Value], _ write: (Value) -> JSONValue) -> JSONValue {
    .object(
      table.keys.sortedByBytes().compactMap { key in
        table[key].map { JSONValue.Member(key, write($0)) }
      })
  }
}

import DocketJSON
import DocketTime

extension Ledger {
  /// The file `ledger.json`: the same bytes for the same ledger.
  ///
  /// A ledger without promises is written as the version before them was, without a digest of itself.
  public var bytes: [UInt8] {
    let written = JSONValue.object([
      Key.format: .string(Self.format),
      Key.version: .integer(promises == nil ? Self.firstWithPromises - 1 : Self.version),
      Key.zoneDatabase: .string(zoneDatabase),
      Key.domain: promises.map { .string($0.domain) },
      Key.entries: Self.sorted(entries) { entry in
        .object(
          [
            JSONValue.Member(Key.digest, .string(entry.digest)),
            JSONValue.Member(Key.sequence, .integer(entry.sequence)),
            JSONValue.Member(Key.changed, .string(entry.changed.description)),
          ] + (entry.timing.map { [JSONValue.Member(Key.timing, .string($0))] } ?? [])
            + Self.members(entry.hour))
      },
      Key.objects: Self.sorted(objects) { .string($0) },
      Key.hearings: promises.map { Self.sorted($0.hearings, Self.written) },
      Key.cases: promises.map { Self.sorted($0.cases) { .string($0) } },
      Key.paths: promises.map { .array($0.paths.map { .string($0) }) },
    ]).bytes
    return promises == nil ? written : LedgerSeal.sealed(written)
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
    static let domain = "uid_domain"
    static let hearings = "hearings"
    static let cases = "cases"
    static let paths = "paths"
    static let date = "date"
    static let state = "state"
    static let movedFrom = "moved_from"
    static let correctedFrom = "corrected_from"
    static let movedSlots = "moved_slots"
    static let correctedSlots = "corrected_slots"
    static let timing = "timing"
    static let publishedDates = "published_dates"
  }

  /// What the file says it is.
  static let format = "docket-ledger"
  /// The version of the file's shape, raised when an older docket could misread it.
  static let version = 5
  /// The first version that has what people were promised.
  static let firstWithPromises = 3
  /// The first version that ends with a digest of itself.
  static let firstWithSeal = 4
  /// The versions that are read: 1 has no hours, 1 and 2 have no promises, 1 to 3 have no digest of themselves,
  /// 1 to 4 have neither timing nor slots.
  static let readableVersions = 1...5

  private static func written(_ hearing: Hearing) -> JSONValue {
    func list(_ dates: [RecordDate]) -> JSONValue? {
      dates.isEmpty ? nil : .array(dates.map { .string($0.description) })
    }
    // Most hearings have had one date, which need not stand there twice.
    let earlier = hearing.publishedDates.filter { $0 != hearing.date }
    return .object([
      Key.date: .string(hearing.date.description),
      Key.state: hearing.state.map { .string($0) },
      Key.movedFrom: list(hearing.movedFrom),
      Key.correctedFrom: list(hearing.correctedFrom),
      Key.movedSlots: hearing.slots.moved == hearing.movedFrom ? nil : list(hearing.slots.moved),
      Key.correctedSlots:
        hearing.slots.corrected == hearing.correctedFrom ? nil : list(hearing.slots.corrected),
      Key.publishedDates: list(earlier),
    ])
  }

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

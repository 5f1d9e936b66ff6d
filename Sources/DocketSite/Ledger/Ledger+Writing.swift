import DocketJSON
import DocketText
import DocketTime

extension Ledger {
  /// The file `ledger.json`: the same bytes for the same ledger.
  ///
  /// A ledger without promises is written as the version before them was, without a digest of itself, and one without
  /// a list of changes as the version before that.
  public var bytes: [UInt8] { file.artefact().bytes }

  /// The file as it is published, with `bytes`.
  public var file: PlannedFile {
    PlannedFile(path: Self.path, mediaType: .json) { outlet in
      guard promises != nil else { return outlet.take(written(to: outlet)) }
      LedgerSeal.sealing(outlet) { written(to: $0) }
    }
  }

  /// Writes the file without its digest.
  ///
  /// - Parameter outlet: what gets all parts but the last.
  /// - Returns: the last part.
  private func written(to outlet: Outlet) -> [UInt8] {
    var writer = JSONWriter(to: outlet)
    writer.beginObject()
    writer.member(Key.format, Self.format)
    writer.name(Key.version)
    writer.integer(writtenVersion)
    writer.member(Key.zoneDatabase, zoneDatabase)
    if let promises { writer.member(Key.domain, promises.domain) }
    writer.table(Key.entries, entries, Self.write)
    writer.table(Key.objects, objects) { $1.string($0) }
    if let promises {
      writer.table(Key.hearings, promises.hearings, Self.write)
      writer.table(Key.cases, promises.cases) { $1.string($0) }
      writer.list(Key.paths, promises.paths)
      if let log = promises.log { Self.write(log, to: &writer) }
    }
    writer.endObject()
    writer.endFile()
    return writer.bytes
  }

  private var writtenVersion: Int {
    guard let promises else { return Self.firstWithPromises - 1 }
    return promises.log == nil ? Self.firstWithLog - 1 : Self.version
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
    static let decision = "decision"
    static let since = "changes_since"
    static let interface = "schema_version"
    static let changes = "changes"
    static let stamp = "stamp"
    static let kind = "kind"
    static let object = "object"
    static let before = "before"
    static let decided = "decided"
    static let events = "events"
  }

  /// What the file says it is.
  static let format = "docket-ledger"
  /// The version of the file's shape, raised when an older docket could misread it.
  static let version = 6
  /// The first version that has what people were promised.
  static let firstWithPromises = 3
  /// The first version that ends with a digest of itself.
  static let firstWithSeal = 4
  /// The first version that lists what has changed.
  static let firstWithLog = 6
  /// The versions that are read: 1 has no hours, 1 and 2 have no promises, 1 to 3 have no digest of themselves,
  /// 1 to 4 have neither timing nor slots, 1 to 5 do not say what has changed.
  static let readableVersions = 1...6

  private static func write(_ entry: Entry, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member(Key.digest, entry.digest)
    writer.name(Key.sequence)
    writer.integer(entry.sequence)
    writer.member(Key.changed, entry.changed.description)
    if let timing = entry.timing { writer.member(Key.timing, timing) }
    if let hour = entry.hour {
      writer.member(Key.local, hour.local.description)
      writer.member(Key.zone, hour.zone)
      writer.member(Key.start, hour.start.description)
    }
    writer.endObject()
  }

  private static func write(_ hearing: Hearing, to writer: inout JSONWriter) {
    func write(_ key: String, _ dates: [RecordDate]) {
      if !dates.isEmpty { writer.list(key, dates.map(\.description)) }
    }
    writer.beginObject()
    writer.member(Key.date, hearing.date.description)
    if let state = hearing.state { writer.member(Key.state, state) }
    write(Key.movedFrom, hearing.movedFrom)
    write(Key.correctedFrom, hearing.correctedFrom)
    if hearing.slots.moved != hearing.movedFrom { write(Key.movedSlots, hearing.slots.moved) }
    if hearing.slots.corrected != hearing.correctedFrom { write(Key.correctedSlots, hearing.slots.corrected) }
    if let decision = hearing.decision { writer.member(Key.decision, decision) }
    // Most hearings have had one date, which need not stand there twice.
    write(Key.publishedDates, hearing.publishedDates.filter { $0 != hearing.date })
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a member with a text.
  mutating func member(_ name: String, _ text: String) {
    self.name(name)
    string(text)
  }

  /// Writes a list of texts.
  mutating func list(_ name: String, _ texts: [String]) {
    self.name(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  /// Writes a table by the bytes of its keys.
  fileprivate mutating func table<Value>(
    _ name: String, _ table: [String: Value], _ write: (Value, inout JSONWriter) -> Void
  ) {
    self.name(name)
    beginObject()
    for key in table.keys.sortedByBytes() {
      guard let value = table[key] else { continue }
      self.name(key)
      write(value, &self)
    }
    endObject()
  }
}

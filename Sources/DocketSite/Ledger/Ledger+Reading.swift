import DocketCalendar
import DocketJSON
import DocketRecords
import DocketText
import DocketTime

extension Ledger {
  /// Reads the file `ledger.json` of an earlier publication, strictly: what is not understood is a problem.
  ///
  /// - Parameter bytes: the whole file, from anywhere.
  /// - Returns: the ledger.
  /// - Throws: `LedgerProblem`; then nothing may be published over what the bytes came from.
  public static func read(_ bytes: [UInt8]) throws(LedgerProblem) -> Ledger {
    let file: JSONValue
    do { file = try JSONValue.parse(bytes) } catch { throw .notJSON(error) }
    guard file[Key.format] == .string(format) else { throw .foreign }
    guard case .integer(let found)? = file[Key.version] else { throw .damaged(part: Key.version) }
    guard readableVersions.contains(found) else { throw .unsupportedVersion(found) }
    let isSealed = found >= firstWithSeal
    guard !isSealed || LedgerSeal.isWhole(bytes) else { throw .altered }
    let promises =
      (found < firstWithPromises ? [] : [Key.domain, Key.hearings, Key.cases, Key.paths])
      + (found < firstWithLog ? [] : [Key.since, Key.interface, Key.changes, Key.events])
    try requireOnly(
      Set(
        [Key.format, Key.version, Key.zoneDatabase, Key.entries, Key.objects] + promises
          + (isSealed ? [LedgerSeal.key] : [])), in: file, at: "")
    return Ledger(
      zoneDatabase: try string(Key.zoneDatabase, in: file, at: ""),
      entries: try table(Key.entries, in: file, readEntry),
      objects: try table(Key.objects, in: file, readObject),
      promises: found < firstWithPromises
        ? nil : try readPromises(file, log: found < firstWithLog ? nil : try readLog(file)))
  }

  private static func readEntry(_ id: String, _ value: JSONValue, _ part: String) throws(LedgerProblem)
    -> Entry
  {
    guard CalendarIdentifier(id) != nil else { throw .damaged(part: part) }
    try requireOnly(
      [Key.digest, Key.sequence, Key.changed, Key.timing, Key.local, Key.zone, Key.start], in: value,
      at: part + "/")
    let digest = try string(Key.digest, in: value, at: part + "/")
    guard Digest.isWellFormed(digest) else { throw .damaged(part: "\(part)/\(Key.digest)") }
    guard case .integer(let sequence)? = value[Key.sequence], (0...Int(Int32.max)).contains(sequence) else {
      throw .damaged(part: "\(part)/\(Key.sequence)")
    }
    let changed = try string(Key.changed, in: value, at: part + "/")
    guard let instant = Instant(rfc3339: changed), instant.description == changed else {
      throw .damaged(part: "\(part)/\(Key.changed)")
    }
    var timing: String?
    if value[Key.timing] != nil {
      timing = try string(Key.timing, in: value, at: part + "/")
      guard let timing, Digest.isWellFormed(timing) else { throw .damaged(part: "\(part)/\(Key.timing)") }
    }
    return Entry(
      digest: digest, sequence: sequence, changed: instant, timing: timing,
      hour: try readHour(value, part + "/"))
  }

  /// The hour of an entry: all three parts of it, or none.
  private static func readHour(_ value: JSONValue, _ part: String) throws(LedgerProblem) -> Hour? {
    guard [Key.local, Key.zone, Key.start].contains(where: { value[$0] != nil }) else { return nil }
    let text = try string(Key.local, in: value, at: part)
    guard let local = try? RecordDate.parse(text).moment, local.description == text else {
      throw .damaged(part: part + Key.local)
    }
    let zone = try string(Key.zone, in: value, at: part)
    guard ZoneDatabase.isName(zone) else { throw .damaged(part: part + Key.zone) }
    let start = try string(Key.start, in: value, at: part)
    guard let instant = Instant(rfc3339: start), instant.description == start else {
      throw .damaged(part: part + Key.start)
    }
    return Hour(local: local, zone: zone, start: instant)
  }

  private static func readObject(_ id: String, _ value: JSONValue, _ part: String) throws(LedgerProblem)
    -> String
  {
    guard isObjectID(id), case .string(let digest) = value, Digest.isWellFormed(digest) else {
      throw .damaged(part: part)
    }
    return digest
  }

  /// Whether an id is built like those of `objects`.
  static func isObjectID(_ id: String) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard let kind = parts.first, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isIDByte) }) else {
      return false
    }
    switch kind {
    case "cases": return parts.count == 2
    case "hearings": return parts.count == 3
    case "days": return parts.count == 2 || parts.count == 3
    default: return false
    }
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  static func table<Value>(
    _ key: String, in file: JSONValue,
    _ read: (String, JSONValue, String) throws(LedgerProblem) -> Value
  ) throws(LedgerProblem) -> [String: Value] {
    guard case .object(let members)? = file[key] else { throw .damaged(part: key) }
    var result: [String: Value] = [:]
    for member in members {
      result[member.name] = try read(member.name, member.value, "\(key)/\(member.name)")
    }
    return result
  }

  static func string(_ key: String, in value: JSONValue, at part: String) throws(LedgerProblem)
    -> String
  {
    guard case .string(let text)? = value[key] else { throw .damaged(part: part + key) }
    return text
  }

  static func requireOnly(_ keys: Set<String>, in value: JSONValue, at part: String)
    throws(LedgerProblem)
  {
    guard case .object(let members) = value else { throw .damaged(part: part) }
    for member in members where !keys.contains(member.name) { throw .damaged(part: part + member.name) }
  }
}

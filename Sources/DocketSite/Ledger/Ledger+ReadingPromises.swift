import DocketJSON
import DocketRecords
import DocketText
import DocketTime

extension Ledger {
  /// Reads what a ledger says beyond entries and objects.
  static func readPromises(_ file: JSONValue, log: ChangeLog?) throws(LedgerProblem) -> Promises {
    let domain = try string(Key.domain, in: file, at: "")
    guard !domain.isEmpty, domain == EntryName.domain(domain) else { throw .damaged(part: Key.domain) }
    guard case .array(let values)? = file[Key.paths] else { throw .damaged(part: Key.paths) }
    var paths: [String] = []
    for value in values {
      guard case .string(let path) = value, isPath(path) else { throw .damaged(part: Key.paths) }
      paths.append(path)
    }
    return Promises(
      domain: domain, paths: paths, hearings: try table(Key.hearings, in: file, readHearing),
      cases: try table(Key.cases, in: file, readCase), log: log)
  }

  private static func readHearing(_ id: String, _ value: JSONValue, _ part: String) throws(LedgerProblem)
    -> Hearing
  {
    guard isObjectID("hearings/\(id)") else { throw .damaged(part: part) }
    try requireOnly(
      [
        Key.date, Key.state, Key.movedFrom, Key.correctedFrom, Key.movedSlots, Key.correctedSlots,
        Key.decision, Key.publishedDates,
      ], in: value, at: part + "/")
    guard let date = date(value[Key.date]) else { throw .damaged(part: "\(part)/\(Key.date)") }
    let (moved, corrected) = (
      try dates(Key.movedFrom, in: value, part), try dates(Key.correctedFrom, in: value, part)
    )
    return Hearing(
      date: date, state: try readState(value, part), movedFrom: moved, correctedFrom: corrected,
      slots: OldSlots(
        moved: value[Key.movedSlots] == nil ? moved : try dates(Key.movedSlots, in: value, part),
        corrected: value[Key.correctedSlots] == nil
          ? corrected : try dates(Key.correctedSlots, in: value, part)),
      decision: try readDecision(value, part),
      publishedDates: try dates(Key.publishedDates, in: value, part) + [date])
  }

  private static func readState(_ value: JSONValue, _ part: String) throws(LedgerProblem) -> String? {
    guard value[Key.state] != nil else { return nil }
    let state = try string(Key.state, in: value, at: part + "/")
    guard (1...40).contains(state.utf8.count),
      state.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") })
    else { throw .damaged(part: "\(part)/\(Key.state)") }
    return state
  }

  private static func readDecision(_ value: JSONValue, _ part: String) throws(LedgerProblem) -> String? {
    guard value[Key.decision] != nil else { return nil }
    let decision = try string(Key.decision, in: value, at: part + "/")
    guard Digest.isWellFormed(decision) else { throw .damaged(part: "\(part)/\(Key.decision)") }
    return decision
  }

  private static func readCase(_ id: String, _ value: JSONValue, _ part: String) throws(LedgerProblem)
    -> String
  {
    guard isObjectID("cases/\(id)"), case .string(let digest) = value, Digest.isWellFormed(digest) else {
      throw .damaged(part: part)
    }
    return digest
  }

  private static func dates(_ key: String, in value: JSONValue, _ part: String) throws(LedgerProblem)
    -> [RecordDate]
  {
    guard let list = value[key] else { return [] }
    guard case .array(let values) = list else { throw .damaged(part: "\(part)/\(key)") }
    var dates: [RecordDate] = []
    for value in values {
      guard let date = date(value) else { throw .damaged(part: "\(part)/\(key)") }
      dates.append(date)
    }
    return dates
  }

  static func date(_ value: JSONValue?) -> RecordDate? {
    guard case .string(let text)? = value else { return nil }
    return try? RecordDate.parse(text)
  }

  /// Whether a path is built like those of `Artefact`, so that it leads nowhere else.
  static func isPath(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.first, first != UInt8(ascii: ".") else { return false }
      return part.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
    }
  }
}

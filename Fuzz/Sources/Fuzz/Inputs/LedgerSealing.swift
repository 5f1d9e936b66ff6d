import DocketRecords
import DocketText

/// Puts the right digest at the end of a ledger, so that a mutation of what it says is read at all.
enum LedgerSealing {
  private static let start = Array("\n  \"digest\": \"".utf8)

  /// The ledger with the digest of itself in its last line but one; nil for bytes without such a line.
  static func resealed(_ bytes: [UInt8]) -> [UInt8]? {
    let tail = start.count + 64 + Array("\"\n}\n".utf8).count
    guard bytes.count > tail, bytes[(bytes.count - tail)...].starts(with: start) else { return nil }
    let body = Array(bytes.prefix(bytes.count - tail + 1))
    return body + start.dropFirst() + Array("\(Digest.of(body))\"\n}\n".utf8)
  }
}

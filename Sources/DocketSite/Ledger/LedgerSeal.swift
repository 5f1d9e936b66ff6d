import DocketRecords
import DocketText
public import DocketTime

/// The digest with which `ledger.json` ends: a letter that was changed anywhere, or a part that is missing, shows.
///
/// The last member, `digest`, has a line of its own before the closing brace. It is the SHA-256 of all bytes before
/// that line, so that two programs of any system find it again: `head -n -2 ledger.json | sha256sum`.
enum LedgerSeal {
  /// The name of the member.
  static let key = "digest"

  /// The end of an object as `JSONValue.bytes` writes it.
  private static let end = Array("\n}\n".utf8)

  /// Adds the digest to a written object that has members.
  static func sealed(_ object: [UInt8]) -> [UInt8] {
    var file = object
    file.removeLast(end.count)
    file.append(contentsOf: ",\n".utf8)
    file.append(contentsOf: tail(of: file))
    return file
  }

  /// Whether a file ends with the digest of what stands before it, and nothing else.
  static func isWhole(_ file: [UInt8]) -> Bool {
    let length = tail(of: []).count
    guard file.count > length else { return false }
    return file.suffix(length).elementsEqual(tail(of: Array(file.dropLast(length))))
  }

  private static func tail(of body: [UInt8]) -> [UInt8] {
    Array("  \"\(key)\": \"\(Digest.of(body))\"".utf8) + end
  }
}

extension Ledger {
  /// Whether the bytes of a ledger have a digest of themselves; those of an older docket have none.
  ///
  /// - Parameter bytes: a file that `read` took for a ledger.
  /// - Returns: whether the digest is there and right.
  public static func isSealed(_ bytes: [UInt8]) -> Bool { LedgerSeal.isWhole(bytes) }

  /// The last instant with which an entry or a change is stamped; nil where there is none.
  public var lastStamp: Instant? {
    [entries.values.map(\.changed).max(), promises?.log?.changes.last?.stamp].compactMap(\.self).max()
  }
}

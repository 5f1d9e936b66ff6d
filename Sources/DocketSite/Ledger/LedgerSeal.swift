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

  /// Writes an object that has members, and adds the digest.
  ///
  /// - Parameters:
  ///   - outlet: what gets the file.
  ///   - write: writes the object as `JSONWriter` does, all parts but the last into an outlet, and returns the last.
  static func sealing(_ outlet: Outlet, _ write: (Outlet) -> [UInt8]) {
    var digest = GrowingDigest()
    let last = write(
      Outlet(partSize: outlet.partSize) { part in
        digest.take(part.span)
        outlet.take(part)
      })
    outlet.take(sealed(last, after: digest))
  }

  /// Adds the digest to the last part of a written object that has members.
  ///
  /// - Parameters:
  ///   - object: the part, with the end of the object.
  ///   - digest: that of the parts before it.
  /// - Returns: the part with the digest.
  static func sealed(_ object: [UInt8], after digest: GrowingDigest) -> [UInt8] {
    var (file, digest) = (object, digest)
    file.removeLast(end.count)
    file.append(contentsOf: ",\n".utf8)
    digest.take(file.span)
    return file + tail(digest.text)
  }

  /// Whether a file ends with the digest of what stands before it, and nothing else.
  static func isWhole(_ file: [UInt8]) -> Bool {
    let length = tail(Digest.of([])).count
    guard file.count > length else { return false }
    return file.suffix(length).elementsEqual(tail(Digest.of(Array(file.dropLast(length)))))
  }

  private static func tail(_ digest: String) -> [UInt8] { Array("  \"\(key)\": \"\(digest)\"".utf8) + end }
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

/// The names that lead from the published folder to what is asked for.
struct RequestPath: Hashable {
  /// The names; empty for the folder itself.
  let names: [String]
  /// Whether a slash stands at the end, which asks for a folder.
  let endsInSlash: Bool

  /// Longer paths than any that docket publishes.
  private static let longest = 4_096
  /// What docket calls the files that are not for readers.
  private static let endings = [".docket-lock", ".docket-new"]

  /// Reads the path of a target (RFC 3986 §3.3, RFC 9112 §3.2); a query is left out.
  ///
  /// `nil` for a path that can lead to nothing that is published.
  /// Escapes are decoded exactly once. Whoever walks up, hides a separator in an escape, or asks for a hidden file
  /// asks for something that is not published, so there is nothing to mend in such a path.
  ///
  /// - Parameter target: `/a/b`, or `http://host/a/b`.
  init?(target: String) {
    guard target.utf8.count <= Self.longest else { return nil }
    var rest = Self.withoutAuthority(target)
    if let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      rest = rest[..<mark]
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    var parts = rest.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    endsInSlash = parts.last?.isEmpty == true
    if endsInSlash { parts.removeLast() }
    var names: [String] = []
    for part in parts {
      guard let name = Self.decoded(part), Self.isPublic(name) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The bytes of a target from the path on; the absolute form names the host first (RFC 9112 §3.2.2).
  private static func withoutAuthority(_ target: String) -> ArraySlice<UInt8> {
    let bytes = Array(target.utf8)[...]
    guard let authority = Authority(ofTarget: target) else { return bytes }
    let rest = bytes.dropFirst("http://".utf8.count + authority.text.utf8.count)
    return rest.isEmpty ? [UInt8(ascii: "/")] : rest
  }

  /// The text of a part with its escapes decoded (RFC 3986 §2.1); nil when it is no text.
  private static func decoded(_ part: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var index = part.startIndex
    while index < part.endIndex {
      if part[index] == UInt8(ascii: "%") {
        guard index + 2 < part.endIndex, let high = digit(part[index + 1]), let low = digit(part[index + 2])
        else { return nil }
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(part[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether a decoded name can be that of something published: no step up, nothing hidden, no separator of any
  /// system, no control character.
  private static func isPublic(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 255, !name.hasPrefix(".") else { return false }
    guard !endings.contains(where: name.hasSuffix) else { return false }
    return name.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
  }
}

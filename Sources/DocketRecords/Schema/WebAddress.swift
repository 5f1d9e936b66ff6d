/// Web addresses as records have them (RFC 3986): absolute, http or https, no user name, no spaces or controls.
///
/// Everything is compared by code points, as browsers do, and most addresses are ASCII, whose properties need no
/// table.
public enum WebAddress {
  /// Whether a text is such an address; letters outside ASCII are allowed in the path (RFC 3987).
  public static func isWellFormed(_ text: String) -> Bool {
    guard text.utf8.count <= 2048, let rest = afterScheme(text) else { return false }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard authority.contains("."), !authority.contains("@") else { return false }
    let colon = authority.firstIndex(of: ":") ?? authority.endIndex
    guard isHost(authority[..<colon]) else { return false }
    if colon < authority.endIndex {
      guard let port = UInt16(String(authority[colon...].dropFirst())), port > 0 else { return false }
    }
    return text.unicodeScalars.allSatisfy(isAllowed)
  }

  /// The host in lower case; nil when the text is not an address.
  public static func host(of text: String) -> String? {
    guard isWellFormed(text), let rest = afterScheme(text) else { return nil }
    return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }).lowercased()
  }

  private static func afterScheme(_ text: String) -> Substring.UnicodeScalarView? {
    for scheme in ["https://", "http://"] {
      // With this bit set capitals are small letters; the controls that become `:` and `/` are not allowed anywhere.
      let matches = text.utf8.starts(with: scheme.utf8) { byte, letter in byte | 0x20 == letter }
      if matches { return text.unicodeScalars.dropFirst(scheme.utf8.count) }
    }
    return nil
  }

  /// Whether there are labels of letters, digits and hyphens with dots between them, no hyphen at a label's edge.
  private static func isHost(_ host: Substring.UnicodeScalarView) -> Bool {
    var previous: Unicode.Scalar = "."
    for scalar in host {
      switch scalar {
      case ".": if previous == "." || previous == "-" { return false }
      case "-": if previous == "." { return false }
      case "a"..."z", "A"..."Z", "0"..."9": break
      default:
        guard !scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          return false
        }
      }
      previous = scalar
    }
    return previous != "." && previous != "-"
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}": false
    default: scalar.isASCII ? scalar.value > 0x20 && scalar.value != 0x7F : !isInvisible(scalar)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }
}

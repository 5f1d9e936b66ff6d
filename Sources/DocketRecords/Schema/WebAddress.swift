/// Web addresses as records have them (RFC 3986): absolute, http or https, no user name, no spaces or controls.
public enum WebAddress {
  /// Whether a text is such an address; letters outside ASCII are allowed in the path (RFC 3987).
  public static func isWellFormed(_ text: String) -> Bool {
    guard text.utf8.count <= 2048, let rest = afterScheme(text) else { return false }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.isEmpty, !authority.contains("@"), authority.contains(".") else { return false }
    let hostAndPort = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard hostAndPort.count <= 2, let host = hostAndPort.first, isHost(host) else { return false }
    if hostAndPort.count == 2 {
      guard let port = UInt16(hostAndPort[1]), port > 0 else { return false }
    }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case " ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}": false
      default: scalar.value > 0x20 && scalar.value != 0x7F && !isInvisible(scalar)
      }
    }
  }

  /// The host in lower case; nil when the text is not an address.
  public static func host(of text: String) -> String? {
    guard isWellFormed(text), let rest = afterScheme(text) else { return nil }
    return rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
  }

  private static func afterScheme(_ text: String) -> Substring? {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      return text.dropFirst(scheme.count)
    }
    return nil
  }

  private static func isHost(_ host: Substring) -> Bool {
    host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.unicodeScalars.allSatisfy {
          $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }
}

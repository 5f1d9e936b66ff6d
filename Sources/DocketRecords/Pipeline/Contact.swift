import DocketScanning

/// How readers reach the committee that keeps the records, as it publishes itself.
public enum Contact: Hashable, Sendable {
  /// An e-mail address.
  case mail(String)
  /// A page.
  case page(String)

  /// Reads an e-mail address or an address that begins with `https://`; nil for anything else.
  public init?(_ text: String) {
    if Self.isMail(text) {
      self = .mail(text)
    } else if WebAddress.isSecure(text) {
      self = .page(text)
    } else {
      return nil
    }
  }

  /// What readers see.
  public var text: String {
    switch self {
    case .mail(let text), .page(let text): text
    }
  }

  /// What a link to it leads to.
  public var address: String {
    switch self {
    case .mail(let text): "mailto:\(text)"
    case .page(let text): text
    }
  }

  /// Whether a text is an e-mail address as everybody's program takes it, without a name or quotes around it.
  private static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count), parts[1].utf8.count <= 253 else {
      return false
    }
    let names = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return names.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNamePart) }
      && parts[1].utf8.allSatisfy { $0 < 0x80 }
      && WebAddress.host(of: "https://\(parts[1])") == parts[1].lowercased()
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }
}

extension WebAddress {
  /// Whether a text is an address that begins with `https://`.
  static func isSecure(_ text: String) -> Bool {
    text.utf8.starts(with: "https://".utf8) && isWellFormed(text)
  }
}

/// The host, and perhaps the port, that a request is for (RFC 3986 §3.2, without user names).
struct Authority: Hashable {
  /// As it is written: `127.0.0.1:8080`.
  let text: String

  /// The host in lower case, an IPv6 address in its brackets.
  let host: String

  /// Reads `host`, `host:port`, `[address]` or `[address]:port`; nil for anything else.
  init?(_ text: String) {
    let host: Substring
    let rest: Substring
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[...end]
      rest = text[text.index(after: end)...]
    } else {
      let end = text.firstIndex(of: ":") ?? text.endIndex
      host = text[..<end]
      rest = text[end...]
    }
    let port = rest.dropFirst()
    guard rest.isEmpty || rest.hasPrefix(":") && port.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    guard !host.isEmpty, !host.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "@") }) else {
      return nil
    }
    self.text = text
    self.host = host.lowercased()
  }

  /// Reads the authority of a target in the absolute form `http://host/path`; nil for any other form.
  init?(ofTarget target: String) {
    let scheme = "http://"
    guard target.utf8.prefix(scheme.utf8.count).elementsEqual(scheme.utf8) else { return nil }
    let rest = target.dropFirst(scheme.count)
    self.init(String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }))
  }

  /// Whether the host is this machine under one of its own names.
  var isLoopback: Bool { ["127.0.0.1", "localhost", "[::1]"].contains(host) }

  /// Whether an `Origin` (RFC 6454 §7) is a page of this machine.
  static func isLoopback(origin: String) -> Bool {
    for scheme in ["http://", "https://"] where origin.hasPrefix(scheme) {
      return Authority(String(origin.dropFirst(scheme.count)))?.isLoopback == true
    }
    return false
  }
}

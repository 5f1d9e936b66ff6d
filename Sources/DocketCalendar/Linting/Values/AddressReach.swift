/// Who can open an address.
enum AddressReach: Equatable {
  /// Everybody, as far as the address tells.
  case anybody
  /// Nobody: the host of a web address is missing.
  case nowhere
  /// Only the computer on which it was written; its beginning up to where it says so.
  case computer(String)
  /// Only computers of one network.
  case network

  init(_ address: String) {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let scheme = parts[0].lowercased()
    if Self.own.contains(scheme) {
      self = .computer(scheme + ":")
      return
    }
    guard scheme == "http" || scheme == "https" else {
      self = .anybody
      return
    }
    let rest = parts.count > 1 ? parts[1] : ""
    guard rest.hasPrefix("//") else {
      self = .nowhere
      return
    }
    let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    var host = (authority.split(separator: "@", omittingEmptySubsequences: false).last ?? "").lowercased()
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      host = String(host[...end])
    } else {
      host = String(host.prefix { $0 != ":" })
    }
    self =
      if host.isEmpty || host == "http" || host == "https" {
        .nowhere
      } else if Self.isOwn(host) { .computer("\(scheme)://\(host)") } else {
        Self.isOfNetwork(host) ? .network : .anybody
      }
  }

  private static let own: Set = [
    "file", "data", "javascript", "vbscript", "about", "blob", "chrome", "content", "ms-appx",
  ]

  /// Names and numbers of the computer itself (RFC 6761, RFC 1122).
  private static func isOwn(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
      || host.hasPrefix("127.") && host.split(separator: ".").allSatisfy { UInt8($0) != nil }
  }

  /// Names and numbers that mean another computer in each network (RFC 1918, RFC 6762, RFC 6761).
  private static func isOfNetwork(_ host: String) -> Bool {
    // Unique local and link-local addresses (RFC 4193, RFC 4291).
    if ["[fc", "[fd", "[fe8", "[fe9", "[fea", "[feb"].contains(where: host.hasPrefix) { return true }
    if [".local", ".lan", ".internal", ".home.arpa"].contains(where: host.hasSuffix) {
      return true
    }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard numbers.count == 4, let first = numbers[0], let second = numbers[1], !numbers.contains(nil) else {
      return !host.contains(".") && !host.hasPrefix("[")
    }
    return first == 10 || first == 192 && second == 168
      || first == 172 && (16...31).contains(second)
      || first == 169 && second == 254
  }
}

/// Who can open an address.
enum AddressReach: Equatable {
  /// Everybody, as far as the address tells.
  case anybody
  /// Nobody: the host of a web address is missing.
  case nowhere
  /// Only the computer on which it was written; the scheme with its colon.
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
    if !host.hasPrefix("[") { host = String(host.prefix { $0 != ":" }) }
    self =
      host.isEmpty || host == "http" || host == "https"
      ? .nowhere : Self.isOfNetwork(host) ? .network : .anybody
  }

  private static let own: Set = [
    "file", "data", "javascript", "vbscript", "about", "blob", "chrome", "content", "ms-appx",
  ]

  /// Names and numbers that mean another computer in each network (RFC 1918, RFC 6762, RFC 6761).
  private static func isOfNetwork(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    if [".local", ".localhost", ".lan", ".internal", ".home.arpa"].contains(where: host.hasSuffix) {
      return true
    }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard numbers.count == 4, let first = numbers[0], let second = numbers[1], !numbers.contains(nil) else {
      return !host.contains(".") && !host.hasPrefix("[")
    }
    return first == 127 || first == 10 || first == 192 && second == 168
      || first == 172 && (16...31).contains(second)
      || first == 169 && second == 254
  }
}

/// An address of this machine that no other machine can reach.
public enum LoopbackHost: String, CaseIterable, Sendable {
  /// The IPv4 loopback address (RFC 1122 §3.2.1.3).
  case ipv4 = "127.0.0.1"
  /// The IPv6 loopback address (RFC 4291 §2.5.3).
  case ipv6 = "::1"
  /// The name of this machine (RFC 6761 §6.3); taken for the IPv4 address.
  case localhost = "localhost"

  /// The host as it stands in addresses.
  public var inAddresses: String { self == .ipv6 ? "[::1]" : rawValue }
}

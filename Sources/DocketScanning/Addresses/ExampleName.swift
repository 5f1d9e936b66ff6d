/// Names that are kept for examples, so that they can never be anybody's (RFC 2606, RFC 6761).
public enum ExampleName {
  private static let domains: Set<String> = [
    "example", "test", "invalid", "localhost", "example.com", "example.net", "example.org",
  ]

  /// Whether a host is an example or lies below one.
  public static func isIn(host: String) -> Bool {
    let parts = host.lowercased().split(separator: ".")
    return domains.contains(parts.suffix(1).joined())
      || domains.contains(parts.suffix(2).joined(separator: "."))
  }

  /// The host of a web address; empty where there is none.
  public static func host(of address: String) -> String {
    guard let start = address.firstRange(of: "://") else { return "" }
    return String(address[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" })
  }
}

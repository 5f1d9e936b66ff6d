/// `.docket/release`: which docket a forge fetches and runs.
struct ReleaseFile: Equatable {
  /// Its version.
  let version: String
  /// Whether there is an address to fetch it from.
  let hasAddress: Bool
  /// The digests of its executables, for all kinds of machines.
  let digests: Set<String>

  /// Where it stands.
  static let path = ".docket/release"

  /// Reads lines `KEY=VALUE`; nil where there is no version or no digest of 64 digits.
  init?(_ text: String) {
    var values: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      values[String(parts[0])] = parts[1].filter { $0 != "\"" && $0 != " " }
    }
    let digests = values.filter { $0.key.hasPrefix("SHA256") }.values.filter(Self.isDigest)
    guard let version = values["VERSION"], !version.isEmpty, !digests.isEmpty else { return nil }
    self.version = version
    self.digests = Set(digests)
    hasAddress = values.contains { $0.key.hasPrefix("URL") && !$0.value.isEmpty }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

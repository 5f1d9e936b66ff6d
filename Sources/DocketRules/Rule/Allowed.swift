public import DocketRecords

/// What `pipeline.yml` lets the privacy rules pass; known before any record is read.
public struct Allowed: Sendable {
  /// Hosts whose addresses are allowed, in lower case.
  public let hosts: Set<String>
  /// E-mail addresses that are allowed, in lower case.
  public let addresses: Set<String>
  /// What stands after the `@` of calendar UIDs, which look like addresses, in lower case; nil when it is not known.
  public let uidDomain: String?
  /// Hosts of organisations and courts of the registry, in lower case.
  public let knownHosts: Set<String>

  /// Takes the allowances of a configuration.
  ///
  /// - Parameters:
  ///   - pipeline: the configuration; nil when it cannot be read, so that nothing is allowed.
  ///   - registry: what is known of organisations and courts.
  public init(_ pipeline: Pipeline?, registry: Registry? = nil) {
    let allow = pipeline?.allow?.value
    hosts = Set((allow?.hosts?.value ?? []).map { $0.value.lowercased() })
    addresses = Set((allow?.addresses?.value ?? []).map { $0.value.lowercased() })
    uidDomain = pipeline?.site?.value.uidDomain?.value.lowercased()
    let urls =
      (registry?.organisations.values.compactMap { $0.url?.value } ?? [])
      + (registry?.courts.values.compactMap { $0.url?.value } ?? [])
    knownHosts = Set(urls.compactMap(WebAddress.host(of:)))
  }
}

public import DocketRecords

/// What `pipeline.yml` lets the privacy rules pass; known before any record is read.
public struct Allowed: Sendable {
  /// Hosts whose addresses are allowed, in lower case.
  public let hosts: Set<String>

  /// Takes the allowances of a configuration.
  ///
  /// - Parameter pipeline: the configuration; nil when it cannot be read, so that nothing is allowed.
  public init(_ pipeline: Pipeline?) {
    let allow = pipeline?.allow?.value
    hosts = Set((allow?.hosts?.value ?? []).map { $0.value.lowercased() })
  }
}

import DocketDiagnostics
public import DocketRecords

/// What `pipeline.yml` lets the privacy rules pass; known before any record is read.
public struct Allowed: Sendable {
  /// Hosts whose addresses are allowed, in lower case.
  public let hosts: Set<String>
  /// The SHA-256 digests of accounts that are published on purpose, in lower case.
  public let accounts: Set<String>
  /// The numbers of the file that is checked; nil when nobody has looked for them yet.
  var scans: NumberScans?

  /// Takes the allowances of a configuration.
  ///
  /// - Parameter pipeline: the configuration; nil when it cannot be read, so that nothing is allowed.
  public init(_ pipeline: Pipeline?) {
    let allow = pipeline?.allow?.value
    hosts = Set((allow?.hosts?.value ?? []).map { $0.value.lowercased() })
    accounts = Set((allow?.accounts?.value ?? []).map { $0.value.lowercased() })
  }
}

extension Allowed {
  /// The same with the numbers of a file, so that rules look for them together.
  func withNumbers(of file: SourceFile) -> Allowed {
    var result = self
    result.scans = NumberScans(file)
    return result
  }
}

import DocketDiagnostics
import DocketLanguage

/// A part of YAML that records do without.
enum RestrictedFeature: CaseIterable {
  case anchor
  case alias
  case mergeKey
  case tag
  case complexKey
  case directive
  case secondDocument
}

extension Findings {
  /// Adds a finding about a restricted feature.
  mutating func add(_ feature: RestrictedFeature, at range: ByteRange, in file: SourceFile) {
    add(RestrictedFeatures.rule) { RestrictedFeatures.diagnostic(feature, at: range, in: file) }
  }
}

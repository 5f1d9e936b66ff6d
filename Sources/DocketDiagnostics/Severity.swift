/// How much a finding weighs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Advice; never stops anything.
  case info
  /// Needs a human look; stops only where `--strict` is asked for.
  case warning
  /// Certain, and it blocks merging and publication.
  case error

  /// From advice to error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

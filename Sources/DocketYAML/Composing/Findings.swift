import DocketDiagnostics

/// What one file's reading finds, at most fifty of a rule.
///
/// Finding a column costs a walk along the line, so without a ceiling one line of 50,000 equal keys would cost
/// the square of its length.
struct Findings {
  private static let most = 50
  private var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]

  /// Adds a finding unless its rule has enough; the finding is only made when it is wanted.
  mutating func add(_ rule: RuleDescription, _ diagnostic: () -> Diagnostic) {
    let count = counts[rule.id, default: 0]
    guard count < Self.most else { return }
    counts[rule.id] = count + 1
    diagnostics.append(diagnostic())
  }

  /// The findings by place; those at one place in the order they were made.
  var inFileOrder: [Diagnostic] {
    diagnostics.enumerated()
      .sorted {
        ($0.element.location.start.offset, $0.offset) < ($1.element.location.start.offset, $1.offset)
      }
      .map(\.element)
  }
}

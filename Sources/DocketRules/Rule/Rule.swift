public import DocketDiagnostics

/// A check of records: what it is, examples that show it, and how it checks.
///
/// A rule is a value in a file of its own and one line in `Rule.builtIn`. Its examples are its tests and its
/// documentation.
public struct Rule: Sendable {
  /// Its name, severity and reason.
  public let description: RuleDescription
  /// Records it accepts and records it reports.
  public let examples: [Example]
  /// What it looks at, and how.
  public let check: Check

  /// Declares a rule.
  ///
  /// - Parameters:
  ///   - description: its name, severity and reason.
  ///   - examples: at least one it accepts and one it reports.
  ///   - check: what it looks at, and how.
  init(_ description: RuleDescription, examples: [Example], check: Check) {
    self.description = description
    self.examples = examples
    self.check = check
  }

  /// Its id.
  public var id: String { description.id }
}

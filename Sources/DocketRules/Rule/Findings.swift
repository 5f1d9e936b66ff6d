public import DocketDiagnostics
public import DocketLanguage

/// Collects what one rule finds; it knows the rule, so id and weight cannot be wrong.
public struct Findings: ~Copyable, Sendable {
  private let rule: RuleDescription
  /// What was found, in the order of reporting.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Bytes that must never be shown, by path.
  public private(set) var masked: [(path: String, range: ByteRange)] = []

  init(of rule: RuleDescription) { self.rule = rule }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - what: one sentence naming the thing.
  ///   - range: its bytes.
  ///   - file: the file.
  ///   - why: the consequence, when it differs from the rule's reason.
  ///   - mend: instructions.
  ///   - notes: further places.
  ///   - fixes: edits that mend it.
  ///   - subject: the id of what it is about.
  ///   - severity: the weight, when it differs from the rule's.
  public mutating func report(
    _ what: Message, at range: ByteRange, in file: SourceFile, why: Message? = nil, mend: [Message] = [],
    notes: [Diagnostic.Note] = [], fixes: [Fix] = [], subject: String? = nil, severity: Severity? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule, at: file.location(range), what: what, why: why, mend: mend, notes: notes, fixes: fixes,
        subject: subject, severity: severity))
  }

  /// Marks bytes as private: no reporter, test or log will show them.
  public mutating func mask(_ range: ByteRange, in file: SourceFile) {
    masked.append((file.path, range))
  }

  /// Ends collecting.
  consuming func finish() -> (diagnostics: [Diagnostic], masked: [(path: String, range: ByteRange)]) {
    (diagnostics, masked)
  }
}

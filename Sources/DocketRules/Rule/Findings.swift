public import DocketDiagnostics
public import DocketLanguage
public import DocketTime

/// Collects what one rule finds; it knows the rule, so id and severity cannot be wrong.
public struct Findings: ~Copyable, Sendable {
  private let rule: RuleDescription
  /// What was found, in the order of reporting.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Bytes, of files and of their names, that must never be shown.
  public private(set) var masked = MaskedRanges()

  /// How many findings a rule about bytes reports in one file.
  ///
  /// More would say nothing new, and a hostile file could hold a hundred thousand. What must not be shown is masked
  /// without a limit.
  static let mostInBytes = 100

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
  ///   - severity: the severity, when it differs from the rule's.
  ///   - since: the first day on which it holds, for rules that depend on what today is.
  public mutating func report(
    _ what: Message, at range: ByteRange, in file: SourceFile, why: Message? = nil, mend: [Message] = [],
    notes: [Diagnostic.Note] = [], fixes: [Fix] = [], subject: String? = nil,
    severity: Severity? = nil, since: CivilDate? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule, at: file.location(range), what: what, why: why, mend: mend, notes: notes, fixes: fixes,
        subject: subject, severity: severity, since: since))
  }

  /// Marks bytes as private: no reporter, test or log will show them.
  public mutating func mask(_ range: ByteRange, in file: SourceFile) {
    masked.insert(path: file.path, range: range)
  }

  /// Marks a part of a file's path, in its UTF-8 bytes, as private.
  public mutating func mask(namePart range: ByteRange, of path: String) {
    masked.insert(namePart: range, of: path)
  }

  /// Ends collecting.
  consuming func finish() -> Found { Found(diagnostics: diagnostics, masked: masked) }
}

/// What rules found, and what nothing may show.
struct Found: Sendable {
  var diagnostics: [Diagnostic] = []
  var masked = MaskedRanges()

  /// Adds what another rule found.
  mutating func add(_ other: Found) {
    diagnostics += other.diagnostics
    if !other.masked.isEmpty { masked.formUnion(other.masked) }
  }
}

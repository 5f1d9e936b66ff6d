public import DocketDiagnostics
import DocketLanguage
import DocketText

/// One thing that a calendar file can have wrong, with the check that finds it.
///
/// The severity says what it costs subscribers: an error makes some app refuse, lose or misplace something; a warning
/// makes one show something wrong or reveal something; info is advice.
public struct CalendarCheck: Sendable {
  /// Its id (`ics-…`), severity, what it asks for and why.
  public var description: RuleDescription { shared.value }

  /// The description, one for every file that is checked.
  let shared: Shared<RuleDescription>

  /// Where the demand comes from and who was seen to stumble, in English for the table of checks: sections of
  /// standards, and how many of the programs that were tried.
  public let basis: String

  /// Whether it can find an error; what it reports may weigh otherwise than the check itself.
  let findsErrors: Bool

  /// Looks for it; linear in the size of the file.
  let run: @Sendable (LintContext, inout LintFindings) -> Void

  /// Declares a check.
  ///
  /// - Parameters:
  ///   - id: the name in kebab-case, beginning with `ics-`.
  ///   - severity: the severity.
  ///   - summary: what is asked for, one sentence.
  ///   - reason: what happens otherwise, one sentence.
  ///   - basis: where the demand comes from.
  ///   - findsErrors: whether it reports errors, though its own severity is less.
  ///   - run: the check.
  init(
    _ id: String, _ severity: Severity, summary: Phrase, reason: Phrase, basis: String,
    findsErrors: Bool = false,
    run: @escaping @Sendable (LintContext, inout LintFindings) -> Void
  ) {
    shared = Shared(
      RuleDescription(id: id, family: .calendar, severity: severity, summary: summary, reason: reason))
    self.basis = basis
    self.findsErrors = findsErrors || severity == .error
    self.run = run
  }
}

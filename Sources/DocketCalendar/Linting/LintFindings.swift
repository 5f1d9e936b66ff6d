import DocketDiagnostics
import DocketLanguage
import DocketText

/// Collects what checks find in one file.
struct LintFindings {
  /// What all checks so far have found.
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private var description: Shared<RuleDescription>?
  /// How many findings there were before this check.
  private var before = 0

  init(in file: SourceFile) { self.file = file }

  /// Begins with the next check.
  mutating func begin(_ check: CalendarCheck) {
    description = check.shared
    before = diagnostics.count
  }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - what: one sentence naming the thing.
  ///   - range: its bytes.
  ///   - mend: what to do.
  ///   - notes: further places in the file with a few words.
  ///   - why: the consequence, when it differs from the check's own reason.
  ///   - severity: the severity, when it differs from the check's own.
  mutating func report(
    _ what: Message, at range: ByteRange, mend: [Phrase], notes: [(Phrase, ByteRange)] = [],
    why: Phrase? = nil, severity: Severity? = nil
  ) {
    report(what, at: range, mend: mend.map(\.message), notes: notes, why: why, severity: severity)
  }

  /// Reports a finding whose mending names something.
  mutating func report(
    _ what: Message, at range: ByteRange, mend: [Message], notes: [(Phrase, ByteRange)] = [],
    why: Phrase? = nil, severity: Severity? = nil
  ) {
    guard let description, diagnostics.count - before < CalendarLint.mostOfOneCheck else { return }
    diagnostics.append(
      Diagnostic(
        description.value, at: file.location(range), what: what, why: why?.message, mend: mend,
        notes: notes.map { Diagnostic.Note($0.message, at: file.location($1)) }, severity: severity))
  }
}

/// Quotes from calendars, which may be anybody's: few characters of them.
enum ShortQuote {
  private static let most = 40

  /// The beginning of a value, for a message.
  static func code(_ value: some StringProtocol) -> Argument {
    let scalars = value.unicodeScalars.prefix(most + 1)
    guard scalars.count > most else { return .code(String(value)) }
    return .code(String(String.UnicodeScalarView(scalars.dropLast())) + "…")
  }
}

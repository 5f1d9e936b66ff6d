import DocketDiagnostics
import DocketLanguage
import DocketText

/// Collects what one check finds in one file.
struct LintFindings {
  private let description: Shared<RuleDescription>
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(of description: Shared<RuleDescription>, in file: SourceFile) {
    self.description = description
    self.file = file
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
    guard diagnostics.count < CalendarLint.mostOfOneCheck else { return }
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

import DocketDiagnostics
import DocketLanguage

extension Diagnostic {
  /// The ways to mend it; the titles of its fixes when it says none itself.
  var mendOrFixes: [Message] { mend.isEmpty ? fixes.map(\.title) : mend }

  /// What the tool can do about it, if anything.
  var offer: Phrase? {
    if fixes.contains(where: { $0.safety == .safe }) { return ReportPhrases.fixIsSafe }
    return fixes.isEmpty ? nil : ReportPhrases.fixIsSuggested
  }
}

extension Severity {
  /// The word for the weight.
  var phrase: Phrase {
    switch self {
    case .error: ReportPhrases.error
    case .warning: ReportPhrases.warning
    case .info: ReportPhrases.info
    }
  }
}

import DocketDiagnostics
import DocketLanguage

extension Diagnostic {
  /// The ways to mend it; the titles of its fixes when it says none itself.
  var mendOrFixes: [Message] { mend.isEmpty ? fixes.map(\.title) : mend }
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

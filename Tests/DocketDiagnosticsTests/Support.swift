import DocketDiagnostics
import DocketLanguage

extension SourceFile {
  /// A file with a text.
  init(_ text: String, path: String = "a.yml") { self.init(path: path, bytes: Array(text.utf8)) }
}

extension RuleDescription {
  /// A rule for tests.
  static let sample = RuleDescription(
    id: "sample", family: .schema, severity: .error,
    summary: Phrase("summary", wordings: [.en: "s", .fr: "s", .ru: "s"]),
    reason: Phrase("reason", wordings: [.en: "r", .fr: "r", .ru: "r"]))
}

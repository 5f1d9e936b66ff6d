import DocketDiagnostics
import DocketLanguage

/// `yaml-syntax`: the file does not follow the rules of YAML.
enum YAMLSyntax {
  static let rule = RuleDescription(
    id: "yaml-syntax", family: .syntax, severity: .error,
    summary: Phrase(
      "summary",
      en: "A file follows the rules of YAML.",
      fr: "Un fichier suit les règles de YAML.",
      ru: "Файл соответствует правилам YAML."),
    reason: Phrase(
      "reason",
      en: "Nothing in the file can be checked or published until this is mended.",
      fr: "Rien dans le fichier ne peut être vérifié ni publié avant cette correction.",
      ru: "Пока это не исправлено, ничего в файле нельзя ни проверить, ни опубликовать."))

  static func diagnostic(_ problem: ParserProblem, _ composer: Composer) -> Diagnostic {
    var cursor = MarkCursor(composer.file)
    let place = cursor.offset(of: problem.mark)
    return Diagnostic(rule, at: composer.file.location(ByteRange(place, place)), what: rule.reason.message)
  }

  static var phrases: [Phrase] { [rule.summary, rule.reason] }
}

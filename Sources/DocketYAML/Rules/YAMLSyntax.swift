import DocketDiagnostics
import DocketLanguage

/// `yaml-syntax`: the file does not follow the rules of YAML 1.1 as libyaml reads them.
enum YAMLSyntax {
  static let rule: RuleDescription = RuleDescription(
    id: "yaml-syntax", family: .syntax, severity: .error,
    summary: Phrase("summary", en: "A file follows the rules of YAML."),
    reason: Phrase("reason", en: "Nothing in the file can be checked or published until this is mended."))

  /// The one finding about why libyaml stopped.
  static func diagnostic(_ problem: ParserProblem, _ composer: Composer) -> Diagnostic {
    let context = SyntaxContext(problem, composer)
    let file = composer.file
    if context.isDirective {
      return RestrictedFeatures.diagnostic(.directive, at: context.line(at: context.origin).content, in: file)
    }
    let fault = context.fault()
    let mended = CertainFix(file: file, limits: composer.limits, stop: Attempt.stop(problem)).fixes(of: fault)
    return Diagnostic(
      rule, at: file.location(fault.range), what: fault.what, mend: fault.mend,
      notes: fault.notes.map { Diagnostic.Note($0.message, at: file.location($0.range)) },
      fixes: mended.fixes.enumerated().map { index, fix in
        let edits = fix.edits.map {
          TextEdit(path: file.path, range: $0.range, replacement: $0.replacement)
        }
        return Fix(fix.title, edits: edits, safety: mended.isCertain && index == 0 ? .safe : .suggested)
      })
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] {
    [rule.summary, rule.reason] + QuoteWords.all + ColonWords.all + IndentationWords.all + BracketWords.all
      + PlaceWords.all + SpaceWords.all
  }
}

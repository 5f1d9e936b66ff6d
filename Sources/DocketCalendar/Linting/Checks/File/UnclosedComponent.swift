import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Every BEGIN has its END.
  static let unclosedComponent: CalendarCheck = CalendarCheck(
    "ics-unclosed-component", .error,
    summary: Phrase(
      "summary", en: "Every `BEGIN` has its `END`.", fr: "Chaque `BEGIN` a son `END`.",
      ru: "У каждого `BEGIN` есть свой `END`."),
    reason: Phrase(
      "reason", en: "Apps refuse the file, or take several entries for one.",
      fr: "Les applications refusent le fichier ou prennent plusieurs événements pour un seul.",
      ru: "Программы не примут файл или сочтут несколько событий одним."),
    basis: "RFC 5545 §3.6."
  ) { context, findings in
    for component in context.outline.unclosed {
      findings.report(
        noEnd.with(["name": ShortQuote.code(component.name)]), at: component.range, mend: [addEnd])
    }
    for problem in context.reading.problems where context.outline.isInside(problem.line) {
      let range = context.file.lineRange(problem.line)
      switch problem.kind {
      case .unexpectedEnd(let name) where name != "VCALENDAR":
        findings.report(noBegin.with(["name": ShortQuote.code(name)]), at: range, mend: [takeEndOut])
      case .malformedBoundary: findings.report(boundary.message, at: range, mend: [LintMends.exportAgain])
      case .nestedTooDeep(let name):
        findings.report(deep.with(["name": ShortQuote.code(name)]), at: range, mend: [LintMends.exportAgain])
      default: break
      }
    }
  }

  private static let noEnd = Phrase(
    "no-end", en: "This {name} has no `END`.", fr: "Ce {name} n’a pas de `END`.",
    ru: "У этого {name} нет `END`.")
  private static let noBegin = Phrase(
    "no-begin", en: "This `END` of {name} has no `BEGIN`.", fr: "Ce `END` de {name} n’a pas de `BEGIN`.",
    ru: "У этого `END` нет `BEGIN`: {name}.")
  private static let boundary = Phrase(
    "boundary", en: "This `BEGIN` or `END` does not name a component.",
    fr: "Ce `BEGIN` ou `END` ne nomme aucun composant.", ru: "Этот `BEGIN` или `END` не называет компонента.")
  private static let deep = Phrase(
    "deep", en: "This {name} stands deeper inside other components than any calendar needs.",
    fr: "Ce {name} est imbriqué plus profondément que dans tout calendrier.",
    ru: "{name} вложен глубже, чем нужно какому-либо календарю.")
  private static let addEnd = Phrase(
    "add-end", en: "Add its `END` line where it ends.", fr: "Ajoutez sa ligne `END` là où il finit.",
    ru: "Добавьте строку `END` там, где он заканчивается.")
  private static let takeEndOut = Phrase(
    "take-end-out", en: "Take this line out, or add the `BEGIN` that is missing before it.",
    fr: "Supprimez cette ligne ou ajoutez le `BEGIN` qui manque avant elle.",
    ru: "Уберите эту строку или добавьте перед ней недостающий `BEGIN`.")
}

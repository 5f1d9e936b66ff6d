import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Every line is a property.
  static let unreadableLine: CalendarCheck = CalendarCheck(
    "ics-unreadable-line", .error,
    summary: Phrase(
      "summary", en: "Every line is `NAME:value`, with parameters between the two.",
      fr: "Chaque ligne a la forme `NAME:value`, avec d’éventuels paramètres entre les deux.",
      ru: "Каждая строка имеет вид `NAME:value`, между ними могут стоять параметры."),
    reason: Phrase(
      "reason", en: "Apps refuse the file or lose the text; a line break in a text lets it add entries.",
      fr:
        "Les applications refusent le fichier ou perdent le texte\u{A0}; un saut de ligne peut y glisser un événement.",
      ru: "Программы не примут файл или потеряют текст, а перенос строки в тексте может подложить событие."),
    basis: "RFC 5545 §3.1. A bare LF in a text is an injection in every engine."
  ) { context, findings in
    for problem in context.reading.problems where context.outline.isInside(problem.line) {
      let range = context.file.lineRange(problem.line)
      switch problem.kind {
      case .malformedName: findings.report(noName.message, at: range, mend: [escape, indent])
      case .malformedParameter: findings.report(parameter.message, at: range, mend: [quote])
      case .emptyLine:
        findings.report(
          empty.message, at: range, mend: [LintMends.takeLineOut], why: emptyReason, severity: .info)
      default: break
      }
    }
  }

  private static let noName = Phrase(
    "no-name", en: "This line has no name before a colon; it may be the rest of a text.",
    fr: "Cette ligne n’a pas de nom avant un deux-points\u{A0}; c’est peut-être la suite d’un texte.",
    ru: "В этой строке нет имени перед двоеточием; возможно, это продолжение текста.")
  private static let parameter = Phrase(
    "parameter", en: "A parameter of this line is not `NAME=value`, or its quotation marks are out of place.",
    fr: "Un paramètre n’a pas la forme `NAME=value`, ou ses guillemets sont mal placés.",
    ru: "Параметр в этой строке не имеет вида `NAME=value`, или кавычки стоят не на месте.")
  private static let empty = Phrase(
    "empty", en: "This line is empty.", fr: "Cette ligne est vide.", ru: "Эта строка пустая.")
  private static let emptyReason = Phrase(
    "empty-reason", en: "The standard has no empty lines; programs of today pass over them.",
    fr: "La norme ne connaît pas de ligne vide\u{A0}; les programmes actuels la sautent.",
    ru: "Стандарт не знает пустых строк; нынешние программы их пропускают.")
  private static let escape = Phrase(
    "escape", en: "If it belongs to the text above, write the line break as `\\n`.",
    fr: "Si elle appartient au texte qui précède, écrivez le saut de ligne `\\n`.",
    ru: "Если она относится к тексту выше, запишите перенос как `\\n`.")
  private static let indent = Phrase(
    "indent", en: "If it continues the line above, begin it with a space.",
    fr: "Si elle continue la ligne qui précède, commencez-la par une espace.",
    ru: "Если она продолжает строку выше, начните её с пробела.")
  private static let quote = Phrase(
    "quote", en: "Put a value with a colon, a semicolon or a comma into double quotation marks.",
    fr: "Mettez entre guillemets droits toute valeur avec deux-points, point-virgule ou virgule.",
    ru: "Значение с двоеточием, точкой с запятой или запятой возьмите в прямые кавычки.")
}

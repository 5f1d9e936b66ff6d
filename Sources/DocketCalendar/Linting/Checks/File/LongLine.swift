import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lines have 75 octets at most.
  static let longLine: CalendarCheck = CalendarCheck(
    "ics-long-line", .info,
    summary: Phrase(
      "summary", en: "Lines longer than 75 bytes are folded.",
      fr: "Les lignes de plus de 75 octets sont pliées.", ru: "Строки длиннее 75 байт переносятся."),
    reason: Phrase(
      "reason", en: "The standard asks for it; programs of today read long lines as well.",
      fr: "La norme le demande\u{A0}; les programmes actuels lisent aussi les longues lignes.",
      ru: "Так требует стандарт; нынешние программы читают и длинные строки."),
    basis: "RFC 5545 §3.1. No engine minds."
  ) { context, findings in
    for problem in context.reading.problems {
      guard case .lineTooLong(let octets) = problem.kind else { continue }
      let line = context.file.lineRange(problem.line)
      findings.report(
        what.with(["count": .count(octets)]), at: ByteRange(line.lower + LineFolding.limit, line.upper),
        mend: [mend])
    }
  }

  private static let what = Phrase(
    "what", en: "This line has {count} bytes.", fr: "Cette ligne a {count} octets.",
    ru: "Длина этой строки — {count} {count?байт|байта|байт}.")
  private static let mend = Phrase(
    "mend", en: "Break it after at most 75 bytes, and begin the next line with a space.",
    fr: "Coupez-la après 75 octets au plus et commencez la ligne suivante par une espace.",
    ru: "Разбейте её не дальше чем через 75 байт и начните следующую строку с пробела.")
}

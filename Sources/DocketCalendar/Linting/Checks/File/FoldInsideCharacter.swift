import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lines are folded between characters.
  static let foldInsideCharacter: CalendarCheck = CalendarCheck(
    "ics-fold-inside-character", .error,
    summary: Phrase(
      "summary", en: "Long lines are folded between characters.",
      fr: "Les longues lignes sont pliées entre deux caractères.",
      ru: "Длинные строки переносятся между символами."),
    reason: Phrase(
      "reason", en: "Many apps then refuse the whole file.",
      fr: "Beaucoup d’applications refusent alors tout le fichier.",
      ru: "Многие программы тогда не примут весь файл."),
    basis: "RFC 5545 §3.1. Refused by 6 of 18 engines (ical 11 and 14, ics, vobject, icalevents, Emacs)."
  ) { context, findings in
    for problem in context.reading.problems where problem.kind == .foldInsideCharacter {
      let line = context.file.lineRange(problem.line)
      findings.report(what.message, at: ByteRange(line.lower, line.lower + 1), mend: [mend])
    }
  }

  private static let what = Phrase(
    "what", en: "The fold before this line parts the bytes of one letter.",
    fr: "Le pli avant cette ligne sépare les octets d’une même lettre.",
    ru: "Перенос перед этой строкой разрывает одну букву.")
  private static let mend = Phrase(
    "mend", en: "Fold between letters; count 75 bytes of UTF-8, not letters.",
    fr: "Pliez entre les lettres\u{A0}; comptez 75 octets UTF-8, pas des lettres.",
    ru: "Переносите между буквами; 75 считается в байтах UTF-8, а не в буквах.")
}

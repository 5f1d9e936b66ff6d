import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// No CR inside a line.
  static let strayReturn: CalendarCheck = CalendarCheck(
    "ics-stray-return", .error,
    summary: Phrase(
      "summary", en: "No carriage return stands inside a line.",
      fr: "Aucun retour chariot ne figure à l’intérieur d’une ligne.",
      ru: "Внутри строки нет возврата каретки."),
    reason: Phrase(
      "reason",
      en: "Some apps begin a new line there, so that a text can add or change entries; others refuse.",
      fr:
        "Certaines y commencent une ligne\u{A0}: un texte peut ajouter ou changer des événements\u{A0}; d’autres refusent.",
      ru: "Одни программы начинают там новую строку, и текст может подменить событие; другие не примут файл."),
    basis:
      "RFC 5545 §3.1. Injects properties into vobject and sabre (Nextcloud's family); ical and ics refuse."
  ) { context, findings in
    let bytes = context.file.bytes.span
    for index in bytes.indices where bytes[index] == ASCII.carriageReturn {
      guard index + 1 < bytes.count, bytes[index + 1] != ASCII.lineFeed else { continue }
      findings.report(what.message, at: ByteRange(index, index + 1), mend: [takeOut])
    }
  }

  private static let what = Phrase(
    "what", en: "A carriage return stands inside this line.",
    fr: "Un retour chariot figure à l’intérieur de cette ligne.",
    ru: "Внутри этой строки стоит возврат каретки.")
  private static let takeOut = Phrase(
    "take-out", en: "Write a line break in a text as `\\n`.",
    fr: "Écrivez un saut de ligne dans un texte `\\n`.",
    ru: "Перенос внутри текста пишите как `\\n`.")
}

import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Names of extensions are in capitals.
  static let extensionName: CalendarCheck = CalendarCheck(
    "ics-extension-name", .error,
    summary: Phrase(
      "summary", en: "Names that begin with X- are in capitals.",
      fr: "Les noms qui commencent par X- sont en majuscules.",
      ru: "Имена, которые начинаются с X-, пишутся заглавными буквами."),
    reason: Phrase(
      "reason", en: "Home Assistant refused a whole calendar for one such name in small letters.",
      fr: "Home Assistant a refusé tout un calendrier pour un seul de ces noms en minuscules.",
      ru: "Home Assistant отказался от целого календаря из-за одного такого имени строчными буквами."),
    basis: "RFC 5545 §2 makes letter case meaningless, but home-assistant/core#146716."
  ) { context, findings in
    context.forEachProperty { line in
      guard line.name.hasPrefix("X-") else { return }
      let written = context.file.text(line.nameRange)
      guard written != line.name, written.uppercased() == line.name else { return }
      findings.report(
        what.with(["name": ShortQuote.code(written)]), at: line.nameRange,
        mend: [mend.with(["name": ShortQuote.code(line.name)])])
    }
  }

  private static let what = Phrase(
    "what", en: "The name {name} has small letters.", fr: "Le nom {name} a des minuscules.",
    ru: "В имени {name} есть строчные буквы.")
  private static let mend = Phrase(
    "mend", en: "Write {name}.", fr: "Écrivez {name}.", ru: "Напишите {name}.")
}

import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Numbers of passports, taxpayers and insured persons, by check digits and by the words beside them.
  static let nationalIdentifier: Rule = Rule(
    RuleDescription(
      id: "national-identifier", family: .privacy, severity: .error,
      summary: Phrase(
        "summary", en: "No file holds the number of an identity document, a taxpayer or an insured person.",
        fr: "Aucun fichier ne contient de numéro de pièce d’identité, de contribuable ou d’assuré.",
        ru: "Ни в одном файле нет номера документа, налогоплательщика или застрахованного."),
      reason: Phrase(
        "reason", en: "With such a number others can find a person, or act in their name.",
        fr: "Avec un tel numéro, on peut retrouver une personne ou agir en son nom.",
        ru: "По такому номеру человека можно найти или действовать от его имени.")),
    examples: [
      .reports(
        "This looks like a personal number (Russian insurance number, 11 characters).",
        in: "aliases: [\"⟦\(SampleNumbers.snils)⟧\"]\n"),
      .reports(
        "This looks like a personal number (passport, 10 characters).",
        in: "# Паспорт ⟦\(SampleNumbers.passport)⟧\naliases: [Lanterns]\n"),
      .accepts("aliases: [\"\(SampleNumbers.snilsNearMiss)\"]\n"),
      .accepts("aliases: [\"Room \(SampleNumbers.passport)\"]\n"),
      .accepts("aliases: [\"His passport was taken on 02.04.2031, case 1-77/2031\"]\n"),
    ],
    check: .privateNumbers(found, inName: inName) { bytes, scan, _ in
      IdentityScanner.numbers(in: bytes, scan)
    })

  private static let found = Phrase(
    "found", en: "This looks like a personal number ({kind}, {count} characters).",
    fr: "Ceci ressemble à un numéro personnel ({kind}, {count} caractères).",
    ru: "Это похоже на личный номер ({kind}, {count} {count?знак|знака|знаков}).")
  private static let inName = Phrase(
    "in-name", en: "This file’s name holds what looks like a personal number ({kind}, {count} characters).",
    fr: "Le nom de ce fichier contient ce qui ressemble à un numéro personnel ({kind}, {count} caractères).",
    ru: "Имя файла содержит что-то похожее на личный номер ({kind}, {count} {count?знак|знака|знаков}).")
}

import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Numbers of passports, taxpayers and insured persons, by check digits and by the words beside them.
  static let nationalIdentifier: Rule = Rule(
    RuleDescription(
      id: "national-identifier", family: .privacy, severity: .error,
      summary: Phrase(
        "summary", en: "No file holds the number of an identity document, a taxpayer or an insured person."),
      reason: Phrase("reason", en: "With such a number others can find a person, or act in their name.")),
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
    "found", en: "This looks like a personal number ({kind}, {count} characters).")
  private static let inName = Phrase(
    "in-name", en: "This file’s name holds what looks like a personal number ({kind}, {count} characters).")
}

import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Telephone numbers: after a plus sign, in links of messengers, and as they are written in a country.
  static let phoneNumber: Rule = Rule(
    RuleDescription(
      id: "phone-number", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No file holds a telephone number."),
      reason: Phrase(
        "reason", en: "A telephone number leads to a person, to where they are and to whom they speak.")),
    examples: [
      .reports(
        "This looks like a telephone number (11 digits).",
        in: "aliases: [\"Call +⟦\(SampleNumbers.frenchPhone.dropFirst())⟧\"]\n"),
      .reports(
        "This looks like a telephone number (10 digits).",
        in: "# tél. ⟦\(SampleNumbers.nationalPhone)⟧\naliases: [Lanterns]\n"),
      .reports(
        "This looks like a telephone number (11 digits).",
        in: "aliases: [\"⟦\(SampleNumbers.russianPhone)⟧\"]\n"),
      .reports(
        "This looks like a telephone number (11 digits).",
        in:
          "support: {links: [\"https://wa.me/⟦\(SampleNumbers.plainPhone)⟧\"], sources: [bulletin]}\n"),
      .accepts("aliases: [\"1-77/2031\", \"№ 02-2045/2020\", \"02.04.2031, 03.04.2031\"]\n"),
      .accepts("aliases: [\"Telephone seized 2031-04-02 10.30, article 205.2, 55.7558, 37.6173\"]\n"),
      .accepts("aliases: [\"\(SampleNumbers.plainPhone)\"]\n"),
      .accepts(
        "support: {links: [\"https://quay.example.org/\(SampleNumbers.plainPhone)\"], sources: [bulletin]}\n"),
    ],
    check: .privateNumbers(found, inName: inName) { bytes, scan, _ in
      PhoneScanner.numbers(in: bytes, scan)
    })

  private static let found = Phrase("found", en: "This looks like a telephone number ({count} digits).")
  private static let inName = Phrase(
    "in-name", en: "This file’s name holds what looks like a telephone number ({count} digits).")
}

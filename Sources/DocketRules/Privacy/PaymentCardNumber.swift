import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Card numbers: 13 to 19 digits with the prefix and length of a payment system and the right check digit.
  ///
  /// Prefixes after ISO/IEC 7812 as the systems publish them; the check digit after its Annex B (Luhn).
  static let paymentCardNumber: Rule = Rule(
    RuleDescription(
      id: "payment-card-number", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No file holds the number of a payment card."),
      reason: Phrase(
        "reason",
        en:
          "A card number leads to a person; in some countries those who receive or send help are prosecuted.")
    ),
    examples: [
      .reports(
        "This looks like the number of a payment card (16 digits).",
        in: "aliases: [\"Help: ⟦\(SampleNumbers.card)⟧\"]\n"),
      .reports(
        "This looks like the number of a payment card (16 digits).",
        in: "# ⟦\(SampleNumbers.groupedCard)⟧ please\naliases: [Lanterns]\n"),
      .reports(
        "This looks like the number of a payment card (16 digits).",
        in: "aliases: [\"31.03.2031 ⟦\(SampleNumbers.persianCard)⟧\"]\n"),
      .reports(
        "This file’s name holds what looks like the number of a payment card (16 digits).",
        in: "⟦⟧# An address that somebody noted.\n",
        path: "records/cases/\(SampleNumbers.hyphenatedCard).txt", isWhole: true),
      .accepts("identifiers: {archive: \"\(SampleNumbers.groupedNearMiss)\"}\n"),
      .accepts("identifiers: {account: \"\(SampleNumbers.bankOfBanks)\"}\n"),
      .accepts("identifiers: {digest: \"a1\(SampleNumbers.card)f0\"}\n"),
      .reports(
        "This looks like the number of a payment card (16 digits).",
        in: "aliases: [\"⟦\(SampleNumbers.slashedCard)⟧\"]\n"),
      .accepts("aliases: [\"22.03.2031 – 24.03.2031\", \"2028 2029 2030 2031\"]\n"),
      .accepts(
        "support: {links: [\"https://web.archive.org/web/20310401123456/https://quay.example.org\"], sources: [bulletin]}\n"
      ),
      .accepts(
        "support: {links: [\"https://quay.example.org/posts/\(SampleNumbers.card)\"], sources: [bulletin]}\n"
      ),
    ],
    check: .privateNumbers(found, inName: inName, mend: PrivateWords.linkInstead) { bytes, scan, _ in
      CardScanner.candidates(in: bytes, scan).map { PrivateNumber(range: $0.range, count: $0.digitCount) }
    })

  private static let found = Phrase(
    "found", en: "This looks like the number of a payment card ({count} digits).")
  private static let inName = Phrase(
    "in-name", en: "This file’s name holds what looks like the number of a payment card ({count} digits).")
}

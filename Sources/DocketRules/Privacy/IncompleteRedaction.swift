import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Numbers of cards and telephones that are masked in a part only, with more than four digits legible.
  static let incompleteRedaction: Rule = Rule(
    RuleDescription(
      id: "incomplete-redaction", family: .privacy, severity: .warning,
      summary: Phrase("summary", en: "A masked number shows four digits at most."),
      reason: Phrase("reason", en: "The missing digits can be tried out; few are enough to find a person.")),
    examples: [
      .reports(
        "This number is masked in part only, 10 digits can be read.",
        in: "aliases: [\"Help: ⟦\(SampleNumbers.halfMasked)⟧\"]\n"),
      .reports(
        "This number is masked in part only, 8 digits can be read.",
        in: "# +⟦7 900 ***-12-34⟧\naliases: [Lanterns]\n"),
      .accepts("aliases: [\"****1234\", \"**** **** **** 1234\"]\n"),
      .accepts("aliases: [\"1-**/2031\", \"02-****/2031\", \"**2031-04-02**\"]\n"),
    ],
    check: .privateNumbers(found, inName: inName, mend: mask) { bytes, scan, _ in
      MaskedNumberScanner.numbers(in: bytes, scan)
    })

  private static let found = Phrase(
    "found", en: "This number is masked in part only, {count} digits can be read.")
  private static let inName = Phrase(
    "in-name", en: "A number in this file’s name is masked in part only, {count} digits can be read.")
  private static let mask = Phrase(
    "mask", en: "Take the number out, or leave its last four digits at most, as `****1234`.")
}

import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Numbers of bank accounts and addresses of wallets, by their lengths and check sums.
  ///
  /// Those of funds that are published on purpose stand as digests under `allow` in `pipeline.yml`.
  static let bankAccount: Rule = Rule(
    RuleDescription(
      id: "bank-account", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No file holds the number of a bank account or of a wallet."),
      reason: Phrase(
        "reason",
        en: "Accounts lead to people and show who sent them money; in some countries help is prosecuted.")),
    examples: [
      .reports(
        "This looks like an account or a wallet (IBAN, 22 characters).",
        in: "aliases: [\"Help: ⟦\(SampleNumbers.iban)⟧\"]\n"),
      .reports(
        "This looks like an account or a wallet (Russian account, 20 characters).",
        in: "# ⟦\(SampleNumbers.account)⟧ please\naliases: [Lanterns]\n"),
      .reports(
        "This looks like an account or a wallet (Bitcoin or a similar currency, 42 characters).",
        in: "support: {links: [\"https://pay.example.org/⟦\(SampleNumbers.wallet)⟧\"], sources: [bulletin]}\n"
      ),
      .accepts("identifiers: {archive: \"\(SampleNumbers.ibanNearMiss)\"}\n"),
      .accepts("identifiers: {bank: \"\(SampleNumbers.bankOfBanks)\"}\n"),
      .accepts("identifiers: {digest: \"\(SampleNumbers.digest)\"}\n"),
    ],
    check: .privateNumbers(found, inName: inName, mend: PrivateWords.linkInstead) { bytes, scan, allowed in
      AccountScanner.numbers(in: bytes, scan, allowed: allowed.accounts)
    })

  private static let found = Phrase(
    "found", en: "This looks like an account or a wallet ({kind}, {count} characters).")
  private static let inName = Phrase(
    "in-name",
    en: "This file’s name holds what looks like an account or a wallet ({kind}, {count} characters).")
}

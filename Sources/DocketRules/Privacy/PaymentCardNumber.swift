import DocketDiagnostics
import DocketLanguage

extension Rule {
  /// Card numbers: 13 to 19 digits with the prefix and length of a payment system and the right check digit.
  ///
  /// Prefixes after ISO/IEC 7812 as the systems publish them; the check digit after its Annex B (Luhn).
  static let paymentCardNumber = Rule(
    RuleDescription(
      id: "payment-card-number", family: .privacy, severity: .error,
      summary: Phrase(
        "summary", en: "No file holds the number of a payment card.",
        fr: "Aucun fichier ne contient un numéro de carte bancaire.",
        ru: "Ни в одном файле нет номера платёжной карты."),
      reason: Phrase(
        "reason",
        en: "A card number leads to a person; in some countries those who receive or send help are prosecuted.",
        fr: "Un numéro de carte mène à une personne ; dans certains pays, aider ou être aidé est puni.",
        ru: "Номер карты ведёт к человеку; в некоторых странах за помощь преследуют и тех, кто её шлёт, и тех, кто получает.")),
    examples: [
      .reports(
        "This looks like the number of a payment card (16 digits).",
        in: "summary: {en: \"Help: ⟦\(SampleNumbers.card)⟧\"}\n"),
      .reports(
        "This looks like the number of a payment card (16 digits).",
        in: "# ⟦\(SampleNumbers.groupedCard)⟧ please\naliases: [Lanterns]\n"),
      .accepts("identifiers: {archive: \"\(SampleNumbers.groupedNearMiss)\"}\n"),
      .accepts("support: {links: [\"https://web.archive.org/web/20310401123456/https://quay.example.org\"], sources: [bulletin]}\n"),
    ],
    check: .bytes { file, findings in
      for candidate in CardScanner.candidates(in: file.bytes) {
        findings.mask(candidate.range, in: file)
        findings.report(
          found.with(["count": .count(candidate.digitCount)]), at: candidate.range, in: file,
          mend: [takeOut.message, tellSomebody.message])
      }
    })

  private static let found = Phrase(
    "found", en: "This looks like the number of a payment card ({count} digits).",
    fr: "Ceci ressemble à un numéro de carte bancaire ({count} chiffres).",
    ru: "Похоже на номер платёжной карты ({count} {count?цифра|цифры|цифр}).")
  private static let takeOut = Phrase(
    "take-out", en: "Take it out, and link to the official page of the fund instead.",
    fr: "Supprimez-le et renvoyez plutôt vers la page officielle du fonds.",
    ru: "Уберите его и дайте ссылку на официальную страницу сбора.")
  private static let tellSomebody = Phrase(
    "tell", en: "Git keeps what was once committed: tell a maintainer, who rewrites the branch before it is merged.",
    fr: "Git conserve tout : prévenez une personne responsable, qui réécrira la branche avant la fusion.",
    ru: "Git хранит всё, что в него попало: предупредите сопровождающих, чтобы ветку переписали до слияния.")
}

/// Numbers for examples, put together when the program runs, so that none stands in a file.
enum SampleNumbers {
  /// An invented number of the Mir system with the right check digit.
  static let card = "220" + "012345678901" + "9"
  static let groupedCard = "22" + "00 1234 5678 9019"
  /// The same with a wrong check digit.
  static let groupedNearMiss = "22" + "00 1234 5678 9018"
}

import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Keys of services and bots, signed tickets, private keys, passwords.
  static let secretToken: Rule = Rule(
    RuleDescription(
      id: "secret-token", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No file holds a password or a secret key."),
      reason: Phrase("reason", en: "Whoever reads it can act in the name of its owner.")),
    examples: [
      .reports(
        "This looks like the key of a service or a bot (45 characters).",
        in: "# Our bot: ⟦\(SampleSecrets.botKey)⟧\naliases: [Lanterns]\n"),
      .reports(
        "This looks like the key of a service or a bot (44 characters).",
        in: "identifiers: {archive: \"⟦\(SampleSecrets.forgeKey)⟧\"}\n"),
      .reports(
        "This looks like the key of a service or a bot (54 characters).",
        in: "identifiers: {archive: \"⟦\(SampleSecrets.ticket)⟧\"}\n"),
      .reports(
        "This looks like a private key.",
        in:
          "# ⟦\(SampleSecrets.privateKey.0)\n# 0123\n# \(SampleSecrets.privateKey.1)⟧\naliases: [Lanterns]\n"),
      .reports(
        "This looks like a password (12 characters).",
        in: "aliases: [\"Mot de passe : ⟦\(SampleSecrets.password)⟧\"]\n"),
      .reports(
        "This file’s name holds what looks like a password or a secret key.",
        in: "⟦⟧# A key that somebody noted.\n", path: "records/cases/\(SampleSecrets.forgeKey).txt",
        isWhole: true),
      .accepts("aliases: [\"Password: ask the committee\", \"Пароль: неизвестен\"]\n"),
      .accepts("identifiers: {digest: \"sha256:\(String(repeating: "0123456789abcdef", count: 4))\"}\n"),
      .accepts(
        "support: {links: [\"https://quay.example.org/risk-2031-report-of-the-committee-on-the-lanterns\"], sources: [bulletin]}\n"
      ),
    ],
    check: .text { file, allowed, findings in
      let places = allowed.places(of: file)
      for candidate in SecretScanner.candidates(in: places.nameBytes.span, places.name) {
        findings.mask(namePart: candidate.range, of: file.path)
        findings.report(inName.message, at: ByteRange(0, 0), in: file, mend: [PrivateWords.rename.message])
      }
      let span = file.bytes.span
      let candidates = SecretScanner.candidates(in: span, places.content)
      for candidate in candidates { findings.mask(candidate.range, in: file) }
      for candidate in candidates.prefix(Findings.mostInBytes) {
        let count = ByteWords.characters(span, candidate.range.lower, candidate.range.upper)
        findings.report(
          candidate.kind.message(length: count), at: candidate.range, in: file,
          mend: [takeOut.message, replace.message])
      }
    })

  private static let inName = Phrase(
    "in-name", en: "This file’s name holds what looks like a password or a secret key.")
  private static let takeOut = Phrase(
    "take-out", en: "Take it out, and tell a maintainer: git keeps it until the branch is rewritten.")
  private static let replace = Phrase(
    "replace", en: "Have it changed where it is used; whoever has seen it can still use it.")
}

extension SecretScanner.Kind {
  fileprivate func message(length: Int) -> Message {
    switch self {
    case .key: Self.serviceKey.with(["count": .count(length)])
    case .privateKey: Self.privateKeyBlock.message
    case .password: Self.passwordWord.with(["count": .count(length)])
    }
  }

  private static let serviceKey = Phrase(
    "key", en: "This looks like the key of a service or a bot ({count} {count?character|characters}).")
  private static let privateKeyBlock = Phrase("private-key", en: "This looks like a private key.")
  private static let passwordWord = Phrase(
    "password", en: "This looks like a password ({count} {count?character|characters}).")
}

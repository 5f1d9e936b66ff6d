import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Web addresses with a user name, a password, a ticket, the key of a shared file, or an invitation.
  static let urlCredentials: Rule = Rule(
    RuleDescription(
      id: "url-credentials", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No web address carries a password, a key or an invitation."),
      reason: Phrase(
        "reason", en: "Whoever follows it comes in as the person it was made for, or sees who that is.")),
    examples: [
      .reports(
        "This web address carries a user name or a password (17 characters).",
        in: "aliases: [\"https://⟦lorn:\(SampleSecrets.password)⟧@quay.example.org/b\"]\n"),
      .reports(
        "After `signature`, this web address carries what looks like a key (10 characters).",
        in:
          "support: {links: [\"https://quay.example.org/b?page=2&signature=⟦0123456789⟧&x=1\"], sources: [bulletin]}\n"
      ),
      .reports(
        "After `jsessionid`, this web address carries what looks like a key (10 characters).",
        in: "# https://court.example.org/list;jsessionid=⟦0123456789⟧?day=2\naliases: [Lanterns]\n"),
      .reports(
        "Whoever follows this link may be able to change the document, or see who shares it.",
        in: "support: {links: [\"https://docs.google.com/document/d/0/⟦edit⟧\"], sources: [bulletin]}\n"),
      .reports(
        "This is an invitation to a closed group or a call (16 characters).",
        in: "support: {links: [\"https://t.me/+⟦\(SampleSecrets.invitation)⟧\"], sources: [bulletin]}\n"),
      .accepts(
        "support: {links: [\"https://quay.example.org/@lanterns?utm_source=a&key=2031&page=token\"], sources: [bulletin]}\n"
      ),
      .accepts(
        "support: {links: [\"https://quay.example.org/edit?day=2031-04-02\"], sources: [bulletin]}\n"),
      .accepts("# ssh://git@quay.example.org/records\naliases: [Lanterns]\n"),
    ],
    check: .text { file, allowed, findings in
      let span = file.bytes.span
      let candidates = LinkScanner.candidates(in: span, allowed.places(of: file).content)
      for candidate in candidates where candidate.kind != .shared {
        findings.mask(candidate.range, in: file)
      }
      for candidate in candidates.prefix(Findings.mostInBytes) {
        let count = Argument.count(
          ByteWords.characters(span, candidate.range.lower, candidate.range.upper))
        switch candidate.kind {
        case .userName:
          findings.report(
            userName.with(["count": count]), at: candidate.range, in: file,
            mend: [withoutIt.message, tell.message])
        case .parameter(let name):
          findings.report(
            key.with(["name": .code(name), "count": count]), at: candidate.range, in: file,
            mend: [official.message, tell.message], severity: candidate.isPicture ? .info : nil)
        case .shared:
          findings.report(
            shared.message, at: candidate.range, in: file, mend: [published.message], severity: .warning)
        case .invitation:
          findings.report(
            invitation.with(["count": count]), at: candidate.range, in: file,
            mend: [publicPage.message, tell.message])
        }
      }
    })

  private static let userName = Phrase(
    "user-name",
    en: "This web address carries a user name or a password ({count} {count?character|characters}).")
  private static let key = Phrase(
    "key",
    en: "After {name}, this web address carries what looks like a key ({count} {count?character|characters})."
  )
  private static let shared = Phrase(
    "shared", en: "Whoever follows this link may be able to change the document, or see who shares it.")
  private static let invitation = Phrase(
    "invitation",
    en: "This is an invitation to a closed group or a call ({count} {count?character|characters}).")
  private static let publicPage = Phrase(
    "public-page", en: "Take it out, or give the address of a public page or channel.")
  private static let withoutIt = Phrase(
    "without-it", en: "Take out everything between `//` and `@`, and the `@`.")
  private static let official = Phrase(
    "official", en: "Give the address of the public page, without this part.")
  private static let tell = Phrase(
    "tell", en: "Tell a maintainer: git keeps it until the branch is rewritten.")
  private static let published = Phrase(
    "published", en: "Link to a published copy that nobody can change, or to an archive.")
}

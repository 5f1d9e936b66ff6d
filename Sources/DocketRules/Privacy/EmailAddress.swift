import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// E-mail addresses, but for those of organisations that `pipeline.yml` lets pass.
  static let emailAddress: Rule = Rule(
    RuleDescription(
      id: "email-address", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No file holds the e-mail address of a person."),
      reason: Phrase(
        "reason", en: "An address leads to a person, who can then be watched, deceived or prosecuted.")
    ),
    examples: [
      .reports(
        "This looks like an e-mail address (23 characters).",
        in: "aliases: [\"Write to ⟦mother@mail.example.org⟧\"]\n"),
      .reports(
        "This looks like an e-mail address (23 characters).",
        in: "# Ask ⟦mother@mail.example.org⟧ first.\naliases: [Lanterns]\n"),
      .reports(
        "This looks like an e-mail address in another form (32 characters).",
        in: "aliases: [\"⟦mother [at] mail.example dot org⟧\"]\n"),
      .reports(
        "This looks like an e-mail address (23 characters).",
        in:
          "support: {links: [\"https://quay.example.org/?to=⟦mother%40mail.example.org⟧\"], sources: [bulletin]}\n"
      ),
      .reports(
        "This file’s name holds what looks like an e-mail address (27 characters).",
        in: "⟦⟧# An address that somebody noted.\n",
        path: "records/cases/mother@mail.example.org.txt", isWhole: true),
      .accepts(
        "site: {title: {en: Quay, fr: Quai, ru: Причал}, url: https://quay.example.org, uid_domain: quay.example.org}\nlanguages: {default: en, published: [en, fr, ru]}\nlicences: {facts: CC0-1.0, texts: CC-BY-4.0}\nallow: {addresses: [letters@mail.example.org]}\n",
        path: "pipeline.yml", isWhole: true),
      .accepts("# In calendars it is opening.quay-lanterns@quay.example.org.\naliases: [Lanterns]\n"),
      .accepts("identifiers: {mastodon: \"@lanterns@social.example.org\", telegram: \"@lanterns\"}\n"),
      .accepts("aliases: [\"docket@1.2.3\", \"A look at example.org\"]\n"),
      .accepts("support: {links: [\"https://quay.example.org/@lanterns\"], sources: [bulletin]}\n"),
    ],
    check: .text { file, allowed, findings in
      let places = allowed.places(of: file)
      for candidate in MailScanner.candidates(in: places.nameBytes.span, places.name) {
        findings.mask(namePart: candidate.range, of: file.path)
        findings.report(
          inName.with(["count": .count(candidate.characters)]), at: ByteRange(0, 0), in: file,
          mend: [rename.message])
      }
      var left = Findings.mostInBytes
      for candidate in MailScanner.candidates(in: file.bytes.span, places.content)
      where !allowed.passes(candidate) {
        findings.mask(candidate.range, in: file)
        guard left > 0 else { continue }
        left -= 1
        let phrase = candidate.isDisguised ? otherForm : found
        findings.report(
          phrase.with(["count": .count(candidate.characters)]), at: candidate.range, in: file,
          mend: [takeOut.message, listIt.message], severity: candidate.isDisguised ? .warning : nil)
      }
    })

  private static let found = Phrase(
    "found", en: "This looks like an e-mail address ({count} {count?character|characters}).")
  private static let otherForm = Phrase(
    "other-form",
    en: "This looks like an e-mail address in another form ({count} {count?character|characters}).")
  private static let inName = Phrase(
    "in-name",
    en: "This file’s name holds what looks like an e-mail address ({count} {count?character|characters}).")
  private static let rename = Phrase(
    "rename",
    en:
      "Give the file another name, and tell a maintainer: git keeps the old one until the branch is rewritten."
  )
  private static let takeOut = Phrase(
    "take-out",
    en:
      "Take it out, link to a page of the organisation, and tell a maintainer: git keeps it until the branch is rewritten."
  )
  private static let listIt = Phrase(
    "list-it",
    en:
      "If an organisation publishes it itself, a maintainer lists it in `pipeline.yml`, `allow`, `addresses`."
  )
}

extension Allowed {
  /// Whether an address is an organisation's, or the name of a calendar entry.
  fileprivate func passes(_ candidate: MailScanner.Candidate) -> Bool {
    let address = "\(candidate.name)@\(candidate.host)"
    if addresses.contains(address) || names.contains(address) { return true }
    if MailHost.isOpenToAll(candidate.host) { return false }
    // A court's own host, or the one under which it has its own: letters to courts are public.
    if courtHosts.contains(where: { $0 == candidate.host || $0.hasSuffix(".\(candidate.host)") }) {
      return true
    }
    return candidate.host == uidDomain || hosts.contains(candidate.host)
      || hosts.contains("www.\(candidate.host)")
  }
}

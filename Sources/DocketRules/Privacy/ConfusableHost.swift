import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Web addresses that pass for others: letters of several alphabets in one name, or the look of a known host.
  static let confusableHost: Rule = Rule(
    RuleDescription(
      id: "confusable-host", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No web address passes for another by letters that look alike."),
      reason: Phrase("reason", en: "Readers would come to a page that somebody made to deceive them.")),
    examples: [
      .reports(
        "The name of this site mixes letters of several alphabets.",
        in: "support: {links: [\"https://⟦qu\u{430}y.example.org⟧/b\"], sources: [bulletin]}\n"),
      .reports(
        "The name of this site looks like `www.coca.example.org`, but is another.",
        in:
          "support: {links: [\"https://⟦\u{441}\u{43E}\u{441}\u{430}.example.org⟧/b\"], sources: [bulletin]}\n",
        with: [
          "records/registry/organisations.yml": """
          port-gazette: {name: {en: Gazette, fr: Gazette, ru: Газета}, url: https://www.coca.example.org}
          quay-committee: {name: {en: Quay Committee, fr: Comité du quai, ru: Комитет причала}}

          """
        ]),
      .accepts("support: {links: [\"https://причал.example.org/b\"], sources: [bulletin]}\n"),
      .accepts("support: {links: [\"https://quay.example.org/причал-b\"], sources: [bulletin]}\n"),
    ],
    check: .bytes { file, allowed, findings in
      let span = file.bytes.span
      let ranges = ForeignHosts.ranges(in: span, at: allowed.marks?.links)
      guard !ranges.isEmpty else { return }
      let known = allowed.skeletons
      for range in ranges.prefix(Findings.mostInBytes) {
        let host = ByteWords.lowercased(span, range.lower, range.upper)
        let letters = HostLetters(Array(host.utf8))
        if letters.mixesAlphabets {
          findings.report(mixed.message, at: range, in: file, mend: [typeAnew.message])
        } else if let other = known[letters.skeleton], !allowed.knows(host) {
          findings.report(
            passesFor.with(["host": .code(other)]), at: range, in: file, mend: [typeAnew.message])
        }
      }
    })

  private static let mixed = Phrase("mixed", en: "The name of this site mixes letters of several alphabets.")
  private static let passesFor = Phrase(
    "passes-for", en: "The name of this site looks like {host}, but is another.")
  private static let typeAnew = Phrase(
    "type-anew", en: "Copy the address from the site itself, or type it anew in one alphabet.")
}

extension Allowed {
  /// The known hosts by what they look like.
  fileprivate var skeletons: [String: String] {
    Dictionary(
      knownHosts.union(hosts).sorted().map { (HostLetters(Array($0.utf8)).skeleton, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a host is one of them itself.
  fileprivate func knows(_ host: String) -> Bool { knownHosts.contains(host) || hosts.contains(host) }
}

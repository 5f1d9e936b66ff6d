import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// Addresses lead straight to the page.
  static let nonCanonicalURL: Rule = Rule(
    RuleDescription(
      id: "non-canonical-url", family: .citations, severity: .info,
      summary: Phrase("summary", en: "An address leads straight to the page, in its usual form."),
      reason: Phrase(
        "reason", en: "A service in between sees every reader, and when it closes the link is dead."),
      exception: Phrase("exception", en: "When only this form of the page still exists.")),
    examples: [
      .reports(
        "This address goes through `www.google.com` first.",
        in:
          "support: {links: [\"⟦https://www.google.com/url?q=https%3A%2F%2Fquay.example.org%2Fb%3Fa%3D1&sa=D⟧\"], sources: [bulletin]}\n"
      ),
      .reports(
        "This short address hides where it leads: `bit.ly`.",
        in: "support: {links: [https://⟦bit.ly⟧/lantern], sources: [bulletin]}\n"),
      .reports(
        "This address is that of a form for telephones: `en.m.wikipedia.org`.",
        in: "support: {links: [https://⟦en.m.wikipedia.org⟧/wiki/Lantern], sources: [bulletin]}\n"),
      .reports(
        "The part `:~:text=lantern` only marks words on the page.",
        in: "support: {links: [\"https://quay.example.org/b⟦#:~:text=lantern⟧\"], sources: [bulletin]}\n"),
      .reports(
        "The port `443` need not be written.",
        in: "support: {links: [\"https://quay.example.org⟦:443⟧/b\"], sources: [bulletin]}\n"),
      .reports(
        "This address is that of the preview in Telegram.",
        in: "support: {links: [https://t.me⟦/s⟧/quay_lanterns/12], sources: [bulletin]}\n"),
      .reports(
        "`quay-example-org.translate.goog` makes this machine translation anew each time, and keeps none.",
        in:
          "support: {links: [\"https://⟦quay-example-org.translate.goog⟧/b?a=1&_x_tr_sl=ru&_x_tr_tl=en\"], sources: [bulletin]}\n"
      ),
      .reports(
        "`cc.bingj.com` is a search engine’s cache; such copies last days, and those of Google and Bing are gone.",
        in:
          "support: {links: [\"https://⟦cc.bingj.com⟧/cache.aspx?d=4512&w=b\"], sources: [bulletin]}\n"
      ),
      .accepts(
        "support: {links: [\"https://quay.example.org:8443/url?q=https%3A%2F%2Fb.example.org\"], sources: [bulletin]}\n"
      ),
      .accepts("support: {links: [https://t.me/quay_lanterns/12, https://t.me/s], sources: [bulletin]}\n"),
    ],
    check: .file { file, context, findings in
      for place in context.facts.addresses where place.use != .archive {
        guard let address = place.address, let detour = Detour(address) else { continue }
        let edit = detour.replacement.flatMap { place.edit(detour.edited, $0, in: file.source) }
        findings.report(
          detour.what, at: place.range(of: detour.range, in: file.source), in: file.source,
          mend: [detour.mend],
          fixes: edit.map { [Fix(detour.mend, edits: [$0], safety: .suggested)] } ?? [],
          subject: place.subject, severity: detour.severity)
      }
    })
}

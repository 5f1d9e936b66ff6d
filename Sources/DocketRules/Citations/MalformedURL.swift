import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// An address has nothing of the sentence around it, and its escapes and its host can be read.
  static let malformedURL: Rule = Rule(
    RuleDescription(
      id: "malformed-url", family: .citations, severity: .error,
      summary: Phrase("summary", en: "A web address ends where the page’s own address ends."),
      reason: Phrase("reason", en: "Readers who follow it get an error page, or the page of somebody else."),
      exception: Phrase(
        "exception", en: "When you have opened the address, and it is written like this by its site.")),
    examples: [
      .reports(
        "This address ends with `,`, which belongs to the sentence around it.",
        in: "support: {links: [\"https://quay.example.org/b⟦,⟧\"], sources: [bulletin]}\n"),
      .reports(
        "This address ends with `.`, which may belong to the sentence around it.",
        in: "support: {links: [https://quay.example.org/b⟦.⟧], sources: [bulletin]}\n"),
      .reports(
        "This address ends with `)`, but it has no `(` for it.",
        in: "support: {links: [https://quay.example.org/b⟦)⟧], sources: [bulletin]}\n"),
      .reports(
        "Two hexadecimal digits must follow `%` in an address.",
        in: "support: {links: [https://quay.example.org/100⟦%⟧], sources: [bulletin]}\n"),
      .reports(
        "This address ends with `»`, which belongs to the sentence around it.",
        in: "support: {links: [https://quay.example.org/b⟦»⟧], sources: [bulletin]}\n"),
      .reports(
        "This address ends with `|`, which may belong to the sentence around it.",
        in: "support: {links: [https://quay.example.org/b⟦|⟧], sources: [bulletin]}\n"),
      .accepts("support: {links: [https://quay.example.org/lantern_(lamp)], sources: [bulletin]}\n"),
      .accepts("support: {links: [\"https://quay.example.org/b?q=a%20b&c[]=1\"], sources: [bulletin]}\n"),
      .accepts("support: {links: [https://причал.example.org/b], sources: [bulletin]}\n"),
      .accepts("support: {links: [https://quay.example.org/Хор_«Звон»], sources: [bulletin]}\n"),
    ],
    check: .file { file, context, findings in
      for place in context.facts.addresses {
        guard let fault = AddressFault(place.text.value) else { continue }
        let fix = fault.replacement.flatMap { place.edit(fault.range, $0, in: file.source) }
        findings.report(
          fault.what, at: place.range(of: fault.range, in: file.source), in: file.source,
          mend: [fault.mend], fixes: fix.map { [Fix(fault.mend, edits: [$0], safety: .suggested)] } ?? [],
          subject: place.subject, severity: fault.severity)
      }
    })
}

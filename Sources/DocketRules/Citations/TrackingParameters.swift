import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// Addresses carry nothing that only says who clicked.
  static let trackingParameters: Rule = Rule(
    RuleDescription(
      id: "tracking-parameters", family: .citations, severity: .warning,
      summary: Phrase("summary", en: "No address carries parameters that only track readers."),
      reason: Phrase(
        "reason",
        en: "They say from which letter or app the link came; some name the very person who clicked."),
      exception: Phrase("exception", en: "When the page cannot be opened without the parameter.")),
    examples: [
      .reports(
        "This address carries what only tracks readers: `utm_source`, `fbclid`.",
        in:
          "support: {links: [\"https://quay.example.org/b?⟦utm_source=mail&id=4&fbclid=x⟧\"], sources: [bulletin]}\n"
      ),
      .reports(
        "This address carries what only tracks readers: `gclid`.",
        in: "support: {links: [\"https://quay.example.org/b?⟦gclid=x⟧#top\"], sources: [bulletin]}\n"),
      .reports(
        "This address carries what only tracks readers: `si`.",
        in: "support: {links: [\"https://www.youtube.com/watch?v=lantern&⟦si=x⟧\"], sources: [bulletin]}\n"),
      .accepts(
        "support: {links: [\"https://quay.example.org/b?ref=4&source=x&si=y\"], sources: [bulletin]}\n"),
      .accepts("support: {links: [\"https://quay.example.org/b#utm_source=mail\"], sources: [bulletin]}\n"),
    ],
    check: .file { file, context, findings in
      for place in context.facts.addresses where place.use != .archive && place.text.value.utf8.contains(0x3F)
      {
        guard let address = place.address, let query = address.query else { continue }
        let host = address.hostName
        let items = address.queryItems
        let tracking = items.filter { TrackingKeys.isTracking($0.key, on: host) }
        // Within the address of a copy the parameters belong to the page that was copied.
        guard let first = tracking.first, let last = tracking.last, !Snapshot.isArchive(address) else {
          continue
        }
        let isSafe = tracking.allSatisfy { TrackingKeys.isTrackingEverywhere($0.key) }
        let kept = items.filter { !TrackingKeys.isTracking($0.key, on: host) }
        let replacement = kept.map { address.text($0.range) }.joined(separator: "&")
        let whole = kept.isEmpty ? query.lowerBound - 1..<query.upperBound : query
        let edit = place.edit(whole, replacement, in: file.source)
        findings.report(
          carries.with(["keys": .list(tracking.map { .code($0.key) })]),
          at: place.range(of: first.range.lowerBound..<last.range.upperBound, in: file.source),
          in: file.source, mend: [takeOut.message],
          fixes: edit.map { [Fix(takeOut.message, edits: [$0], safety: isSafe ? .safe : .suggested)] } ?? [],
          subject: place.subject)
      }
    })

  private static let carries = Phrase("carries", en: "This address carries what only tracks readers: {keys}.")
  private static let takeOut = Phrase("take-out", en: "Take these parameters out of the address.")
}

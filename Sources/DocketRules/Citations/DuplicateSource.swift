import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// A page is one source of a record, not two.
  static let duplicateSource: Rule = Rule(
    RuleDescription(
      id: "duplicate-source", family: .citations, severity: .warning,
      summary: Phrase("summary", en: "A page stands once among the sources of a record."),
      reason: Phrase("reason", en: "One source would look like two that agree with each other."),
      exception: Phrase(
        "exception", en: "When the page holds several documents, and each source names its own.")),
    examples: [
      .reports(
        "The source `again` is the same page as `first`.",
        in: """
          sources:
            first: {type: ngo, publisher: quay-committee, description: A report, url: https://quay.example.org/r}
            again: {type: ngo, publisher: quay-committee, description: A report, url: ⟦http://www.quay.example.org/r/?utm_source=x⟧}
          """),
      .reports(
        "The source `again` is the same page as `first`.",
        in: """
          sources:
            first: {type: ngo, publisher: quay-committee, description: A report, url: https://quay.example.org/r}
            again: {type: ngo, publisher: quay-committee, description: A report, url: ⟦https://quay-example-org.translate.goog/r?_x_tr_sl=ru⟧}
          """),
      .accepts(
        """
        sources:
          first: {type: court_document, publisher: selm-regional, description: A judgment, url: 'https://selm.example.org/eng#{"itemid":["1"]}'}
          second: {type: court_document, publisher: selm-regional, description: Another, url: 'https://selm.example.org/eng#{"itemid":["2"]}'}
        """),
      .accepts(
        """
        sources:
          first: {type: ngo, publisher: quay-committee, description: A report, url: https://quay.example.org/r?page=1}
          second: {type: ngo, publisher: quay-committee, description: Its end, url: https://quay.example.org/r?page=2}
        """),
      .accepts(
        """
        sources:
          first: {type: ngo, publisher: quay-committee, description: A report, url: https://quay.example.org/r#one}
          second: {type: ngo, publisher: quay-committee, description: Its end, url: https://quay.example.org/r#two}
        """),
      .accepts(
        """
        sources:
          before: {type: ngo, publisher: quay-committee, description: A list, url: https://quay.example.org/r, archive: https://archives.example.org/1}
          after: {type: ngo, publisher: quay-committee, description: The list later, url: https://quay.example.org/r, archive: https://archives.example.org/2}
        """),
    ],
    check: .file { file, context, findings in
      var seen = SeenKeys()
      let sources = context.facts.sources
      for (index, cited) in sources.enumerated() {
        guard let url = cited.source.url, let address = cited.page else { continue }
        // Parts of a page, and the same page on two days, are different sources.
        var key = address.canonical
        if let part = address.canonicalPart, !part.starts(with: ":~:".utf8) {
          key.append(0x23)
          key += part
        }
        guard let known = seen.first(key, at: index) else { continue }
        let first = sources[known]
        if first.source.$archive.isUnreadable || cited.source.$archive.isUnreadable { continue }
        if let one = first.source.archive?.value, let other = cited.source.archive?.value, one != other {
          continue
        }
        findings.report(
          same.with(["id": .code(cited.id), "first": .code(first.id)]), at: url.range, in: file.source,
          mend: [merge.with(["first": .code(first.id)])],
          notes: first.source.url.map { [.init(here.message, at: file.source.location($0.range))] } ?? [],
          subject: cited.id)
      }
    })

  private static let same = Phrase("same", en: "The source {id} is the same page as {first}.")
  private static let merge = Phrase(
    "merge", en: "Cite {first} wherever this one is cited, and take this one out.")
  private static let here = Phrase("here", en: "the same page")
}

/// Keys of bytes with where each stood first.
private struct SeenKeys {
  private var places: [UInt64: [(key: [UInt8], index: Int)]] = [:]

  /// Where a key stood first; nil when it is new, and known from now on.
  mutating func first(_ key: [UInt8], at index: Int) -> Int? {
    // FNV-1a.
    let hash = key.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    if let known = places[hash]?.first(where: { $0.key == key }) { return known.index }
    places[hash, default: []].append((key, index))
    return nil
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// The page stands under `url`, its copy under `archive`.
  static let archiveInURLField: Rule = Rule(
    RuleDescription(
      id: "archive-in-url-field", family: .citations, severity: .warning,
      summary: Phrase("summary", en: "The page stands under `url`, and its archived copy under `archive`."),
      reason: Phrase(
        "reason", en: "Readers should see where the page stood, and the same page should be found twice."),
      exception: Phrase("exception", en: "When the document exists only in the archive.")),
    examples: [
      .reports(
        "This is the address of an archived copy; the page itself is `https://quay.example.org/r`.",
        in: """
          sources:
            report:
              type: ngo
              publisher: quay-committee
              description: A report
              url: ⟦https://web.archive.org/web/20310401123456/https://quay.example.org/r⟧
              accessed: 2031-04-01
          """),
      .reports(
        "This is the address of an archived copy; the page itself is `https://quay.example.org/r`.",
        in: """
          sources:
            report: {type: ngo, publisher: quay-committee, description: A report, url: ⟦https://archive.ph/20310401123456/https://quay.example.org/r⟧}
          """),
      .accepts(
        "sources: {report: {type: ngo, publisher: quay-committee, description: A report, url: https://archive.org/details/lanterns}}\n"
      ),
      .accepts(
        "sources: {report: {type: ngo, publisher: quay-committee, description: A report, url: https://perma.cc/A1B2-C3D4}}\n"
      ),
    ],
    check: .file { file, context, findings in
      for cited in context.facts.sources where cited.isPageInArchive {
        guard let url = cited.source.url, let address = cited.page,
          let target = Snapshot(address)?.target
        else { continue }
        let page = address.text(target)
        let place = AddressPlace(text: url, use: .page, subject: cited.id, address: address)
        let canSplit =
          cited.source.$archive.isAbsent && WebAddress.isWellFormed(page)
          && place.start(in: file.source) != nil
        let edit = canSplit ? split(url, page, in: cited.source, of: file.source) : nil
        findings.report(
          copy.with(["page": .code(page)]), at: url.range, in: file.source,
          mend: [
            edit == nil
              ? writePage.with(["key": .code("url"), "other": .code("archive")])
              : moveCopy.with(["key": .code("url"), "other": .code("archive:")])
          ],
          fixes: edit.map {
            [
              Fix(
                moveCopy.with(["key": .code("url"), "other": .code("archive:")]), edits: [$0], safety: .safe)
            ]
          } ?? [],
          subject: cited.id)
      }
    })

  /// The page in place of the copy, and the copy under a key of its own, written as the entry is.
  private static func split(
    _ url: Located<String>, _ page: String, in source: Source, of file: SourceFile
  ) -> TextEdit {
    let raw = file.text(url.range)
    let quote = file.byte(at: url.range.lower).flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
    let mark = quote.map { String(decoding: [$0], as: UTF8.self) } ?? ""
    let isFlow = file.byte(at: source.range.lower) == 0x7B
    let column = file.position(at: source.firstKey.lower).column - 1
    let line = file.lineRange(1).upper
    let lineBreak = file.byte(at: line) == 0x0D ? "\r\n" : "\n"
    let between = isFlow ? ", " : lineBreak + String(repeating: " ", count: column)
    return TextEdit(
      path: file.path, range: url.range, replacement: "\(mark)\(page)\(mark)\(between)archive: \(raw)")
  }

  private static let copy = Phrase(
    "copy", en: "This is the address of an archived copy; the page itself is {page}.")
  private static let moveCopy = Phrase(
    "move-copy", en: "Write the page under {key}, and the copy after {other}.")
  private static let writePage = Phrase(
    "write-page", en: "Write the address of the page under {key}; the copy belongs under {other}.")
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// Texts do not begin with a sign that spreadsheets take for a formula.
  static let formulaPrefix: Rule = Rule(
    RuleDescription(
      id: "formula-prefix", family: .privacy, severity: .warning,
      summary: Phrase("summary", en: "No text begins as a formula of a spreadsheet does."),
      reason: Phrase(
        "reason", en: "Who opens the data in a spreadsheet would run it instead of reading it.")),
    examples: [
      .reports(
        "This text begins with `=`, as a formula of a spreadsheet does.",
        in: "aliases: [\"⟦=⟧HYPERLINK(a)\"]\n"),
      .reports(
        "This text begins with `@`, as a formula of a spreadsheet does.",
        in: "summary: {en: \"⟦@⟧SUM(a)\", fr: Deux, ru: Два}\n"),
      .reports(
        "This text begins with `-`, as a formula of a spreadsheet does.",
        in: "summary: {en: ⟦-⟧lanterns, fr: Deux, ru: Два}\n"),
      .accepts("summary: {en: \"- Two lanterns, she said.\", fr: – Deux, ru: — Две}\n"),
      .accepts("aliases: [\"1 + 1 = 2\", \"+1 for lanterns\"]\nidentifiers: {telegram: \"@lanterns\"}\n"),
    ],
    check: .file { file, _, findings in
      for field in file.texts {
        for version in field.text.versions {
          guard let prefix = FormulaSign(version.text) else { continue }
          let range = version.node.sourceRange(ofText: 0..<1, in: file.source)
          findings.report(prefix, at: range, in: file, about: field.path.subject)
        }
      }
      guard case .caseRecord(let record)? = file.content else { return }
      for name in record.wordsAsTheyAre {
        guard let prefix = FormulaSign(name.value) else { continue }
        let bytes = file.source.bytes
        // Behind the quotation mark there always is.
        let lower = name.range.lower + (bytes[name.range.lower] == name.value.utf8.first ? 0 : 1)
        findings.report(prefix, at: ByteRange(lower, lower + 1), in: file, about: nil)
      }
    })

  fileprivate static let begins = Phrase(
    "begins", en: "This text begins with {sign}, as a formula of a spreadsheet does.")
  fileprivate static let beginAnew = Phrase(
    "begin-anew", en: "Begin with a word, or put the text into quotation marks of its language.")
}

/// A sign at the start of a text that spreadsheets may take for a formula (CWE-1236).
private struct FormulaSign {
  /// The sign as it is shown.
  let shown: String
  let severity: Severity

  init?(_ text: String) {
    let span = text.utf8.span
    guard span.count > 1 else { return nil }
    switch span[0] {
    case UInt8(ascii: "="): (shown, severity) = ("=", .warning)
    case UInt8(ascii: "@"): (shown, severity) = ("@", .warning)
    // Numbers of telephones, and degrees.
    case UInt8(ascii: "+") where !ASCII.isDigit(span[1]): (shown, severity) = ("+", .info)
    // Dashes of what people say.
    case UInt8(ascii: "-") where span[1] != 0x20 && span[1] != 0xC2 && span[1] != UInt8(ascii: "-"):
      (shown, severity) = ("-", .info)
    case 0x09: (shown, severity) = ("\\t", .info)
    case 0x0D: (shown, severity) = ("\\r", .info)
    default: return nil
    }
  }
}

extension Findings {
  fileprivate mutating func report(
    _ sign: FormulaSign, at range: ByteRange, in file: RecordFile, about subject: String?
  ) {
    report(
      Rule.begins.with(["sign": .code(sign.shown)]), at: range, in: file.source,
      mend: [Rule.beginAnew.message], subject: subject, severity: sign.severity)
  }
}

extension CaseRecord {
  /// What is published as it stands: other names, and the titles, descriptions and authors of sources.
  fileprivate var wordsAsTheyAre: [Located<String>] {
    var found = self.aliases?.value ?? []
    for person in self.people?.value ?? [] { found += person.value.otherNames?.value ?? [] }
    for source in self.sources?.value ?? [] {
      found += [source.value.title, source.value.description, source.value.author].compactMap(\.self)
    }
    return found
  }
}

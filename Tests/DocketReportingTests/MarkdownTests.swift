import DocketDiagnostics
import DocketLanguage
import DocketReporting
import Testing

/// Pages of findings, whose words come from records.
@Suite struct `A page in Markdown` {
  private func page(_ what: String, second: MessageLanguage? = nil) -> String {
    let report = Report(
      diagnostics: [
        Diagnostic(
          .sample("r"), at: .file("a.yml"), what: Phrase.same("{t}").with(["t": .text(what)]),
          why: Phrase.same("").message)
      ], sources: [:], language: .en, counts: .init(filesChecked: 1), context: .init(secondLanguage: second))
    return Reporter.markdown.render(report, ReportOptions())
  }

  @Test(arguments: [
    ("a *b* _c_ <b>", #"a \*b\* \_c\_ \<b\>"#),
    ("# head", ##"\# head"##),
    ("- item", #"\- item"#),
    ("1. item", #"1\. item"#),
    ("2031. In a year", #"2031\. In a year"#),
    ("on 2031-05-20.", "on 2031-05-20."),
    ("[a](https://example.org)", #"\[a\](https:&#8203;//example.org)"#),
    ("www.example.org", "www&#8203;.example.org"),
    ("@somebody", #"\@&#8203;somebody"#),
    ("see #12 and !7", ##"see \#&#8203;12 and \!&#8203;7"##),
    ("100 % of it", "100 % of it"),
    ("write `id: <a>` here", "write `id: <a>` here"),
    ("a ` lone *b*", #"a \` lone \*b\*"#),
    ("$x$ &amp; ~~a~~", #"\$&#8203;x\$ \&&#8203;amp; \~\~&#8203;a\~\~"#),
    (#"a\nb|c"#, #"a\\nb\|c"#),
  ])
  func `says the words of a record and nothing else`(text: String, markdown: String) {
    let lines = page(text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropFirst(4).first == #"- **error** `r`\"#)
    #expect(lines.dropFirst(5).first == "  \(markdown)")
  }

  @Test func `has a second language below the first, and none twice`() {
    let headings = page("W", second: .fr).split(separator: "\n").filter { $0.hasPrefix("### ") }
    let wanted: [Substring] = [
      "### 1 error, no warnings in 1 file", "### 1 erreur, aucun avertissement dans 1 fichier",
    ]
    #expect(headings == wanted)
    #expect(page("W", second: .fr).contains("\n\n---\n\n### 1 erreur"))
    #expect(!page("W", second: .en).contains("---"))
  }

  @Test func `ends before a forge refuses it, and says how much is left out`() {
    let long = String(repeating: "слово ", count: 150)
    let found = (0..<200).map { number in
      Diagnostic(
        .sample("r\(number)"), at: .file("a.yml"), what: Phrase.same("{t}").with(["t": .text(long)]))
    }
    for second in [nil, MessageLanguage.fr] {
      let report = Report(
        diagnostics: found, sources: [:], language: .ru, counts: .init(filesChecked: 1),
        context: .init(secondLanguage: second))
      let page = Reporter.markdown.render(report, ReportOptions())
      #expect(page.utf16.count < 65_536)
      #expect(page.utf16.count > 50_000)
      let shown = page.ranges(of: "**ошибка**").count
      #expect(page.contains("Ещё \(200 - shown) замечани"))
    }
  }

  @Test func `shows files with errors first, of these the ones of the change`() {
    let found = [("a.yml", Severity.warning), ("b.yml", .error), ("c.yml", .error), ("d.yml", .warning)].map {
      Diagnostic(.sample("r", $1), at: .file($0), what: Phrase.same("W").message)
    }
    let report = Report(
      diagnostics: found, sources: [:], language: .en, counts: .init(filesChecked: 4),
      context: .init(changedFiles: ["c.yml", "d.yml"]))
    let lines = Reporter.markdown.render(report, ReportOptions()).split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("#### ") } == [
        "#### `c.yml`", "#### `b.yml`", "#### `d.yml`", "#### `a.yml`",
      ])
  }
}

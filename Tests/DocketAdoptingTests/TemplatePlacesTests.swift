import Testing

@testable import DocketAdopting

@Suite struct `Places of templates` {
  private static let places = TemplatePlaces(values: ["A": "x", "B": "@A@"], language: "fr")

  static let filled: [(String, String)] = [
    ("@A@", "x"), ("a @A@ b @A@", "a x b x"), ("@A@@A@", "xx"), ("@B@", "@A@"), ("@C@ @A@", "@C@ x"),
    ("@A", "@A"), ("a@A@b", "axb"), ("uses: actions/checkout@0a1b # v6", "uses: actions/checkout@0a1b # v6"),
    ("#@fr Bonjour @A@", "# Bonjour x"), ("  #@fr à", "  # à"), ("#@en Hello\nnext", "next"),
    ("@IF A@ yes", "yes"), ("  @IF A@   - @A@", "    - x"), ("@IF C@ no\nnext", "next"),
    ("@UNLESS A@ no\nnext", "next"), ("@UNLESS C@ yes", "yes"),
    ("# @IF A@ in the line", "# @IF A@ in the line"),
  ]

  @Test(arguments: filled)
  func `are filled`(template: String, text: String) {
    #expect(Self.places.filled(template) == text)
  }

  static let escaped: [(String, String)] = [
    ("Bells & Co", "Bells &amp; Co"), ("<script>", "&lt;script&gt;"), ("[a](b)", #"\[a\](b)"#),
    ("# *a* _b_ `c`", ##"\# \*a\* \_b\_ \`c\`"##), ("a\nb\u{2028}c\u{0}", "a b c "), ("Дела «А»", "Дела «А»"),
    ("قضايا", "قضايا"), ("![x](y)", #"\!\[x\](y)"#),
  ]

  @Test(arguments: escaped)
  func `get texts that Markdown takes for text`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  static let paths: [(String, [String], String?)] = [
    ("README.md", ["fr", "en"], "README.md"), ("README.fr.md", ["fr", "en"], "README.md"),
    ("README.en.md", ["fr", "en"], "README.en.md"), ("README.ru.md", ["fr", "en"], nil),
    (".github/ISSUE_TEMPLATE/1-hearing.fr.yml", ["fr"], ".github/ISSUE_TEMPLATE/1-hearing.fr.yml"),
    (".github/ISSUE_TEMPLATE/config.fr.yml", ["fr", "en"], ".github/ISSUE_TEMPLATE/config.yml"),
    (".github/ISSUE_TEMPLATE/config.en.yml", ["fr", "en"], nil),
    (".gitlab/merge_request_templates/Default.en.md", ["en"], ".gitlab/merge_request_templates/Default.md"),
    (".gitlab-ci.yml", ["en"], ".gitlab-ci.yml"),
    ("schema/case.schema.json", ["en"], "schema/case.schema.json"),
  ]

  @Test(arguments: paths)
  func `are in files that stand where a forge looks`(template: String, languages: [String], path: String?) {
    #expect(TemplatePath(template).path(for: languages) == path)
  }
}

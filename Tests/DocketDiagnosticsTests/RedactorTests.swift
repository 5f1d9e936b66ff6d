import DocketDiagnostics
import DocketLanguage
import Testing

@Suite struct RedactorTests {
  /// A private value, a text, and the text as it may be shown.
  static let cases: [(value: String, text: String, shown: String)] = [
    ("ann@harbour.example", "write to ann@harbour.example now", "write to ••••••••••••••••••• now"),
    ("ann@harbour.example", "ANN@Harbour.EXAMPLE", "•••••••••••••••••••"),
    ("\"ann@harbour.example\"", "<ann@harbour.example>", "<•••••••••••••••••••>"),
    ("ann@harbour.example", "no one here", "no one here"),
    ("Ann  Bell", "ann bell, Ann\nBell", "••••••••, ••••••••"),
    ("Ёлкина улица", "на ёлкина УЛИЦА 5", "на •••••••••••• 5"),
    ("100 200 300 4", "100 200 300 4", "•••••••••••••"), ("100 200 300 4", "1002003004", "••••••••••"),
    ("100 200 300 4", "100-200-300-4", "•••••••••••••"), ("1002003004", "100.200.300.4", "•••••••••••••"),
    ("1002003004", "100\u{A0}200\u{2011}300\u{200B}4", "•••••••••••••"),
    ("1002003004", "１００２００３００４", "••••••••••"),
    ("1002003004", "`100`, `200`, `3004`", "`••••••••••••••••••`"),
    ("1002003004", "100 200 300 5", "100 200 300 5"),
    ("AB12 3456 7890 1", "ab12345678901", "•••••••••••••"),
    ("AB12 3456 7890 1", "12 34-56 78-90 1", "••••••••••••••••"),
    ("12 34 56 78", "12345678", "12345678"), ("12 34 56 78", "no 12 34 56 78.", "no •••••••••••."),
    ("77", "room 77, not 775 or 1977", "room ••••, not 775 or 1977"), ("77", "7 7", "7 7"),
    ("key: 1002003004", "1002003004", "••••••••••"), ("", "anything", "anything"), ("''", "''", "''"),
    ("straße 5", "STRASSE 5 Straße 5", "STRASSE 5 ••••••••"), ("e\u{301}tude", "E\u{301}TUDE", "•••••"),
    ("secret", "se\u{AD}cr\u{200B}et", "••••••••"),
    ("a-long-secret-key", "the key `a-long-sec…` stands", "the key `••••••••••…` stands"),
    ("a-long-secret-key", "a-lon… and a-long-x…", "a-lon… and a-long-x…"),
  ]

  @Test(arguments: cases)
  func `a private value is found again as people would write it`(
    _ row: (value: String, text: String, shown: String)
  ) {
    var redactor = Redactor()
    redactor.insert(row.value)
    #expect(redactor.redacting(row.text) == row.shown)
    #expect(redactor.finds(in: row.text) == (row.text != row.shown))
  }

  @Test func `values that overlap in a text are hidden together`() {
    var redactor = Redactor()
    redactor.insert("abcdef")
    redactor.insert("defghi")
    redactor.insert("cde4")
    #expect(redactor.redacting("xabcdefghix") == "x•••••••••x")
  }

  @Test func `each line of a value of several lines is a value`() {
    var redactor = Redactor()
    redactor.insert("first-part\n  second-part\n")
    #expect(redactor.redacting("a second-part b") == "a ••••••••••• b")
    #expect(redactor.redacting("first-part second-part") == "••••••••••••••••••••••")
  }

  @Test func `a piece of a very long value is hidden too`() {
    let value = (0..<40).map { "part\($0)." }.joined()
    var redactor = Redactor()
    redactor.insert(value)
    #expect(redactor.redacting(value).allSatisfy { $0 == "•" })
    #expect(redactor.finds(in: "see " + value.prefix(150)))
  }

  @Test func `values are read from masked contents and names`() {
    let source = SourceFile("phone: 100-200-300-4\n", path: "a.yml")
    var masks = MaskedRanges()
    masks.insert(path: "a.yml", range: ByteRange(7, 20))
    masks.insert(path: "missing.yml", range: ByteRange(0, 5))
    masks.insert(namePart: ByteRange(6, 14), of: "cases/ann-bell.yml")
    let redactor = Redactor(masks: masks, sources: ["a.yml": source])
    #expect(redactor.redacting("1002003004 in cases/ann-bell.yml") == "•••••••••• in cases/••••••••.yml")
  }

  @Test func `a redactor that knows nothing changes nothing`() {
    #expect(Redactor().redacting("1002003004") == "1002003004")
    #expect(Redactor().isEmpty)
    #expect(!Redactor().finds(in: ""))
  }

  @Test func `a value that only the arguments together spell is hidden in every language`() {
    var redactor = Redactor()
    redactor.insert("1002003004")
    let message = Phrase("x", wordings: [.en: "see {a}-{b}", .fr: "voir {b} {a}", .ru: "см. {a}{b}"])
      .with(["a": .text("100200"), "b": .count(3004)])
    let safe = redactor.redacting(message)
    #expect(safe.text(in: .en) == "see •••••••••••")
    #expect(safe.text(in: .fr) == "voir 3004 100200")
    #expect(safe.text(in: .ru) == "см. ••••••••••")
  }

  @Test func `a finding is redacted in all its words`() {
    var redactor = Redactor()
    redactor.insert("topsecret")
    let place = Location(path: "topsecret.yml", start: .start, end: .start)
    let phrase = Phrase("x", wordings: [.en: "a {v}", .fr: "b {v}", .ru: "c {v}"])
    let message = phrase.with(["v": .quoted("TopSecret")])
    let kept = Fix(
      message, edits: [TextEdit(path: "topsecret.yml", range: ByteRange(0, 1), replacement: "x")],
      safety: .safe)
    let harmful = Fix(
      message, edits: [TextEdit(path: "a.yml", range: ByteRange(0, 1), replacement: "topsecret")],
      safety: .safe)
    let diagnostic = Diagnostic(
      .sample, at: place, what: message, why: message, mend: [message], notes: [.init(message, at: place)],
      fixes: [kept, harmful], subject: "topsecret")
    let safe = redactor.redacting(diagnostic) { redactor.redacting($0) }
    #expect(!"\(safe)".lowercased().contains("topsecret"))
    #expect(safe.location.path == "•••••••••.yml")
    #expect(safe.fixes.count == 1)
    #expect(safe.what.text(in: .en) == "a “•••••••••”")
  }

  @Test func `many values and a long text are no burden`() {
    var redactor = Redactor()
    for number in 0..<20_000 { redactor.insert("4000 0000 \(1_000_000 + number)") }
    let text = String(repeating: "4000 0000 0", count: 2_000)
    #expect(redactor.redacting(text) == text)
  }
}

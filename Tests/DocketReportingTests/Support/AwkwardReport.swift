import DocketDiagnostics
import DocketLanguage
import DocketReporting

/// Findings that are hard to show, one file each: the shared set that every reporter is tested with.
struct AwkwardReport {
  private var diagnostics: [Diagnostic] = []
  private var sources: [String: SourceFile] = [:]
  private var masks = MaskedRanges()

  /// The invented card number of the set.
  static let card = TestCard.digits([4, 0, 0, 0, 5, 5, 1, 2, 3, 9, 8, 7, 6, 0, 4])

  init() {
    addScripts()
    addLines()
    addHostile()
    addPrivate()
    addParts()
  }

  /// The report in a language.
  func report(in language: MessageLanguage) -> Report {
    Report(
      diagnostics: diagnostics.reversed(), sources: sources, masks: masks, language: language,
      counts: .init(filesChecked: 21, filesNotChecked: 1, acceptedExceptions: 2))
  }

  private mutating func add(
    _ rule: String, in file: SourceFile, at words: String, what: Message? = nil, severity: Severity = .error
  ) {
    add(rule, in: file, file.place(of: words), what: what, severity: severity)
  }

  private mutating func add(
    _ rule: String, in file: SourceFile, _ place: Location, what: Message? = nil, severity: Severity = .error
  ) {
    sources[file.path] = file
    diagnostics.append(
      Diagnostic(
        .sample(rule, severity), at: place,
        what: what ?? Self.what.with(["words": .quoted(file.text(place.byteRange))]),
        mend: [Self.mend.with(["text": .code("id: harbour-bells")])]))
  }

  private static let what = Phrase(
    "what",
    wordings: [
      .en: "The value {words} needs a look.", .fr: "La valeur {words} est à revoir.",
      .ru: "Значение {words} требует внимания.",
    ])
  private static let mend = Phrase(
    "mend", wordings: [.en: "write {text}.", .fr: "écrivez {text}.", .ru: "напишите {text}."])

  private mutating func addScripts() {
    add(
      "cyrillic", in: SourceFile("records/cases/cyrillic.yml", "id: a\nимя: Янош Лампахов\n"), at: "Лампахов")
    let wide = SourceFile("records/cases/wide.yml", "title: 🕊️ 日本 e\u{301}tude 👩‍👩‍👧 end\n")
    add("emoji", in: wide, at: "🕊️")
    add("wide", in: wide, at: "日本")
    add("combining", in: wide, at: "e\u{301}tude")
    add("after-family", in: wide, at: "end")
    add("lone-mark", in: SourceFile("records/cases/lone-mark.yml", "a:\n\u{301}b: x\n"), at: "b")
    add("tab", in: SourceFile("records/cases/tab.yml", "a:\n\tb:\tc\n"), at: "c", severity: .warning)
  }

  private mutating func addLines() {
    let crlf = SourceFile("records/cases/crlf.yml", "a: 1\r\nb: two\r\nc: 3\r\n")
    add("crlf", in: crlf, at: "two")
    add("crlf-break", in: crlf, crlf.location(ByteRange(4, 6)))
    let marked = SourceFile("records/cases/bom.yml", "\u{FEFF}id: bell\n")
    add("bom", in: marked, marked.location(ByteRange(0, 3)))
    add("after-bom", in: marked, at: "bell")
    let lines = SourceFile("records/cases/lines.yml", "events:\n  - a: 1\n    b: 2\n\n    c: 3\n  - d: 4\n")
    add("empty-range", in: lines, lines.location(ByteRange(10, 10)))
    add("two-lines", in: lines, at: "a: 1\n    b: 2")
    add("five-lines", in: lines, at: "  - a: 1\n    b: 2\n\n    c: 3\n  - d: 4\n")
    add("end-after-break", in: lines, lines.location(ByteRange(lines.bytes.count, lines.bytes.count)))
    let open = SourceFile("records/cases/open-end.yml", "a: 'x")
    add("end-without-break", in: open, open.location(ByteRange(6, 6)))
    let long = SourceFile(
      "records/cases/long.yml",
      "text: " + String(repeating: "долго ", count: 1_000) + "HERE" + String(repeating: " ещё", count: 1_000))
    add("long-line", in: long, at: "HERE")
    let all = SourceFile(
      "records/cases/long-range.yml", "text: " + String(repeating: "0123456789", count: 1_000) + "\n")
    add("long-range", in: all, all.location(ByteRange(6, 10_006)), what: Phrase.same("A long value.").message)
  }

  private mutating func addHostile() {
    let bidi = SourceFile(
      "records/cases/bidi.yml", "name: \u{202E}txet\u{202C} zero\u{200B}width \u{2028}x\n")
    add("bidi", in: bidi, at: "\u{202E}txet\u{202C}")
    add("zero-width", in: bidi, at: "\u{200B}")
    let escape = SourceFile("records/cases/escape.yml", "a: \u{1B}[31mred\u{1B}[0m \u{7}\u{9B}2J \u{0} end\n")
    add("escape", in: escape, at: "\u{1B}[31mred")
    add("after-escape", in: escape, at: "end")
    let command = SourceFile("records/cases/command.yml", "##[add-mask]e\n::error::x\n##vso[task.complete]\n")
    add(
      "command", in: command, at: "e\n::error::x",
      what: Phrase.same("{text}").with(["text": .text("::set-output name=a::100%\n::error::b\r##[group]")]))
    let broken = SourceFile(
      path: "records/cases/broken.yml", bytes: Array("a: ".utf8) + [0xC3, 0x28, 0xFF] + Array(" b\n".utf8))
    add("broken-utf-8", in: broken, broken.location(ByteRange(3, 4)))
    let name = SourceFile("records/cases/a,b: 50%\n::error::x\u{1B}.yml", "a: b\n")
    add("file-name", in: name, at: "b")
  }

  private mutating func addPrivate() {
    let card = TestCard.grouped(Self.card, by: " ")
    let file = SourceFile(
      "records/cases/card.yml", "card: \(card) # and \(TestCard.grouped(Self.card, by: "-"))\nб: 2\n")
    masks.insert(path: file.path, range: file.place(of: card).byteRange)
    add(
      "card", in: file, at: card,
      what: Phrase.same("A card: {a}, {b}, {c}.").with([
        "a": .text(card), "b": .code(TestCard.grouped(Self.card, by: "")),
        "c": .quoted(TestCard.grouped(Self.card, by: ".")),
      ]))
    add("beside-card", in: file, at: "and", what: Phrase.same("A note beside it.").message)
    let spread = SourceFile("records/cases/key.yml", "key: |\n  private-key-one\n  private-key-two\nend: 1\n")
    masks.insert(path: spread.path, range: spread.place(of: "private-key-one\n  private-key-two").byteRange)
    add(
      "key", in: spread, at: "key: |\n  private-key-one\n  private-key-two",
      what: Phrase.same("A key.").message)
    let other = SourceFile("records/cases/\(TestCard.grouped(Self.card, by: "-")).yml", "a: \(card)\n")
    add(
      "card-in-name", in: other, other.place(of: "a"), what: Phrase.same("{p}").with(["p": .code(other.path)])
    )
  }

  private mutating func addParts() {
    let text = (1...7).map { "k\($0): v\n" }.joined()
    let repeats = SourceFile("records/cases/repeats.yml", text)
    for number in 1...7 { add("repeated", in: repeats, at: "k\(number)", severity: .warning) }
    let file = SourceFile("records/cases/parts.yml", (1...120).map { "line \($0)\n" }.joined())
    sources[file.path] = file
    let other = SourceFile("records/registry/courts.yml", "courts:\n  - id: harbour\n")
    sources[other.path] = other
    let note = { (text: String, place: Location) in Diagnostic.Note(Phrase.same(text).message, at: place) }
    diagnostics.append(
      Diagnostic(
        .sample("many-parts", .info), at: file.place(of: "line 9\n"), what: Phrase.same("One.").message,
        mend: [Self.mend.with(["text": .code("a")]), Self.mend.with(["text": .code("b")])],
        notes: [
          note("the other", file.place(of: "line 107")), note("the court", other.place(of: "harbour")),
          note("not read", .file("records/gone.yml")),
        ],
        fixes: [Fix(Phrase.same("Write a.").message, edits: [], safety: .suggested)]))
    diagnostics.append(
      Diagnostic(
        .sample("only-a-fix"), at: .file(other.path), what: Phrase.same("A whole file.").message,
        fixes: [Fix(Phrase.same("Sort the entries.").message, edits: [], safety: .safe)]))
    diagnostics.append(
      Diagnostic(.sample("no-source"), at: .file("records/gone.yml"), what: Phrase.same("Not read.").message))
  }
}

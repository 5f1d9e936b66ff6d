import DocketDiagnostics
import DocketYAML
import Testing

@Suite struct `Why a file does not parse is said in plain words at the place to mend` {
  private func expect(_ text: String, _ finding: String, _ location: SourceLocation = #_sourceLocation) {
    let reading = YAML.read(file(text))
    #expect(reading.root.map { dump($0) } == nil, sourceLocation: location)
    #expect(reading.diagnostics.map { dump($0) } == ["yaml-syntax " + finding], sourceLocation: location)
  }

  @Test(arguments: [
    ("events:\n  - id: a\n    date: 2031\n\u{A0}   status: held\n    type: arrest\n", "4:1-4:2")
  ])
  func `A space that only looks like one is pointed at itself`(text: String, place: String) {
    expect(
      text,
      place + " This looks like a space, but it is another character (a no-break space, for instance).")
  }

  @Test(arguments: [
    ("title:\u{A0}{en: Case one, fr: Affaire}\n", "1:7-1:8", "U+00A0"),
    ("title:\u{202F}{en: Case one, fr: Affaire}\n", "1:7-1:8", "U+202F"),
  ])
  func `A no-break space between a key and a block in braces is named`(
    text: String, place: String, code: String
  ) {
    expect(
      text,
      "\(place) The space after this colon is a no-break space (`\(code)`), which YAML takes for a letter.")
  }

  @Test(arguments: [
    ("id: x\ntitle: \"Case of\nlang: en\n", "2:8-2:9 The quotation mark that opens here never closes."),
    ("id: x\ntitle: 'Case of # two\nlang: en\n", "2:8-2:9 The quotation mark that opens here never closes."),
    (
      "title: \"Case of\nname: \"Ivan\"\nx: y\n",
      "1:8-1:9 The quotation mark that opens here does not close on its line."
    ),
    ("a: 'x\n---\nb: c\n", "1:4-1:5 The quotation mark that opens here never closes."),
    ("- \"x\n- 'y'\n", "1:3-1:4 The quotation mark that opens here never closes."),
    ("a: 1\n\"b: c\nd: \"e\"\n", "2:1-2:2 The quotation mark that opens here does not close on its line."),
  ])
  func `A quotation mark left open is pointed at where it opens`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    (
      "title: 'L'affaire des cloches'\nx: y\n",
      "1:10-1:11 The quotes close here, but the text goes on after them."
    ),
    ("- 'L'affaire'\n- b\n", "1:5-1:6 The quotes close here, but the text goes on after them."),
    ("a: {fr: 'L'affaire', en: x}\n", "1:11-1:12 The quotes close here, but the text goes on after them."),
    (
      "title: \"The \"Network\" case\"\nx: y\n",
      "1:13-1:14 The quotes close here, but the text goes on after them."
    ),
    ("title: \"L'a \"b\" c\"\n", "1:13-1:14 The quotes close here, but the text goes on after them."),
    ("title: \"Case\": the trial\n", "1:13-1:14 The quotes close here, but the text goes on after them."),
    ("'a' b: c\n", "1:3-1:4 The quotes close here, but the text goes on after them."),
    ("\"a\" b\n", "1:3-1:4 The quotes close here, but the text goes on after them."),
    ("a: \"b\\\" \"c\"\n", "1:9-1:10 The quotes close here, but the text goes on after them."),
    ("- \"x\" y: z\n", "1:5-1:6 The quotes close here, but the text goes on after them."),
  ])
  func `Text after closing quotes is pointed at where the quotes close`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    (
      "id: x\ntitle: Case: the trial\n",
      "2:12-2:13 This line has a second colon with a space after it, which YAML takes for a new key."
    ),
    (
      "- note: a: b # c\n",
      "1:10-1:11 This line has a second colon with a space after it, which YAML takes for a new key."
    ),
    (
      "title: Дело: суд\n",
      "1:12-1:13 This line has a second colon with a space after it, which YAML takes for a new key."
    ),
    (
      "a: b: \"c\"\n",
      "1:5-1:6 This line has a second colon with a space after it, which YAML takes for a new key."
    ),
    (
      "a: b: c\n  d\n",
      "1:5-1:6 This line has a second colon with a space after it, which YAML takes for a new key."
    ),
  ])
  func `A second colon is pointed at`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    (
      "language: en\njust words # note\ntitle: x\n",
      "2:1-2:11 This line has no colon followed by a space, so it has no key."
    ),
    (
      "a: 1\nlan # guage: en\nb: 2\n", "2:1-2:4 This line has no colon followed by a space, so it has no key."
    ),
    ("id x # note\nb: 2\n", "1:1-1:5 This line has no colon followed by a space, so it has no key."),
    ("a:\n  b: 1\n: c\n", "3:1-3:2 No key stands before this colon."),
    ("a: [: b]\n", "1:5-1:6 No key stands before this colon."),
    (
      "a: one # two\n  three \"x\"\nb: 2\n",
      "2:3-2:12 This line stands below a complete value and has no key of its own."
    ),
    ("a: 1\nb\n", "2:1-2:2 This line has no colon followed by a space, so it has no key."),
    ("a b\nc: d\n", "1:1-1:4 This line has no colon followed by a space, so it has no key."),
    ("a:\n  b: |\n    x\ny\nc: d\n", "4:1-4:2 This line has no colon followed by a space, so it has no key."),
    ("a: 1\nhttps://example.org\n", "2:1-2:20 This line has no colon followed by a space, so it has no key."),
    ("language: en\nid:harbour\ntitle: x\n", "2:3-2:4 A space is missing after this colon."),
    ("id:harbour\nlanguage: en\n", "1:3-1:4 A space is missing after this colon."),
    ("a:\n  b:1\n  c: 2\n", "2:4-2:5 A space is missing after this colon."),
    ("a: {b:[c]}\n", "1:6-1:7 A space is missing after this colon."),
    (
      "language: en\nid:\u{A0}harbour\ntitle: x\n",
      "2:4-2:5 The space after this colon is a no-break space (`U+00A0`), which YAML takes for a letter."
    ),
    (
      "language: en\nid\u{FF1A}harbour\n",
      "2:3-2:4 This colon is a wide one (`U+FF1A`), which YAML takes for a letter."
    ),
    ("l:\n  - a\n  -b\n  - c\n", "3:3-3:4 A space is missing after this dash."),
    (
      String(repeating: "x", count: 1030) + ": v\n",
      "1:1031-1:1032 The text before this colon is longer than a key can be (1024 characters)."
    ),
  ])
  func `A line without a key is pointed at, or its colon that does not count`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    (
      "a:\n    b: 1\n  c: 2\nd: 3\n",
      "3:3-3:7 This line begins after 2 spaces; the lines around it after 4 or 0."
    ),
    ("a: 1\n  b: 2\n", "2:3-2:7 This line begins after 2 spaces; the lines it belongs to begin after 0."),
    (
      "a:\n  b: 1\n    c: 2\n",
      "3:5-3:9 This line begins after 4 spaces; the lines it belongs to begin after 2."
    ),
    (
      " id: x\n\n language: en\ntitle: y\n",
      "1:2-1:7 This line begins after 1 space; the lines it belongs to begin after 0."
    ),
    ("- a: 1\n   b: 2\n", "2:4-2:8 This line begins after 3 spaces; the lines it belongs to begin after 2."),
    ("- a: 1\n b: 2\n", "2:2-2:6 This line begins after 1 space; the lines it belongs to begin after 2."),
    ("l:\n  - a\n - b\n", "3:2-3:5 This line begins after 1 space; the lines it belongs to begin after 2."),
    (
      "a: |\n    x\n  y\nb: c\n",
      "3:3-3:4 This line begins after 2 spaces; the lines it belongs to begin after 4."
    ),
    (
      "a: |\n      \n   x\n",
      "2:1-2:7 This blank line holds 6 spaces, more than the 3 before the text below it."
    ),
  ])
  func `A line indented wrongly is pointed at, with both numbers of spaces`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    ("a: 1\n- b\n", "2:1-2:2 A list item begins here, where a key is expected."),
    (
      "l:\n  - a\n  b: c\n",
      "3:3-3:7 This line stands among the items of a list, but does not begin with a dash."
    ),
    ("- a\nb: c\n", "2:1-2:5 This line stands among the items of a list, but does not begin with a dash."),
    ("l: - a\n", "1:4-1:5 A dash with a space stands here in the middle of a line, where no list can begin."),
    (
      "l: - a\n   - b\n",
      "1:4-1:5 A dash with a space stands here in the middle of a line, where no list can begin."
    ),
  ])
  func `A list item among keys and a key among list items are pointed at`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    ("a:\n\tb: 1\n\tc: 2\nd: 3\n", "2:1-2:2 A tab stands here where only spaces may stand."),
    ("a: b\n\tc\nd: e\n", "2:1-2:2 A tab stands here where only spaces may stand."),
    ("-\ta: 1\n", "1:2-1:3 A tab stands here where only spaces may stand."),
    ("a: |\n\tx\n", "2:1-2:2 A tab stands here where only spaces may stand."),
  ])
  func `A tab that indents is pointed at`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    ("a: @name\n", "1:4-1:5 A text cannot begin with `@` here: the sign has a meaning of its own in YAML."),
    ("a: `x`\n", "1:4-1:5 A text cannot begin with “`” here: the sign has a meaning of its own in YAML."),
    ("a: %x\n", "1:4-1:5 A text cannot begin with `%` here: the sign has a meaning of its own in YAML."),
    ("a: *важно*\n", "1:4-1:5 A text cannot begin with `*` here: the sign has a meaning of its own in YAML."),
    ("a: & co\n", "1:4-1:5 A text cannot begin with `&` here: the sign has a meaning of its own in YAML."),
    ("a: !Важно\n", "1:4-1:5 A text cannot begin with `!` here: the sign has a meaning of its own in YAML."),
    ("a: !x!y z\n", "1:4-1:5 A text cannot begin with `!` here: the sign has a meaning of its own in YAML."),
    ("a: ? x\n", "1:4-1:5 A text cannot begin with `?` here: the sign has a meaning of its own in YAML."),
    ("a: ]\n", "1:4-1:5 A text cannot begin with `]` here: the sign has a meaning of its own in YAML."),
    ("a: , x\n", "1:4-1:5 A text cannot begin with `,` here: the sign has a meaning of its own in YAML."),
    ("a: [@x, y]\n", "1:5-1:6 A text cannot begin with `@` here: the sign has a meaning of its own in YAML."),
    (
      "a: | text here\nb: c\n",
      "1:4-1:5 After `|` at the beginning of a value, the text begins on the next line."
    ),
    ("a: >> x\n", "1:4-1:5 After `>` at the beginning of a value, the text begins on the next line."),
    ("a: |0\n  x\n", "1:4-1:6 The digit here says how many spaces indent the text below, and 0 is too few."),
    (
      "a: 1\n, b: c\n",
      "2:1-2:2 A text cannot begin with `,` here: the sign has a meaning of its own in YAML."
    ),
    (
      "a: 1\n!b: 2\nc: 3\n",
      "2:1-2:2 A text cannot begin with `!` here: the sign has a meaning of its own in YAML."
    ),
    ("@name: x\n", "1:1-1:2 A text cannot begin with `@` here: the sign has a meaning of its own in YAML."),
    (
      "a:\n  @name\n", "2:3-2:4 A text cannot begin with `@` here: the sign has a meaning of its own in YAML."
    ),
  ])
  func `A sign that cannot begin a text is pointed at`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    ("a: \"C:\\path\"\n", "1:7-1:9 Between double quotes a backslash begins a code, and `\\p` is none."),
    ("a: \"\\xZZ\"\n", "1:5-1:7 Between double quotes `\\x` asks for 2 digits (0–9, A–F) after it."),
    ("a: \"\\u12\"\n", "1:5-1:7 Between double quotes `\\u` asks for 4 digits (0–9, A–F) after it."),
    (
      "a: \"\\ud83d\\ude00!\"\n",
      "1:5-1:11 The code `\\ud83d` stands for half a character, which YAML does not know."
    ),
    (
      "a: \"\\ud83d\"\n", "1:5-1:11 The code `\\ud83d` stands for half a character, which YAML does not know."
    ),
  ])
  func `A backslash that begins no code is pointed at with what follows it`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    ("who: [a, b\nevents:\n  - x: 1\n", "1:6-1:7 The bracket that opens here never closes."),
    ("a: 1\n{people:\n  b: c\n", "2:1-2:2 The bracket that opens here never closes."),
    ("a: {b: {c: d, e: f}\ng: h\n", "1:4-1:5 The bracket that opens here never closes."),
    ("who: [a, b\n", "1:6-1:7 The bracket that opens here never closes."),
    ("name: {en: X, ru: Y\nborn: 3\n", "1:7-1:8 The bracket that opens here never closes."),
    ("- who: [a, b\n  type: [c]\n", "1:8-1:9 The bracket that opens here never closes."),
    ("a: [x, {b: c]\n", "1:8-1:9 The bracket that opens here never closes."),
    ("a: {b: c]\nd: e\n", "1:4-1:5 The bracket that opens here never closes."),
    ("a: [x, # note\nb: c\n", "1:4-1:5 The bracket that opens here never closes."),
  ])
  func `A bracket that does not close is pointed at`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    ("a: ['x' 'y']\n", "1:9-1:10 A comma is missing before this."),
    ("a: {b: c,\n  d: e\n  f: g}\n", "3:3-3:4 A comma is missing before this."),
    ("a: {b: c d: e}\n", "1:11-1:12 Between brackets, this colon follows a value that has its key already."),
    ("a: [x,,y]\n", "1:7-1:8 Nothing stands before this comma."),
    ("a: [\n  - x\n]\n", "2:3-2:4 A list between brackets has commas, and no dashes."),
    ("a: [x]]\n", "1:7-1:8 This bracket closes one that never opened."),
    ("a: [x] y\nb: c\n", "1:8-1:9 Text goes on here after the closing bracket."),
    ("[Sic] a: x\n", "1:7-1:11 Text goes on here after the closing bracket."),
  ])
  func `What is wrong between and after brackets is pointed at`(text: String, finding: String) {
    expect(text, finding)
  }

  @Test(arguments: [
    (
      "a:\n  b: 1\n<<<<<<< HEAD\n  c: 2\n=======\n  c: 3\n>>>>>>> x\nd: 4\n",
      "3:1-3:8 Two versions of the same part stand here one below the other: a merge was not finished."
    ),
    (
      "<<<<<<< HEAD\nb: 2\n=======\nb: 3\n",
      "1:1-1:8 Two versions of the same part stand here one below the other: a merge was not finished."
    ),
    ("a: b\n...\nfoo\n", "3:1-3:4 The record has ended above; this stands after its end."),
    ("...\na: b\n", "1:1-1:4 The line `...` ends the record here, but nothing stands before it."),
    ("a: {b: ?, c: d}\n", "1:8-1:16 From here on, YAML cannot tell keys, values and lists apart."),
  ])
  func `Merge marks, text after the end, and the rest are pointed at`(text: String, finding: String) {
    expect(text, finding)
  }
}

import DocketDiagnostics
import DocketYAML
import Testing

@Suite struct `A file becomes a tree whose every node knows its bytes` {
  private func expect(_ text: String, _ tree: String, _ location: SourceLocation = #_sourceLocation) {
    let reading = YAML.read(file(text))
    #expect(reading.diagnostics.isEmpty, sourceLocation: location)
    #expect(dump(reading.root) == tree, sourceLocation: location)
  }

  @Test(arguments: ["", "\n\n", "# nothing yet\n", "\u{FEFF}", "---\n", "---\n# nothing\n...\n"])
  func `A file of blank lines and comments has no tree and no finding`(text: String) {
    expect(text, "nil")
  }

  @Test(arguments: [
    ("имя: Айгуль # суд\nnext: да\n", "0-40{0-6p‹имя›: 8-20p‹Айгуль›, 30-34p‹next›: 36-40p‹да›}"),
    ("🕊: 👩‍👩‍👧 ok\nx: y\n", "0-32{0-4p‹🕊›: 6-27p‹👩‍👩‍👧 ok›, 28-29p‹x›: 31-32p‹y›}"),
    (
      "e\u{301}: o\u{308}o\u{308} \"\nb: c\n",
      "0-18{0-3p‹e\u{301}›: 5-13p‹o\u{308}o\u{308} \"›, 14-15p‹b›: 17-18p‹c›}"
    ),
    ("{e\u{301}: 'x', я: [б]}\n", "0-20{1-4p‹e\u{301}›: 6-9s‹x›, 11-13p‹я›: 15-19[16-18p‹б›]}"),
  ])
  func `Columns after Cyrillic, emoji and combining marks are bytes`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    ("a:\tb\tc\t\nd: e\n", "0-12{0-1p‹a›: 3-6p‹b\tc›, 8-9p‹d›: 11-12p‹e›}"),
    ("a: \"b\tc\"\n", "0-8{0-1p‹a›: 3-8d‹b\tc›}"),
  ])
  func `A tab within a line is a blank or a part of the text`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    ("\u{FEFF}имя: \"x\"\nb: |\n  y\n", "3-23{3-9p‹имя›: 11-14d‹x›, 15-16p‹b›: 18-23l‹y⏎›}"),
    ("\u{FEFF}a: [\n б ]\n", "3-13{3-4p‹a›: 6-13[9-11p‹б›]}"),
  ])
  func `A byte order mark counts as bytes and as nothing else`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test func `A line may end with carriage return and line feed`() {
    expect(
      "a: |\r\n  x\r\n  y\r\n\r\nb:\r\n- \"c\r\n  d\"\r\n- e\r\n  f\r\n",
      "0-42{0-1p‹a›: 3-14l‹x⏎y⏎›, 18-19p‹b›: 24-42[24-32d‹c d›, 36-42p‹e f›]}")
  }

  @Test(arguments: [
    ("a: x", "0-4{0-1p‹a›: 3-4p‹x›}"), ("a: |\n  x", "0-8{0-1p‹a›: 3-8l‹x›}"), ("a:", "0-2{0-1p‹a›: 2-2p‹›}"),
  ])
  func `The last line needs no line break`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    (
      "a: |\n  one\n   two\n\nb: >\n  one\n  two\n\n  three\n   four\n\n",
      "0-52{0-1p‹a›: 3-17l‹one⏎ two⏎›, 19-20p‹b›: 22-52f‹one two⏎three⏎ four⏎›}"
    ),
    (
      "a: |-\n  one\n\nb: |+\n  one\n\nc: >-\n  one\n  two\n",
      "0-43{0-1p‹a›: 3-11l‹one›, 13-14p‹b›: 16-24l‹one⏎⏎›, 26-27p‹c›: 29-43f‹one two›}"
    ),
    ("- |2\n    x\n   y\n- >1-\n z\n", "2-24[2-15l‹  x⏎ y⏎›, 18-24f‹z›]"),
    ("a: |\n  x  \n\n\n# note\nb: 1\n", "0-24{0-1p‹a›: 3-10l‹x  ⏎›, 20-21p‹b›: 23-24p‹1›}"),
    ("a: |\n\n\n  x\n", "0-10{0-1p‹a›: 3-10l‹⏎⏎x⏎›}"),
  ])
  func `A block text runs from its sign to the end of its last line that holds something`(
    text: String, tree: String
  ) {
    expect(text, tree)
  }

  @Test func `A block text of no lines is its sign alone`() {
    expect(
      "a: |\nb: |+ # note\nc:\n",
      "0-20{0-1p‹a›: 3-4l‹›, 5-6p‹b›: 8-10l‹›, 18-19p‹c›: 20-20p‹›}")
  }

  @Test(arguments: [
    ("a:\nb: # later\nc:   \n", "0-16{0-1p‹a›: 2-2p‹›, 3-4p‹b›: 5-5p‹›, 14-15p‹c›: 16-16p‹›}"),
    ("-\n- a\n-\n", "1-7[1-1p‹›, 4-5p‹a›, 7-7p‹›]"),
    (
      "{a: , b:\n  , c, d :\n}\n",
      "0-21{1-2p‹a›: 3-3p‹›, 6-7p‹b›: 8-8p‹›, 13-14p‹c›: 14-14p‹›, 16-17p‹d›: 19-19p‹›}"
    ),
    ("[a: , b]\n", "0-8[1-3{1-2p‹a›: 3-3p‹›}, 6-7p‹b›]"),
    ("? a\n? b\n: c\n", "2-11{2-3p‹a›: 3-3p‹›, 6-7p‹b›: 10-11p‹c›}"),
  ])
  func `A value left out is an empty text right after its colon, dash or key`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    ("c: [ ]\nd: {}\n", "0-12{0-1p‹c›: 3-6[], 7-8p‹d›: 10-12{}}"),
    (
      "g: [h: i,\n  [j,\n   k ], {l: m\n  }\n]\n",
      "0-35{0-1p‹g›: 3-35[4-8{4-5p‹h›: 7-8p‹i›}, 12-22[13-14p‹j›, 19-20p‹k›], 24-33{25-26p‹l›: 28-29p‹m›}]}"
    ),
    ("{\"e\": 'f', g: h\n i}\n", "0-19{1-4d‹e›: 6-9s‹f›, 11-12p‹g›: 14-18p‹h i›}"),
  ])
  func `A collection in brackets includes them, also over several lines`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    ("- - a\n  - b\n-\n  c: d\n", "4-20[4-11[4-5p‹a›, 10-11p‹b›], 16-20{16-17p‹c›: 19-20p‹d›}]"),
    ("e:\n- f\n- g\nh: i\n", "0-15{0-1p‹e›: 5-10[5-6p‹f›, 9-10p‹g›], 11-12p‹h›: 14-15p‹i›}"),
    (
      "# head\na: 1\n\n# mid\nb:\n  # in\n  - x\n  # out\nc: 2\n# end\n",
      "7-47{7-8p‹a›: 10-11p‹1›, 19-20p‹b›: 33-34[33-34p‹x›], 43-44p‹c›: 46-47p‹2›}"
    ),
    ("---\na: b\n...\n# end\n", "4-8{4-5p‹a›: 7-8p‹b›}"),
  ])
  func `A block runs from its first child to its last, without comments around`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    ("a: \"x\\ty\\u00e9\\\n   z\"\n", "0-21{0-1p‹a›: 3-21d‹x\tyéz›}"),
    ("b: 'it''s'\n", "0-10{0-1p‹b›: 3-10s‹it's›}"),
    ("c: \"x\n  y\n\n  z\"\n", "0-15{0-1p‹c›: 3-15d‹x y⏎z›}"),
    ("\"c d\": e\n'f':\n  g\n", "0-17{0-5d‹c d›: 7-8p‹e›, 9-12s‹f›: 16-17p‹g›}"),
  ])
  func `A text in quotes includes them and is decoded`(text: String, tree: String) {
    expect(text, tree)
  }

  @Test(arguments: [
    (
      "a: one\n  two\n\n  three # not four\nb: x # y\n",
      "0-37{0-1p‹a›: 3-21p‹one two⏎three›, 33-34p‹b›: 36-37p‹x›}"
    ),
    (
      "a: no\nb: 012\nc: 2031-04-02\nd: ~\n",
      "0-31{0-1p‹a›: 3-5p‹no›, 6-7p‹b›: 9-12p‹012›, 13-14p‹c›: 16-26p‹2031-04-02›, 27-28p‹d›: 30-31p‹~›}"
    ),
  ])
  func `A text without quotes is what was typed, its lines joined`(text: String, tree: String) {
    expect(text, tree)
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `Bytes that are not UTF-8 text stop the reading` {
  private func read(_ bytes: [UInt8]) -> Reading {
    YAML.read(SourceFile(path: "records/cases/sample.yml", bytes: bytes))
  }

  private static let key: [UInt8] = Array("title: ".utf8)

  @Test(arguments: [
    // "Дело о колоколах" in Windows-1251 and in KOI8-R.
    (
      [0xC4, 0xE5, 0xEB, 0xEE, 0x20, 0xEE, 0x20, 0xEA, 0xEE, 0xEB, 0xEE, 0xEA, 0xEE, 0xEB, 0xE0, 0xF5]
        as [UInt8],
      "1:8-1:9 The file is not saved as UTF-8: here stands the byte `0xC4`. It looks like Windows-1251."
    ),
    (
      [0xE4, 0xC5, 0xCC, 0xCF, 0x20, 0xCF, 0x20, 0xCB, 0xCF, 0xCC, 0xCF, 0xCB, 0xCF, 0xCC, 0xC1, 0xC8],
      "1:8-1:9 The file is not saved as UTF-8: here stands the byte `0xE4`. It looks like KOI8-R."
    ),
    // "l'été à Sète" in Windows-1252.
    (
      [0x6C, 0x27, 0xE9, 0x74, 0xE9, 0x20, 0xE0, 0x20, 0x53, 0xE8, 0x74, 0x65],
      "1:10-1:11 The file is not saved as UTF-8: here stands the byte `0xE9`. It looks like Windows-1252."
    ),
    ([0x80], "1:7-1:8 The file is not saved as UTF-8: the byte `0x80` here is no part of a letter."),
    (
      [0xC3],
      "1:8-1:9 The file is not saved as UTF-8: here stands the byte `0xC3`. It looks like Windows-1252."
    ),
    (
      [0xC0, 0xAF, 0x80, 0x80],
      "1:8-1:8 The file is not saved as UTF-8: the byte `0xC0` here is no part of a letter."
    ),
    (
      [0xED, 0xA0, 0x80, 0x80],
      "1:8-1:8 The file is not saved as UTF-8: the byte `0xED` here is no part of a letter."
    ),
    (
      [0xF4, 0x90, 0x80, 0x80],
      "1:8-1:8 The file is not saved as UTF-8: the byte `0xF4` here is no part of a letter."
    ),
  ])
  func `with the first byte and a guess`(bytes: [UInt8], finding: String) {
    let reading = read(Self.key + bytes)
    #expect(reading.root.map { dump($0) } == nil)
    #expect(reading.diagnostics.map { dump($0) } == ["file-encoding " + finding])
  }

  @Test func `with a guess of UTF-16 by its first bytes or by its zeros`() {
    let marked = read([0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00])
    #expect(
      marked.diagnostics.map { dump($0) } == [
        "file-encoding 1:1-1:2 The file is not saved as UTF-8: here stands the byte `0xFF`. It looks like UTF-16."
      ])
    let unmarked = read([0x61, 0x00, 0x3A, 0x00, 0x20, 0x00])
    #expect(
      unmarked.diagnostics.map { dump($0) } == [
        "file-encoding 1:2-1:3 The file is not saved as UTF-8: here stands the byte `0x00`. It looks like UTF-16."
      ])
  }

  @Test(arguments: [
    ("a: \u{0}b\n", "1:4-1:5", "U+0000"), ("a: x\u{7}\n", "1:5-1:6", "U+0007"),
    ("# \u{7F}\na: b\n", "1:3-1:4", "U+007F"),
    ("я: \u{9F}\n", "1:4-1:5", "U+009F"), ("a: b\n\u{FEFF}c: d\n", "2:1-2:2", "U+FEFF"),
    ("a: \u{FFFF}\n", "1:4-1:5", "U+FFFF"), ("a: \u{1B}[31m\n", "1:4-1:5", "U+001B"),
  ])
  func `and so do characters no text holds`(text: String, place: String, code: String) {
    let reading = read(Array(text.utf8))
    #expect(reading.root.map { dump($0) } == nil)
    #expect(
      reading.diagnostics.map { dump($0) } == [
        """
        file-encoding \(place) The character `\(code)` stands here; it has no place in a text, \
        and most editors do not show it.
        """
      ])
  }

  @Test func `How many more there are is said at the second place`() {
    let notes = read(Array("a: \u{1}\nb: \u{2}\nc: \u{3}\n".utf8)).diagnostics.flatMap(\.notes)
    #expect(
      notes.map { "\(dump($0.location)) \($0.message.text(in: .en))" } == [
        "2:4-2:5 The file holds 2 more places like it; the next one is here."
      ])
  }

  @Test(arguments: [
    "a: \tb\r\nc: d\n", "\u{FEFF}a: b\n", "a: \u{A0}\u{200B}\u{202E}\u{FFFD}\u{10FFFF}\u{E000}\n",
  ])
  func `Tabs, line breaks, a byte order mark and every other character may stand`(text: String) {
    #expect(read(Array(text.utf8)).diagnostics.isEmpty)
  }
}

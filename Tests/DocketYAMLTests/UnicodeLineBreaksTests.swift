import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `A line break that git does not know stops the reading` {
  @Test(arguments: [
    ("# note\u{2029}verdict: acquitted\na: b\n", "1:7-1:8", "U+2029", "# note verdict: acquitted\na: b\n"),
    ("a: b\u{2028}c\n", "1:5-1:6", "U+2028", "a: b c\n"),
    ("a: \"b\u{85}c\"\n", "1:6-1:7", "U+0085", "a: \"b c\"\n"),
  ])
  func `also in a comment, and a space can replace it`(
    text: String, place: String, code: String, mended: String
  ) {
    let file = file(text)
    let reading = YAML.read(file)
    #expect(reading.root.map { dump($0) } == nil)
    #expect(
      reading.diagnostics.map { dump($0) } == [
        """
        unicode-line-breaks \(place) The hidden character `\(code)` stands here and ends the line for programs, \
        though editors show one line.
        """
      ])
    #expect(reading.diagnostics.flatMap(\.fixes).map { applying($0, to: file) } == [mended])
  }

  @Test(arguments: [
    ("a: b\rc: d\n", "1:5-1:6", "a: b c: d\n"), ("a: b\r\r\nc: d\n", "1:5-1:6", "a: b \r\nc: d\n"),
    ("a: b\rc: d\r", "1:5-1:6", "a: b\nc: d\n"),
  ])
  func `and so does a lone carriage return`(text: String, place: String, mended: String) {
    let file = file(text)
    let reading = YAML.read(file)
    #expect(
      reading.diagnostics.map { dump($0) } == [
        """
        unicode-line-breaks \(place) Half a line break stands here (`U+000D` alone): programs see a new line, \
        git does not.
        """
      ])
    #expect(reading.diagnostics.flatMap(\.fixes).map { applying($0, to: file) } == [mended])
  }

  @Test func `One finding counts them all and one fix mends them all`() {
    let file = file("a: b\u{2028}c\u{2029}d\u{85}e\n")
    let diagnostics = YAML.read(file).diagnostics
    #expect(diagnostics.count == 1)
    #expect(
      diagnostics.flatMap(\.notes).map { "\(dump($0.location)) \($0.message.text(in: .en))" } == [
        "1:7-1:8 The file holds 2 more places like it; the next one is here."
      ])
    #expect(diagnostics.flatMap(\.fixes).map { applying($0, to: file) } == ["a: b c d e\n"])
  }
}

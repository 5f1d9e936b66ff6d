import DocketJSON
import DocketText
import Testing

@Suite struct `JSON writer` {
  @Test(arguments: [
    ("plain", "\"plain\"\n"), ("a\"b\\c", "\"a\\\"b\\\\c\"\n"),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\"\n"),
    ("</script>&", "\"\\u003c/script\\u003e\\u0026\"\n"), ("é 🦜 Ж", "\"é 🦜 Ж\"\n"),
    ("\u{2028}", "\"\\u2028\"\n"), ("a\u{2029}b\u{2027}", "\"a\\u2029b\u{2027}\"\n"),
    ("\u{85}\u{9F}\u{A0}", "\"\\u0085\\u009f\u{A0}\"\n"),
    ("\r\n\t", "\"\\r\\n\\t\"\n"),
  ])
  func `escapes strings`(text: String, expected: String) {
    #expect(String(decoding: JSONValue.string(text).bytes, as: UTF8.self) == expected)
  }

  @Test func `keeps the order of members and indents`() {
    let value: JSONValue = ["b": 1, "a": [true, .null, []], "c": [:]]
    let expected = """
      {
        "b": 1,
        "a": [
          true,
          null,
          []
        ],
        "c": {}
      }

      """
    #expect(String(decoding: value.bytes, as: UTF8.self) == expected)
  }

  @Test func `leaves out members without a value`() {
    let value = JSONValue.object(["a": 1, "b": nil])
    #expect(String(decoding: value.bytes, as: UTF8.self) == "{\n  \"a\": 1\n}\n")
  }

  @Test(arguments: 0...3)
  func `moves a value that was written before to another depth`(depth: Int) {
    let value: JSONValue = ["a": [1, ["b": "two\nlines"]], "c": []]
    func nested(_ depth: Int, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
      var writer = JSONWriter()
      for _ in 0..<depth { writer.beginArray() }
      write(&writer)
      for _ in 0..<depth { writer.endArray() }
      writer.endFile()
      return writer.bytes
    }
    for from in 0...3 {
      let written = nested(from) { $0.value(value) }
      let start = written.firstIndex(of: UInt8(ascii: "{")) ?? 0
      let end = written.lastIndex(of: UInt8(ascii: "}")) ?? 0
      #expect(
        nested(depth) { $0.encoded(written[start...end], from: from) } == nested(depth) { $0.value(value) })
    }
  }

  @Test(arguments: [1, 7, 64, 10_000])
  func `passes parts on that are long enough, and leaves the end of the file`(partSize: Int) {
    let value: JSONValue = ["a": [1, ["b": "two\nlines"]], "c": [], "d": ["e": ["f": true]]]
    let whole = value.bytes
    var parts: [[UInt8]] = []
    var writer = JSONWriter(to: Outlet(partSize: partSize) { parts.append($0) })
    writer.value(value)
    writer.endFile()
    #expect(Array(parts.joined()) + writer.bytes == whole)
    #expect(parts.allSatisfy { $0.count >= partSize } && parts.isEmpty == (partSize > whole.count))
    #expect(writer.bytes.suffix(3) == Array("\n}\n".utf8)[...])
  }

  @Test func `notes where members stand, and what their values hold`() {
    var writer = JSONWriter(keepsOutline: true)
    writer.value(["first": 1, "list": [["x": 1], "y"], "object": ["z": [2]], "none": []])
    func text(_ range: Range<Int>) -> String { String(decoding: writer.bytes[range], as: UTF8.self) }
    #expect(
      writer.outline.map { text($0.range).prefix { $0 != ":" } } == [
        "\"first\"", "\"list\"", "\"object\"", "\"none\"",
      ])
    #expect(
      writer.outline.map { $0.children.map(text) } == [
        [], ["{\n      \"x\": 1\n    }", "\"y\""], ["\"z\": [\n      2\n    ]"], [],
      ])
  }
}

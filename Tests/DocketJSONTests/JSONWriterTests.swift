import DocketJSON
import Testing

@Suite struct `JSON writer` {
  @Test(arguments: [
    ("plain", "\"plain\"\n"), ("a\"b\\c", "\"a\\\"b\\\\c\"\n"),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\"\n"),
    ("</script>&", "\"\\u003c/script\\u003e\\u0026\"\n"), ("é 🦜 Ж", "\"é 🦜 Ж\"\n"),
    ("\u{2028}", "\"\\u2028\"\n"),
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
}

import DocketJSON
import Testing

@Suite struct `JSON parser` {
  @Test(
    arguments: [
      ("null", JSONValue.null), (" true ", true), ("false\n", false), ("0", 0), ("-0", 0), ("-12", -12),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)), ("[]", []),
      ("{}", [:]),
      ("[1, [2], {}]", [1, [2], [:]]), ("{\"b\": 1, \"a\": null}", ["b": 1, "a": .null]),
      ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83e\\udd9c\"", "a\"\\/\u{8}\u{C}\n\r\tA🦜"), ("\"Жé\"", "Жé"),
      ("\"\"", ""), ("\"\\u0000\"", "\0"), ("\t[\r\n]\t", []),
    ] as [(String, JSONValue)])
  func `reads what RFC 8259 allows`(text: String, expected: JSONValue) throws {
    #expect(try JSONValue.parse(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      ("", JSONProblem.unexpectedByte(at: 0)), ("  ", .unexpectedByte(at: 2)),
      ("nul", .unexpectedByte(at: 3)),
      ("True", .unexpectedByte(at: 0)), ("[1,]", .unexpectedByte(at: 3)), ("[1 2]", .unexpectedByte(at: 3)),
      ("{\"a\" 1}", .unexpectedByte(at: 5)), ("{\"a\":1,}", .unexpectedByte(at: 7)),
      ("{a:1}", .unexpectedByte(at: 1)),
      ("[", .unexpectedByte(at: 1)), ("\"a", .unexpectedByte(at: 2)), ("1 2", .unexpectedByte(at: 2)),
      ("[]]", .unexpectedByte(at: 2)), ("01", .unexpectedByte(at: 1)), ("-", .unexpectedByte(at: 1)),
      ("+1", .unexpectedByte(at: 0)), ("// x", .unexpectedByte(at: 0)), ("'a'", .unexpectedByte(at: 0)),
      ("\"a\nb\"", .unexpectedByte(at: 2)), ("1.5", .unsupportedNumber(at: 0)),
      ("[1e3]", .unsupportedNumber(at: 1)),
      ("9223372036854775808", .unsupportedNumber(at: 0)), ("\"\\x\"", .invalidEscape(at: 1)),
      ("\"\\u12g4\"", .invalidEscape(at: 1)), ("\"\\ud800\"", .invalidEscape(at: 1)),
      ("\"\\ud800\\u0041\"", .invalidEscape(at: 1)), ("\"\\udc00\"", .invalidEscape(at: 1)),
      ("\"\\u12", .invalidEscape(at: 1)), ("\"\\", .unexpectedByte(at: 2)),
      ("{\"a\":1,\"\\u0061\":2}", .duplicateName("a")), ("\u{FEFF}{}", .invalidEncoding(at: 0)),
      ("<!doctype html>", .unexpectedByte(at: 0)),
    ] as [(String, JSONProblem)])
  func `says what it does not read`(text: String, problem: JSONProblem) {
    #expect(throws: problem) { try JSONValue.parse(Array(text.utf8)) }
  }

  @Test func `refuses bytes that are not UTF-8`() {
    #expect(throws: JSONProblem.invalidEncoding(at: 1)) { try JSONValue.parse([0x22, 0xC3, 0x28, 0x22]) }
    #expect(throws: JSONProblem.unexpectedByte(at: 0)) { try JSONValue.parse([0xFF, 0xFE]) }
  }

  @Test(arguments: [UInt8(ascii: "["), UInt8(ascii: "{")])
  func `stops at a depth that no stack minds`(byte: UInt8) {
    let hostile =
      byte == UInt8(ascii: "[") ? Array(repeating: byte, count: 1_000_000) : Self.objects(1_000_000)
    #expect(throws: JSONProblem.self) { try JSONValue.parse(hostile) }
    let depth = JSONValue.depthLimit
    let deepest = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(throws: Never.self) { try JSONValue.parse(Array(deepest.utf8)) }
    #expect(throws: JSONProblem.tooDeep(at: depth)) { try JSONValue.parse(Array("[\(deepest)]".utf8)) }
  }

  @Test func `reads back what the writer writes`() throws {
    let value: JSONValue = [
      "text": "a\"b\\c</script>\u{2028}\u{0}🦜", "list": [1, -5, true, .null, [:]],
      "object": ["x": [[], ["y"]]],
    ]
    #expect(try JSONValue.parse(value.bytes) == value)
  }

  @Test func `finds members by name`() {
    let value: JSONValue = ["a": 1, "b": [2]]
    #expect(value["b"] == [2])
    #expect(value["c"] == nil)
    #expect(JSONValue.array([1])["a"] == nil)
  }

  private static func objects(_ count: Int) -> [UInt8] {
    Array(repeatElement(Array("{\"a\":".utf8), count: count / 5).joined())
  }
}

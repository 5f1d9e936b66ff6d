import Testing

@testable import DocketScanning

@Suite struct `What a template left` {
  @Test(arguments: [
    ("A trial in {{ city }}.", ["{{ city }}"]), ("{{a}}{{b}}", ["{{a}}", "{{b}}"]),
    ("{% if a %}x", ["{% if a %}"]),
    ("Dear ${name}!", ["${name}"]), ("%{count} years", ["%{count}"]), ("%(name)s", ["%(name)s"]),
    ("for %s", ["%s"]), ("<%= city %>", ["<%= city %>"]), ("in #{city}", ["#{city}"]),
    ("(%1$s)", ["%1$s"]), ("[object Object]", ["[object Object]"]), ("undefined", ["undefined"]),
    ("A trial | undefined", ["undefined"]), ("null – The Gazette", ["null"]), ("A trial - NaN", ["NaN"]),
    ("Court: undefined", ["undefined"]), ("Tribunal : null", ["null"]), ("undefined: moved", ["undefined"]),
  ])
  func `is found`(text: String, left: [String]) {
    #expect(Self.found(in: text) == left)
  }

  @Test(arguments: [
    "The law is undefined", "undefined terms of the law", "12:null", "nullity", "Christopher Null",
    "100 % sûr", "10%s",
    "{a}",
    "{{}}", "{{ open", "$5 {million}", "[object]", "Fund|null", "%stop", "50 %d’eux", "50 %d'eux", "100 %s",
    "DnNaN",
  ])
  func `is not what people write`(text: String) {
    #expect(Self.found(in: text) == [])
  }

  private static func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    let hasMarks = TextTraits(of: text).contains(.fillMark)
    return Leftovers.ranges(in: text, hasMarks: hasMarks, limit: 5).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }
}

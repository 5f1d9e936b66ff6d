import Testing

@testable import DocketCalendar

struct `Text for a calendar` {
  @Test(arguments: [
    ("", ""),
    ("Hearing at 10:00", "Hearing at 10:00"),
    (#"a\b"#, #"a\\b"#),
    ("a;b", #"a\;b"#),
    ("a,b", #"a\,b"#),
    (#"\n"#, #"\\n"#),
    ("a\nb", #"a\nb"#),
    ("a\r\nb", #"a\nb"#),
    ("a\rb", #"a\nb"#),
    ("a\n\rb", #"a\n\nb"#),
    ("a\r\r\nb", #"a\n\nb"#),
    ("a\r\u{0}\nb", #"a\n\nb"#),
    ("a\u{85}b", #"a\nb"#),
    ("a\u{2028}b\u{2029}c", #"a\nb\nc"#),
    ("a\tb", "a\tb"),
    ("a\u{0}\u{7}\u{B}\u{C}\u{1B}\u{1F}b", "ab"),
    ("a\u{7F}b", "ab"),
    ("a\u{80}\u{84}\u{86}\u{9F}\u{A0}b", "a\u{A0}b"),
    ("«статья 205.4»", "«статья 205.4»"),
    ("\u{2027}\u{202A}\u{20A8}", "\u{2027}\u{202A}\u{20A8}"),
    ("\"quoted\u{301}\"", "\"quoted\u{301}\""),
    (",\u{301}", "\\,\u{301}"),
    ("\r\u{301}", "\\n\u{301}"),
    ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func `is escaped so that it stays one value`(text: String, expected: String) {
    var bytes: [UInt8] = []
    TextEncoding.append(text, to: &bytes)
    #expect(sameScalars(String(decoding: bytes, as: UTF8.self), expected))
    #expect(TextDecoding.decode(expected).map { sameScalars($0, RandomText.cleaned(text)) } == true)
  }

  @Test(arguments: [
    ("Europe/Moscow", "Europe/Moscow"),
    ("", ""),
    ("a;b", "\"a;b\""),
    ("a:b", "\"a:b\""),
    ("a,b", "\"a,b\""),
    ("a^b", "a^^b"),
    ("say \"no\"", "say ^'no^'"),
    ("\"\u{301}:", "\"^'\u{301}:\""),
    ("a\r\nb\rc\u{2028}d", "a^nb^nc^nd"),
    ("a\\b\u{0}\u{9C}", "a\\b"),
  ])
  func `as a parameter is encoded with carets and quotes`(text: String, expected: String) {
    var bytes: [UInt8] = []
    ParameterEncoding.append(text, to: &bytes)
    #expect(sameScalars(String(decoding: bytes, as: UTF8.self), expected))
  }

  @Test(arguments: [
    ("Hearings", "Hearings"),
    ("Слушания, дни; всё", "Слушания · дни · всё"),
    ("a ,; b", "a · b"),
    ("one\r\ntwo", "one · two"),
    (#"A\B"#, "A/B"),
    ("  padded  twice ", "padded twice"),
    (",;", ""),
    (",\u{301}x", "\u{301}x"),
  ])
  func `as a calendar's name has nothing to escape`(text: String, expected: String) {
    #expect(sameScalars(TitleText.plain(text), expected))
  }

  @Test(arguments: [#"\"#, #"a\x"#, #"\N"#, "a,b", "a;b", #"\\\"#])
  func `is read strictly`(value: String) {
    #expect(TextDecoding.decode(value) == (value == #"\N"# ? "\n" : nil))
  }
}

import Testing

@testable import DocketCalendar

struct `A value that is written as it is` {
  @Test(arguments: [
    "hearing", "solidarity-day", "a", "ru-Latn", "9", "A-1", String(repeating: "x", count: 100),
  ])
  func `is a token of letters, digits and hyphens`(text: String) {
    #expect(CalendarToken(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "a-", "-a", "a b", "a,b", "a;b", "a:b", "a\n", "a\r", "a\"", "день", "a\u{301}", "a_b", "a.b",
    "a\0",
    "１", String(repeating: "x", count: 101),
  ])
  func `is no token where it would need escaping`(text: String) {
    #expect(CalendarToken(text) == nil)
  }

  @Test(arguments: [
    "verdict.harbour-bells@docket.example", "0b6f2f0e-1111-5222-8333-444455556666", "a_b", "A@b",
    String(repeating: "x", count: 255),
  ])
  func `is an identifier of ASCII with one at sign at most`(text: String) {
    #expect(CalendarIdentifier(text)?.text == text)
  }

  @Test(arguments: [
    "", "@", "a@", "@a", "a@b@c", "a b", "a/b", "a;b", "a,b", "a:b", "a\r\nX-EVIL:1", "дело@x.example",
    "a\u{85}",
    String(repeating: "x", count: 256),
  ])
  func `is no identifier otherwise`(text: String) {
    #expect(CalendarIdentifier(text) == nil)
  }

  @Test(arguments: [
    "https://docket.example", "https://docket.example/", "http://docket.example:8080/a/b.ics?x=1;y,2#z",
    "https://xn--80a1acny.example/%D0%B4%D0%B5%D0%BB%D0%BE", "https://192.0.2.1/", "https://a.example?q",
    "https://a.example#f", "https://a.example/~x/!$&'()*+,;=:@",
  ])
  func `is a web address in ASCII`(text: String) {
    #expect(CalendarURI(text)?.text == text)
  }

  @Test(arguments: [
    "", "https://", "https:///path", "docket.example", "javascript:alert(1)", "ftp://a.example",
    "HTTPS://a.example",
    "https://a.example/ b", "https://a.example/\r\nX-EVIL:1", "https://a.example/\n", "https://a.example/\t",
    "https://user@a.example/", "https://user:word@a.example/", "https://a.example/дело",
    "https://дело.example/",
    "https://a.example/%", "https://a.example/%4", "https://a.example/%G0", "https://a.example/\"",
    "https://a_b.example",
    "https://-a.example", "https://a-.example", "https://a..example", "https://a.example:",
    "https://a.example:port",
    "https://a.example:123456", "https://a.example/#a#b", "https://a.example/<b>", "https://a.example/\\",
    "https://a.example/^", "https://a.example/`", "https://a.example/{}", "https://a.example/|",
    "https://a.example/a\u{301}", "https://[::1]/", "https://a.example\u{0}",
  ])
  func `is no web address otherwise`(text: String) {
    #expect(CalendarURI(text) == nil)
  }

  @Test(arguments: [
    (UInt32(0), "PT0S"), (5, "PT5S"), (65, "PT1M5S"), (60, "PT1M"), (3600, "PT1H"), (3605, "PT1H0M5S"),
    (14_400, "PT4H"), (86_400, "P1D"), (129_600, "P1DT12H"), (86_401, "P1DT1S"), (604_800, "P1W"),
    (1_209_600, "P2W"), (691_200, "P8D"), (.max, "P49710DT6H28M15S"),
  ])
  func `is a duration in the units the standard has`(seconds: UInt32, text: String) {
    #expect(CalendarDuration(seconds: seconds).text == text)
  }

  @Test func `is one of the 147 colours of CSS3`() {
    #expect(CSS3Colors.hexadecimal.count == 147)
    #expect(CSS3Colors.hexadecimal.values.allSatisfy { $0.utf8.count == 6 })
    #expect(CalendarColor("firebrick")?.hexadecimal == "B22222")
    #expect(CalendarColor("aliceblue")?.hexadecimal == "F0F8FF")
    #expect(CalendarColor("yellowgreen")?.hexadecimal == "9ACD32")
    #expect(CalendarColor("rebeccapurple") == nil)
    #expect(CalendarColor("#B22222") == nil)
    #expect(CalendarColor("Firebrick") == nil)
  }
}

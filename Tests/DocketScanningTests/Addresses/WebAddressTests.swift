import Testing

@testable import DocketScanning

@Suite("Web addresses")
struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", "example.org"), ("http://example.org/", "example.org"),
    ("HTTPS://Example.ORG/A", "example.org"),
    ("https://a.b.example:8443/x?y=z#f", "a.b.example"), ("https://example.org/Дело", "example.org"),
    ("https://пример.рф/", "пример.рф"), ("https://example.org?x=@", "example.org"),
    ("https://xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
    ("https://example.org/(a)/~b/%20", "example.org"),
    ("https://example.org/eng#{\"itemid\":[\"001-1\"]}", "example.org"),
    ("https://example.org/eng#{%22itemid%22:[%22001-1%22]}", "example.org"),
    ("https://example.org/a|b?c=d^e", "example.org"), ("https://example.org/«Звон»_\"a\"", "example.org"),
  ])
  func `a whole address has a host`(address: String, host: String) {
    #expect(WebAddress.isWellFormed(address))
    #expect(WebAddress.host(of: address) == host)
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "ftp://example.org", "https:/example.org", "https://", "https:///x",
    "https://localhost",
    "https://user@example.org", "https://user:pass@example.org", "https://example.org/a b",
    "https://example.org/\t",
    "https://example.org/<script>", "https://example.org/\"", "https://example.org/`", "https://exa mple.org",
    "https://.example.org", "https://example..org", "https://-a.example", "https://example.org:0",
    "https://example.org:99999",
    "https://example.org:", "https://a.b:1:2", "javascript:alert(1)", "https://example.org/\u{202E}gpj",
    "https://example.org/\u{200B}",
    "https://example.org/\u{A0}", "https://example.org/a\\b", "https://exa{m}ple.org",
    "https://example.org|a",
    "https://example.org/\"a", "https://example.org/д\"a", "https://example.org\"\"",
    "https://\(String(repeating: "a.", count: 1100))b",
  ])
  func `anything else is no address`(address: String) {
    #expect(!WebAddress.isWellFormed(address))
    #expect(WebAddress.host(of: address) == nil)
  }

  @Test(arguments: [
    ("https://example.org/a b", "U+0020", "%20", false), ("https://example.org/a>", ">", "%3E", true),
    ("https://example.org/<a>/b", "<", "%3C", false), ("https://example.org/a\\b", "\\", "%5C", false),
    ("https://example.org/a`", "`", "%60", true), ("https://example.org/\"a", "\"", "%22", false),
    ("https://example.org/a\"", "\"", "%22", true),
    ("https://example.org/می\u{200C}دان", "U+200C", "%E2%80%8C", false),
  ])
  func `the sign is named because of which a text is none`(
    text: String, sign: String, code: String, isAtEnd: Bool
  ) {
    let strange = WebAddress.strangeCharacter(in: text)
    #expect(strange.map { [$0.sign, $0.code] } == [sign, code])
    #expect(strange?.isAtEnd == isAtEnd)
  }

  @Test(arguments: [
    "https://example.org/a", "example.org/a b", "https://example.org/a ", " https://example.org/a",
    "https://exa mple.org/", "https://user@example.org/a b", "https://example.org/\u{202E}gpj", "",
  ])
  func `no sign is named where that would not mend it`(text: String) {
    #expect(WebAddress.strangeCharacter(in: text) == nil)
  }

  @Test(arguments: [
    ("https://example.org/eng#{\"a\":[\"1\"]}", "https://example.org/eng#%7B%22a%22:[%221%22]%7D"),
    ("https://example.org/a|b^c", "https://example.org/a%7Cb%5Ec"),
    ("https://example.org/Звон?a=%7B", "https://example.org/Звон?a=%7B"),
  ])
  func `what is published has the signs escaped that only browsers show`(address: String, published: String) {
    #expect(WebAddress.escaped(address) == published)
    #expect(WebAddress.escaped(published) == published)
  }
}

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
    "https://example.org/\u{A0}", "https://example.org/a\\b",
    "https://\(String(repeating: "a.", count: 1100))b",
  ])
  func `anything else is no address`(address: String) {
    #expect(!WebAddress.isWellFormed(address))
    #expect(WebAddress.host(of: address) == nil)
  }
}

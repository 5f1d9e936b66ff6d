import DocketScanning
import Testing

@Suite struct `A name for examples` {
  @Test(arguments: [
    ("example.org", true), ("quay.example.org", true), ("QUAY.EXAMPLE.COM", true), ("quay.example", true),
    ("localhost", true), ("a.test", true), ("myexample.org", false), ("example.org.fr", false),
    ("quay.org", false),
    ("", false),
  ])
  func `belongs to nobody`(host: String, isExample: Bool) {
    #expect(ExampleName.isIn(host: host) == isExample)
  }

  @Test(arguments: [
    ("https://quay.example.org/a?b#c", "quay.example.org"),
    ("http://quay.example.org:80", "quay.example.org"),
    ("quay.example.org", ""), ("https://", ""),
  ])
  func `is found in an address`(address: String, host: String) {
    #expect(ExampleName.host(of: address) == host)
  }
}

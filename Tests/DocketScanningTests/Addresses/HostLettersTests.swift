import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `The letters of a host` {
  @Test(arguments: [
    // RFC 3492, 7.1, and names of tests in use.
    ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
    ("b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"),
    ("bcher-kva", "bücher"), ("e1afmkfd", "пример"),
  ])
  func `are read from their form in ASCII`(label: String, expected: String) {
    let decoded = Punycode.decode(Array(label.utf8)[...]).map { values in
      String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
    }
    #expect(decoded == expected)
  }

  @Test(arguments: ["99999999", "a-!", "999999b", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"])
  func `are none where the form in ASCII is none`(label: String) {
    #expect(Punycode.decode(Array(label.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("qu\u{430}y.example.org", true), ("\u{3BF}ra.example", true), ("\u{585}ra.example", true),
    ("xn--quy-7cd.example", true),
    ("причал.example.org", false), ("пример.рф", false), ("quay-2.example", false), ("bücher.example", false),
    ("xn--e1afmkfd.xn--p1ai", false), ("日本quay.example", false), ("", false), ("...", false),
  ])
  func `are of several alphabets only within a label`(host: String, mixes: Bool) {
    #expect(HostLetters(Array(host.utf8)).mixesAlphabets == mixes)
  }

  @Test(arguments: [
    ("\u{441}\u{43E}\u{441}\u{430}.example", "coca.example"), ("www.quay.example", "quay.example"),
    ("www.example", "www.example"), ("xn--80a1aib.example", "coca.example"),
    ("причал.example", "npичaл.example"),
  ])
  func `give what a host looks like`(host: String, skeleton: String) {
    #expect(HostLetters(Array(host.utf8)).skeleton == skeleton)
  }

  @Test func `are looked at in hosts alone`() {
    let text = "https://lorn\u{435}:a@qu\u{430}y.example:80/b https://quay.example/\u{430} mailto:\u{430}b"
    let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
    #expect(ForeignHosts.ranges(in: file.bytes.span).map { file.text($0) } == ["qu\u{430}y.example"])
  }
}

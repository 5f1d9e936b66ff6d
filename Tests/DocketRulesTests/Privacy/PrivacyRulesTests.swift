import DocketDiagnostics
import DocketRecords
import DocketText
import Testing

@testable import DocketRules

@Suite struct `A character that changes the direction of text, in a record` {
  @Test func `is found in comments and keys`() {
    let files = SampleCase.repository(fragment: "# \u{202E}\nali\u{202D}ases: [a]\n")
    let found = RuleCase.validate(files).diagnostics.filter { $0.rule == "bidi-control" }
    #expect(found.map(\.location.start.line) == [1, 2])
    #expect(found.map(\.location.start.column) == [3, 4])
  }
}

@Suite struct `Accounts in a record` {
  @Test func `are allowed by the configuration`() {
    // The example of the registry of ISO 13616 for France, put together at run time.
    let french = "FR14" + " 2004 1010 0505 0001 3M02 606"
    let pipeline = SampleRepository.files["pipeline.yml"] ?? ""
    let fragment = "aliases: [\"\(french)\"]\n"
    #expect(
      RuleCase.validate(SampleCase.repository(fragment: fragment)).diagnostics.map(\.rule) == ["bank-account"]
    )
    let allow = "allow: {accounts: [\(Digest.of(french.filter { $0 != " " }))]}\n"
    let validation = RuleCase.validate(
      SampleCase.repository(fragment: fragment, with: ["pipeline.yml": pipeline + allow]))
    #expect(validation.labels == [])
    #expect(validation.masks.isEmpty)
  }
}

@Suite struct `A web address that opens a door, in a record` {
  @Test func `is advice where it signs a picture`() {
    let files = SampleCase.repository(fragment: "# https://example.org/a.jpg?sig=abcdefgh\naliases: [a]\n")
    let found = RuleCase.validate(files).diagnostics.filter { $0.rule == "url-credentials" }
    #expect(found.map(\.severity) == [.info])
  }
}

@Suite struct `An e-mail address in a record` {
  @Test(arguments: [
    ("letters@bells.example.org", true), ("Letters@Bells.example.org", true),
    ("other@bells.example.org", false),
    ("anybody@quay.example.org", true), ("anybody@allowed.example.org", true),
    ("anybody@www.allowed.example.org", true), ("anybody@gmail.com", false), ("letters@gmail.com", true),
    ("opening.quay@uid.example.org", true), ("committee@mail.example.org", true),
    ("mother@mail.example.org", false),
  ])
  func `passes when it is an organisation's`(address: String, passes: Bool) {
    let pipeline = """
      site: {title: Quay, url: https://quay.example.org, uid_domain: uid.example.org, contact: Committee@mail.example.org}
      languages: {default: en, published: [en]}
      licences: {facts: CC0-1.0, texts: CC-BY-4.0}
      allow:
        hosts: [quay.example.org, www.allowed.example.org, gmail.com]
        addresses: [letters@bells.example.org, Letters@gmail.com]

      """
    let files = SampleCase.repository(
      fragment: "# \(address)\naliases: [Lanterns]\n", with: ["pipeline.yml": pipeline])
    let found = RuleCase.validate(files, rules: [.emailAddress]).diagnostics.filter {
      $0.rule == "email-address" && $0.location.path == SampleRepository.casePath
    }
    #expect(found.isEmpty == passes)
  }
}

@Suite struct `Markup in a record` {
  @Test func `is found behind escapes, and in values alone`() {
    let files = SampleCase.repository(fragment: "# <b>\naliases: [\"\\x3Cb>a\", '<i>', <u> a]\n")
    let found = RuleCase.validate(files, rules: [.unsafeMarkup])
    #expect(
      found.labels.filter { $0.hasPrefix("unsafe") } == [
        "unsafe-markup: \\x3Cb>", "unsafe-markup: <i>", "unsafe-markup: <u>",
      ])
  }

  @Test(arguments: [
    ("<b>a</b>", true), ("a onerror=b", true), ("[a](javascript:b)", true), ("data:text/html,a", true),
    ("![](//b.example)", true), ("monday", false), ("a, b", false),
  ])
  func `may stand only where its signs do`(text: String, mayStand: Bool) {
    #expect(SyntaxMarks(of: Array(text.utf8)).mayHoldMarkup == mayStand)
  }
}

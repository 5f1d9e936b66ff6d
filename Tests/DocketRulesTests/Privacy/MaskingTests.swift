import DocketDiagnostics
import DocketScanning
import Testing

@testable import DocketRules

@Suite struct `What a privacy rule finds` {
  /// Rules whose findings give something away.
  static let secretive = ["email-address", "secret-token", "home-address"]

  @Test(arguments: RuleCase.reporting.filter { secretive.contains($0.rule.id) })
  func `is shown by nothing, its letters neither`(tested: RuleCase) {
    let example = tested.example
    let validation = tested.validation
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    let file = SourceFile(path: example.path, bytes: example.marked.bytes)
    for range in example.marked.ranges where range.count > 0 {
      for line in file.text(range).split(separator: "\n") where line.count >= 6 {
        let shown = redactor.redacting(String(line))
        #expect(!shown.contains { $0.isLetter || $0.isNumber }, sourceLocation: tested.sourceLocation)
      }
    }
    if example.marked.ranges.contains(where: { $0.count == 0 }) {
      #expect(redactor.redacting(example.path).contains("•"), sourceLocation: tested.sourceLocation)
    }
  }

  @Test func `is hidden also where it is the name of a child, or a part of an address`() {
    let files = SampleCase.repository(
      fragment: """
        summary: {en: Her daughter Ottla wrote., fr: Elle a écrit., ru: Она написала.}
        support: {links: ["https://lorne:abcdef@quay.example.org", "https://quay.example.org/?token=abcdefgh"], sources: [bulletin]}
        """)
    let validation = RuleCase.validate(files)
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    #expect(redactor.redacting("Ottla, abcdefgh and lorne:abcdef") == "•••••, •••••••• and ••••••••••••")
  }

  @Test func `is reported once where two kinds of it overlap`() {
    let key = SampleSecrets.forgeKey
    let found = SecretScanner.candidates(in: Array("api_key: \(key) x password: abc-1".utf8).span)
    #expect(found.map(\.kind) == [.key, .password])
  }

  @Test func `is not a firm with sons in the registry`() {
    let registry = "quay-books: {name: {en: Lorne and Son Publishers}}\n"
    let files = SampleCase.repository(
      fragment: "", with: ["records/registry/organisations.yml": registry])
    let found = RuleCase.validate(files, rules: [.minorIdentified]).labels
    #expect(found.filter { $0.hasPrefix("minor-identified") } == [])
  }
}

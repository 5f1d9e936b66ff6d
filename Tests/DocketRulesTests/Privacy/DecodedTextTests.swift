import DocketDiagnostics
import DocketScanning
import Testing

@testable import DocketRules

@Suite struct `A private number that only readers see` {
  static let escaped = SampleNumbers.card.utf8.map { "\\x\(String($0, radix: 16))" }.joined()

  @Test(arguments: [
    ("summary: {en: \"Help \(escaped)\"}\n", escaped),
    ("aliases: [\"\(escaped)\"]\n", escaped),
    (
      "aliases:\n  - \"\(SampleNumbers.card.prefix(8))\\\n    \(SampleNumbers.card.suffix(8))\"\n",
      // Found in the bytes too.
      "\(SampleNumbers.card.prefix(8))\\\n    \(SampleNumbers.card.suffix(8))"
    ),
    ("identifiers: {\"\(escaped)\": a}\n", escaped),
    // Nothing decodes a file that does not parse.
    ("aliases: [\"\(escaped)\"\n", escaped),
  ])
  func `is reported where it is written and masked`(fragment: String, text: String) throws {
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment))
    #expect(
      validation.labels.filter { $0.hasPrefix("payment-card-number") } == ["payment-card-number: \(text)"])
    let source = try #require(validation.sources[SampleRepository.casePath])
    #expect(validation.masks.ranges(source.path).map(source.text) == [text])
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    #expect(!redactor.redacting("Help \(SampleNumbers.card)").contains(SampleNumbers.card.prefix(6)))
  }

  @Test func `is reported where the word that says so stands on the line before`() {
    let plain = "0199" + "001234"
    let fragment = "summary:\n  en: >\n    Her telephone:\n    \(plain)\n  fr: a\n  ru: a\n"
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment))
    #expect(validation.diagnostics.filter { $0.rule == "phone-number" }.count == 1)
  }

  @Test func `is reported once when it is legible too`() {
    let fragment = "aliases: [\"a \\\" \(SampleNumbers.card)\", \"\(SampleNumbers.card)\"]\n"
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment))
    #expect(
      validation.labels == Array(repeating: "payment-card-number: \(SampleNumbers.card)", count: 2))
  }

  @Test func `is reported beside one that is legible`() {
    let fragment = "aliases: [\"\(SampleNumbers.card) \(Self.escaped)\"]\n"
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment))
    #expect(validation.diagnostics.filter { $0.rule == "payment-card-number" }.count == 2)
  }

  @Test(arguments: ["aliases: [\"a \\\" b\"]\n", "summary:\n  en: >\n    One\n    two\n  fr: a\n  ru: a\n"])
  func `is not seen where there is none`(fragment: String) {
    #expect(RuleCase.validate(SampleCase.repository(fragment: fragment)).diagnostics.map(\.rule) == [])
  }
}

import DocketDiagnostics
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `The explanation of a rule` {
  @Test(arguments: Rule.builtIn.map(\.id))
  func `says when an exception is right, unless nothing sets the rule aside`(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    #expect((rule.description.exception == nil) == Rule.bindingIDs.contains(id))
  }

  @Test(arguments: Rule.builtIn.map(\.id))
  func `shows nothing hidden, and no number where numbers are private`(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    let explanation = RuleExplanation(rule, zones: SystemZones.database)
    for judged in explanation.examples {
      let text = explanation.legible(judged.example.text)
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .format })
      guard rule.description.family == .privacy else { continue }
      #expect(
        !text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber && $0.value > 0x39 })
      #expect(!text.replacing(#/‹U\+[0-9A-F]+›/#, with: "").contains(#/[0-9]{4}/#))
    }
  }
}

import DocketDiagnostics
import Testing

@testable import DocketRules

@Suite struct `The list docket started from` {
  @Test func `has 118 checks, each once`() {
    #expect(Catalogue.entries.count == 118)
    #expect(Set(Catalogue.entries.map(\.id)).count == 118)
  }

  @Test(arguments: Catalogue.entries.map(\.id))
  func `accounts for every check`(id: String) throws {
    let entry = try #require(Catalogue.entries.first { $0.id == id })
    let rules = Set(Rule.allDescriptions.map(\.id))
    switch entry.fate {
    case .rule:
      #expect(rules.contains(id), "write the rule, or say in Catalogue+Fates.swift what became of it")
    case .merged(let others, let reason):
      let hasBecomeARule = rules.contains(id)
      #expect(!hasBecomeARule, "it has become a rule: take it out of Catalogue+Fates.swift")
      let missing = others.filter { !rules.contains($0) }
      #expect(!others.isEmpty)
      #expect(missing == [])
      #expect(reason.hasSuffix("."))
    case .leftOut(let reason):
      let hasBecomeARule = rules.contains(id)
      #expect(!hasBecomeARule, "it has become a rule: take it out of Catalogue+Fates.swift")
      #expect(reason.hasSuffix("."))
    }
  }

  @Test func `gives fates only to checks of the list`() {
    #expect(Set(Catalogue.fates.keys).isSubset(of: Catalogue.names))
  }
}

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

import DocketDiagnostics
import DocketLanguage
import Foundation
import Testing

@testable import DocketRules

@Suite struct `The set of rules` {
  /// A file that declares a rule.
  struct RuleFile: CustomTestStringConvertible {
    let family: String
    let name: String
    let id: String?
    var isRule = true

    var testDescription: String { "\(family)/\(name).swift" }

    /// Those that declare one.
    static let all = files.filter(\.isRule)
    /// Those that declare none.
    static let others = files.filter { !$0.isRule }

    /// Files under `Sources/DocketRules/<Family>/`.
    private static let files: [RuleFile] = {
      let sources = RuleSources.folder
      let folders = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
      return folders.sorted().flatMap { family in
        let folder = sources.appending(path: family)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        return paths.compactMap { $0 as? String }.sorted().flatMap { path -> [RuleFile] in
          let text = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
          let name = path.split(separator: "/").last.map(String.init) ?? path
          guard name.hasSuffix(".swift") else { return [] }
          guard text.contains(#/static let \w+: Rule = Rule\(/#) else {
            return [RuleFile(family: family, name: String(name.dropLast(6)), id: nil, isRule: false)]
          }
          let own = text.firstMatch(of: #/\bid: "([a-z-]+)"/#).map { String($0.1) }
          guard name != "\(family)Reading.swift" else {
            return text.matches(of: #/static let (\w+): Rule = Rule\(/#).map { match in
              RuleFile(family: family, name: String(name.dropLast(6)), id: kebab(String(match.1)))
            }
          }
          return [RuleFile(family: family, name: String(name.dropLast(6)), id: own)]
        }
      }
    }()

    /// `DuplicateID` as `duplicate-id`.
    static func kebab(_ name: String) -> String {
      name.replacing(#/([a-z])([A-Z])/#) { "\($0.1)-\($0.2)" }
        .replacing(#/([A-Z])([A-Z][a-z])/#) { "\($0.1)-\($0.2)" }.lowercased()
    }

    /// Whether it has all that reading a family's values finds.
    var isOfReading: Bool { name == "\(family)Reading" }
  }

  @Test(arguments: RuleFile.all)
  func `has one rule a file, named after it and listed`(file: RuleFile) throws {
    let id = try #require(file.id)
    #expect(file.isOfReading || RuleFile.kebab(file.name) == id)
    let rule = try #require(Rule.builtIn.first { $0.id == id }, "add it to Rule.builtIn")
    #expect(rule.description.family.rawValue == file.family.lowercased())
    #expect(
      file.isOfReading == (rule.check.phase == .reading), "what reading finds stands in one file a family")
    #expect(rule.examples.allSatisfy { $0.fileID == "DocketRules/\(file.name).swift" })
  }

  /// Folders beside those of the families, with what rules are made of.
  static let machinery: Set = ["Edits", "Facts", "Guide", "Rule", "Running", "Samples"]

  @Test func `has nothing but rules and their list in the folder of a family`() {
    let strangers = RuleFile.others.filter { file in
      !Self.machinery.contains(file.family) && file.name != "\(file.family)Rules"
    }
    #expect(
      strangers.map(\.testDescription) == [], "what rules share stands in Facts, Edits or DocketScanning")
  }

  @Test func `has no rule without a file of its own`() {
    #expect(Set(Rule.builtIn.map(\.id)) == Set(RuleFile.all.compactMap(\.id)))
    #expect(Rule.builtIn.count == RuleFile.all.count)
  }

  @Test func `has no two rules of one name`() {
    let ids = Rule.allDescriptions.map(\.id)
    #expect(ids.count == Set(ids).count)
    #expect(ids.allSatisfy { $0.contains(#/^[a-z]+(-[a-z]+)*$/#) })
  }

  @Test(arguments: Rule.builtIn.map(\.id))
  func `has one example at least that a rule accepts and one that it reports`(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    // No text shows a file that is where none should be.
    if id == "unexpected-file" { return }
    #expect(rule.examples.contains { $0.reports.isEmpty })
    #expect(rule.examples.contains { !$0.reports.isEmpty })
  }

  /// Privacy rules about what a record says, which cannot be seen in bytes.
  static let needRecords: Set<String> = [
    "minor-identified", "consent-required", "unsafe-markup", "formula-prefix",
  ]

  @Test func `looks for private values and hidden characters in bytes`() {
    for rule in Rule.builtIn where rule.description.family == .privacy {
      let isAboutBytes = rule.check.phase == .bytes
      #expect(isAboutBytes != Self.needRecords.contains(rule.id), "it would miss files that do not parse")
    }
  }
}

/// The sources of `DocketRules`.
enum RuleSources {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/DocketRules")
}

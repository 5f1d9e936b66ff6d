import DocketDiagnostics
import DocketLanguage
import DocketTime
import Foundation
import TestSupport
import Testing

@testable import DocketRules

/// One example of one rule, as an argument of tests.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let example: Example
  let number: Int

  /// Every example of every rule.
  static let all = Rule.builtIn.flatMap { rule in
    rule.examples.enumerated().map { RuleCase(rule: rule, example: $1, number: $0 + 1) }
  }

  /// The examples that report something.
  static let reporting = all.filter { !$0.example.reports.isEmpty }

  var testDescription: String { "\(rule.id), example \(number)" }

  /// Where the example stands in the rule's file.
  var sourceLocation: SourceLocation {
    SourceLocation(fileID: example.fileID, filePath: filePath, line: example.line, column: 1)
  }

  /// The path of the rule's file.
  ///
  /// A target has each name of a file once.
  var filePath: String { Self.paths[example.fileID] ?? example.fileID }

  /// Paths of the files of `DocketRules` by their ids.
  private static let paths: [String: String] = {
    let sources = RuleSources.folder
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return Dictionary(
      files.map { ("DocketRules/\($0.split(separator: "/").last ?? "")", sources.appending(path: $0).path) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Whether the rule looks at bytes and not at what they mean.
  var isAboutBytes: Bool { rule.check.phase == .bytes }

  /// What all rules together find in the example's repository.
  var validation: Validation {
    Self.validate(example.files, earlier: example.earlierFiles, today: example.today)
  }

  /// The rule's own findings in the example's file, of any validation of it.
  func own(_ validation: Validation) -> [Finding] {
    validation.diagnostics.filter { $0.rule == rule.id && $0.location.path == example.path }.map(Finding.init)
  }

  static func validate(
    _ files: [SourceFile], earlier: [SourceFile]? = nil, today: CivilDate = SampleRepository.today,
    rules: [Rule] = Rule.builtIn, width: Int = 1
  ) -> Validation {
    Validator(rules: rules, today: today, zones: SystemZones.database, width: width)
      .validate(files, earlier: earlier)
  }
}

/// What of a finding an example states: its bytes and its sentence.
struct Finding: Hashable, CustomStringConvertible {
  let range: ByteRange
  let sentence: String

  init(_ diagnostic: Diagnostic) { self.init(diagnostic.location.byteRange, diagnostic.what.text(in: .en)) }

  init(_ range: ByteRange, _ sentence: String) {
    self.range = range
    self.sentence = sentence
  }

  /// The same one as many bytes further on.
  func moved(by offset: Int) -> Finding {
    Finding(ByteRange(range.lower + offset, range.upper + offset), sentence)
  }

  var description: String { "\(range.lower)..<\(range.upper) \(sentence)" }
}

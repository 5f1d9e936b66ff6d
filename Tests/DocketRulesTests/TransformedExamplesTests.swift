import DocketDiagnostics
import Testing

@testable import DocketRules

/// A change to a file that changes nothing in what it says.
struct Transformation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The changed bytes.
  let bytes: @Sendable ([UInt8]) -> [UInt8]
  /// Where a byte of the file is afterwards.
  let offset: @Sendable (_ offset: Int, _ bytes: [UInt8]) -> Int
  /// How many lines further down everything is.
  var lines = 0

  static let comment = Array("# Дело 🕯️ о фонарях\n".utf8)

  static let all = [
    Transformation(
      testDescription: "line ends of Windows",
      bytes: { $0.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } },
      offset: { offset, bytes in offset + bytes[..<offset].count { $0 == 0x0A } }),
    Transformation(
      testDescription: "a byte order mark first", bytes: { [0xEF, 0xBB, 0xBF] + $0 },
      offset: { offset, _ in offset + 3 }),
    Transformation(
      testDescription: "a line of Cyrillic and emoji first", bytes: { comment + $0 },
      offset: { offset, _ in offset + comment.count }, lines: 1),
    Transformation(
      testDescription: "a comment last", bytes: { $0 + comment }, offset: { offset, _ in offset }),
  ]
}

/// What of a finding must survive a transformation.
struct PlacedFinding: Hashable, CustomStringConvertible {
  let rule: String
  let finding: Finding
  let line: Int
  let column: Int

  var description: String { "\(rule) \(line):\(column) \(finding)" }
}

@Suite struct `A transformed example` {
  @Test(arguments: RuleCase.all, Transformation.all)
  func `is reported at the moved marks with the same sentences`(tested: RuleCase, change: Transformation) {
    let before = tested.example.marked.bytes
    let expected = Self.findings(tested.validation, in: tested.example.path).map { found in
      // What is in the file's name is reported at the start of the file, whatever stands there.
      if found.finding.range == ByteRange(0, 0) { return found }
      let range = found.finding.range
      let moved = ByteRange(change.offset(range.lower, before), change.offset(range.upper, before))
      return PlacedFinding(
        rule: found.rule, finding: Finding(moved, found.finding.sentence), line: found.line + change.lines,
        column: found.column)
    }
    let files = tested.example.files.map { file in
      file.path == tested.example.path ? SourceFile(path: file.path, bytes: change.bytes(file.bytes)) : file
    }
    let validation = RuleCase.validate(
      files, earlier: tested.example.earlierFiles, today: tested.example.today)
    #expect(
      Self.findings(validation, in: tested.example.path) == expected, sourceLocation: tested.sourceLocation)
  }

  private static func findings(_ validation: Validation, in path: String) -> [PlacedFinding] {
    validation.diagnostics.filter { $0.location.path == path }.map {
      PlacedFinding(
        rule: $0.rule, finding: Finding($0), line: $0.location.start.line, column: $0.location.start.column)
    }
  }
}

import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

@Suite struct `A fix` {
  /// The file of an example as it is, with comments around it, and with line ends of Windows.
  static let variants: [(name: String, bytes: @Sendable ([UInt8]) -> [UInt8])] = [
    ("as it is", { $0 }),
    ("with comments", { Array("# Начало 🕯️\n".utf8) + $0 + Array("# Fin\n".utf8) }),
    ("with line ends of Windows", { $0.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }),
  ]

  @Test(arguments: RuleCase.reporting, variants.map(\.name))
  func `takes its finding away and touches nothing else`(tested: RuleCase, variant: String) throws {
    let example = tested.example
    let change = try #require(Self.variants.first { $0.name == variant }).bytes
    let files = example.files.replacing(example.path, with: change(example.marked.bytes))
    let file = try #require(files.first { $0.path == example.path })
    let before = RuleCase.validate(files, earlier: example.earlierFiles, today: example.today)
    for diagnostic in before.diagnostics where diagnostic.rule == tested.rule.id {
      for fix in diagnostic.fixes {
        let mended = applying(fix, to: file)
        let after = RuleCase.validate(
          files.replacing(example.path, with: mended), earlier: example.earlierFiles, today: example.today)
        #expect(
          tested.own(after).count == tested.own(before).count - 1, "\(fix.title.text(in: .en))",
          sourceLocation: tested.sourceLocation)
        // What cannot be read is judged only once it can be.
        let others = after.diagnostics.filter {
          $0.rule != tested.rule.id && $0.severity == .error && before.unreadable.isEmpty
        }
        #expect(others.map { $0.what.text(in: .en) } == [], sourceLocation: tested.sourceLocation)
        #expect(Set(after.unreadable).isSubset(of: before.unreadable), sourceLocation: tested.sourceLocation)
        if !Self.rulesAboutComments.contains(tested.rule.id) {
          #expect(
            Self.comments(mended) == Self.comments(file.bytes, but: diagnostic.location.byteRange),
            sourceLocation: tested.sourceLocation)
        }
        let breaks = mended.indices.filter { mended[$0] == 0x0A }
        let windows = breaks.filter { $0 > 0 && mended[$0 - 1] == 0x0D }
        #expect(
          windows.isEmpty || windows == breaks, "mixed line ends", sourceLocation: tested.sourceLocation)
      }
    }
  }

  /// Rules whose fixes say what is a comment and what is not.
  static let rulesAboutComments: Set<String> = [
    "comment-truncates-value", "portable-yaml", "no-break-space-syntax",
  ]

  /// Everything from a `#` to the end of its line, but for what a finding in a comment is about.
  private static func comments(_ bytes: [UInt8], but found: ByteRange? = nil) -> [String] {
    var offset = 0
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).compactMap { line -> String? in
      defer { offset += line.count + 1 }
      let start = line.indices.first { index in
        line[index] == UInt8(ascii: "#") && (index == line.startIndex || line[index - 1] == 0x20)
      }
      guard let start else { return nil }
      let comment = (start..<line.endIndex).filter { index in
        let place = offset + index - line.startIndex
        return found.map { place < $0.lower || place >= $0.upper } ?? true
      }
      // A fix may put a space where a hidden character stood.
      return String(decoding: comment.map { line[$0] }.filter { $0 != 0x20 }, as: UTF8.self)
    }
  }
}

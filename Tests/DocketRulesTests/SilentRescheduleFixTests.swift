import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

@Suite struct `Both fixes of a changed date` {
  struct Layout: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    let now: String
    let moved: String
    let corrected: String

    init(_ name: String, before: String? = nil, now: String, moved: String, corrected: String) {
      testDescription = name
      self.before =
        before
        ?? "events: [{id: plea, date: 2031-05-20, type: verdict, status: scheduled, sources: [bulletin]}]\n"
      self.now = now
      self.moved = moved
      self.corrected = corrected
    }
  }

  @Test(arguments: layouts)
  func `keep the layout in which the event is written`(layout: Layout) throws {
    let earlier = Self.files(layout.before)
    let files = Self.files(layout.now)
    let file = try #require(files.first { $0.path == SampleRepository.casePath })
    let found = RuleCase.validate(files, earlier: earlier, rules: [.silentReschedule]).diagnostics
    #expect(found.map(\.rule) == ["silent-reschedule"])
    let fixes = found.flatMap(\.fixes)
    let mended = fixes.map { String(decoding: applying($0, to: file), as: UTF8.self) }
    #expect(mended == [layout.moved, layout.corrected].map(Self.completed))
    #expect(fixes.allSatisfy { $0.safety == .suggested })
    for text in mended {
      let after = RuleCase.validate(
        files.replacing(SampleRepository.casePath, with: Array(text.utf8)), earlier: earlier,
        rules: [.silentReschedule])
      #expect(after.diagnostics.map { $0.what.text(in: .en) } == [])
    }
  }

  @Test func `are not offered over a list that is none`() {
    let files = Self.files(
      "events: [{id: plea, date: 2031-05-27, moved_from: 2031-05-13, type: verdict, status: scheduled, sources: [bulletin]}]\n"
    )
    let found = RuleCase.validate(
      files, earlier: Self.files(Self.layouts[0].before), rules: [.silentReschedule]
    ).diagnostics
    #expect(found.map(\.rule).sorted() == ["silent-reschedule", "type-mismatch"])
    let fixes = found.filter { $0.rule == "silent-reschedule" }.flatMap(\.fixes)
    #expect(fixes.map { $0.edits.map(\.replacement) } == [[", corrected_from: [2031-05-20]"]])
  }

  private static func files(_ text: String) -> [SourceFile] {
    Example.accepts(completed(text), isWhole: true).files
  }

  /// The rest of the case, with the line ends of the text.
  private static func completed(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return SampleRepository.completed(text) }
    let unix = String(text.unicodeScalars.filter { $0 != "\r" }.map(Character.init))
    return String(
      SampleRepository.completed(unix).unicodeScalars.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] }
        .reduce(into: String.UnicodeScalarView()) { $0.append($1) })
  }
}

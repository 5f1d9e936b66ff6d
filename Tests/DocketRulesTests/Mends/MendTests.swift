import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

@Suite struct `What a finding says to do` {
  @Test(arguments: RuleCase.reporting)
  func `leaves fewer findings and no new one when its text is written`(tested: RuleCase) {
    for trial in MendTrial.written(tested) { trial.expectFewer() }
  }

  @Test(arguments: HandMend.all.map { "\($0.rule): \($0.says)" })
  func `leaves fewer findings and no new one when somebody follows it`(name: String) throws {
    let mend = try #require(HandMend.all.first { "\($0.rule): \($0.says)" == name })
    let cases = RuleCase.reporting.filter { $0.rule.id == mend.rule }
    let chosen = mend.number.map { Array(cases.dropFirst($0 - 1).prefix(1)) } ?? cases
    let trials = chosen.lazy.compactMap { MendTrial(mend, in: $0) }
    let trial = try #require(trials.first, "no example has it")
    trial.expectFewer()
  }

  @Test(arguments: Rule.builtIn.map(\.id))
  func `is tried on an example, whatever it is`(id: String) {
    let known =
      HandMend.all.filter { $0.rule == id }.map(\.says)
      + HandMend.outside.filter { $0.rule == id }.map(\.says)
    var tried: Set<String> = []
    var open: [String: String] = [:]
    for tested in RuleCase.reporting where tested.rule.id == id {
      for finding in tested.ownDiagnostics {
        for mend in finding.mend {
          let text = mend.text(in: .en)
          if MendTrial.edits(of: mend, in: finding) != nil || known.contains(where: text.hasPrefix) {
            tried.insert(mend.phrase.key)
          } else {
            open[mend.phrase.key] = text
          }
        }
      }
    }
    #expect(open.filter { !tried.contains($0.key) }.values.sorted() == [])
  }
}

extension RuleCase {
  /// The rule's own findings in the example's file.
  var ownDiagnostics: [Diagnostic] {
    validation.diagnostics.filter { $0.rule == rule.id && $0.location.path == example.path }
  }
}

/// An instruction of a finding, followed.
struct MendTrial {
  /// What is done.
  let title: String
  let tested: RuleCase
  /// All files afterwards.
  let files: [SourceFile]

  /// Everything that follows by itself: each fix, and each text that an instruction names.
  static func written(_ tested: RuleCase) -> [MendTrial] {
    tested.ownDiagnostics.flatMap { finding in
      let texts = finding.mend.compactMap { mend in
        edits(of: mend, in: finding).map { (title: mend.text(in: .en), edits: $0) }
      }
      let fixes = finding.fixes.map { (title: $0.title.text(in: .en), edits: $0.edits) }
      return (texts + fixes).map { doing in
        MendTrial(
          title: doing.title, tested: tested,
          files: tested.example.files.map { file in
            SourceFile(path: file.path, bytes: file.applying(doing.edits) ?? file.bytes)
          })
      }
    }
  }

  /// An instruction followed by hand; nil when the example does not have these pieces.
  init?(_ mend: HandMend, in tested: RuleCase) {
    title = "\(mend.says): \(mend.pieces) → \(mend.becomes)"
    self.tested = tested
    let example = tested.example
    var files = example.files
    if mend.pieces.isEmpty {
      guard let mark = tested.ownDiagnostics.first?.location.byteRange else { return nil }
      let edit = TextEdit(path: example.path, range: mark, replacement: mend.becomes.joined())
      files = files.map { SourceFile(path: $0.path, bytes: $0.applying([edit]) ?? $0.bytes) }
    }
    for (piece, other) in zip(mend.pieces, mend.becomes) {
      guard let file = Self.first(of: files, having: piece, from: example.path) else { return nil }
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard let range = text.firstRange(of: piece) else { return nil }
      let changed = text[..<range.lowerBound] + other + text[range.upperBound...]
      files = files.replacing(file.path, with: Array(changed.utf8))
    }
    self.files = files
  }

  /// The example's file, else the first beside it, that has a piece of text.
  private static func first(
    of files: [SourceFile], having piece: String, from path: String
  ) -> SourceFile? {
    let order = files.filter { $0.path == path } + files.filter { $0.path != path }
    return order.first { String(decoding: $0.bytes, as: UTF8.self).contains(piece) }
  }

  private init(title: String, tested: RuleCase, files: [SourceFile]) {
    (self.title, self.tested, self.files) = (title, tested, files)
  }

  /// Expects that the rule finds less afterwards, and that nothing is found that was not before.
  func expectFewer() {
    let before = tested.validation
    let after = RuleCase.validate(files, earlier: tested.example.earlierFiles, today: tested.example.today)
    let place = tested.sourceLocation
    if HandMend.nextSteps[tested.rule.id]?.contains(tested.rule.id) != true {
      #expect(tested.own(after).count < tested.own(before).count, "\(title)", sourceLocation: place)
    }
    // What cannot be read is judged only once it can be.
    guard before.unreadable.isEmpty else { return }
    var known = Self.sentences(before)
    let next = HandMend.nextSteps[tested.rule.id] ?? []
    let added = Self.sentences(after).filter { sentence in
      if next.contains(where: { sentence.hasPrefix($0 + " ") }) { return false }
      guard let index = known.firstIndex(of: sentence) else { return true }
      known.remove(at: index)
      return false
    }
    #expect(added == [], "\(title)", sourceLocation: place)
  }

  /// What is found, advice aside, which nobody has to follow.
  private static func sentences(_ validation: Validation) -> [String] {
    validation.diagnostics.filter { $0.severity != .info }.map {
      "\($0.rule) \($0.location.path): \($0.what.text(in: .en))"
    }
  }

  /// The edits that follow from an instruction: those of the fix of the same words, or the text that it names.
  static func edits(of mend: Message, in finding: Diagnostic) -> [TextEdit]? {
    if let fix = finding.fixes.first(where: { $0.title == mend }) { return fix.edits }
    let named = mend.arguments.compactMap { argument -> String? in
      if case .code(let text) = argument.value { text } else { nil }
    }
    guard named.count == 1, let text = named.first else { return nil }
    if let fix = finding.fixes.first(where: { $0.edits.count == 1 && $0.edits[0].replacement == text }) {
      return fix.edits
    }
    guard ["write", "write-instead", "did-you-mean"].contains(mend.phrase.key) else { return nil }
    return [TextEdit(path: finding.location.path, range: finding.location.byteRange, replacement: text)]
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketYAML
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `Fixing` {
  static let validator = Validator(today: SampleRepository.today, zones: SystemZones.database)

  /// Faults whose fixing needs no decision, as they may stand together in one case.
  static let faults: [(sound: String, damaged: String)] = [
    ("language: en #", "language: EN #"),
    ("fr: Un procès", "fr_FR: Un procès"),
    ("- id: raid\n      date", "- date"),
    ("{id: walk, date", "{date"),
  ]

  static let text = """
    # Первая строка 🕯️
    id: quay-lanterns
    language: en # the language
    title: {en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях}
    summary:
      en: A trial
      fr: Un procès
      ru: Суд
    jurisdiction: QX
    people:
      lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}
    events:
      # a comment before
      - id: raid
        date: 2031-03-20
        type: search # after the type
        sources: [bulletin]
      - {id: walk, date: 2031-03-21, type: interrogation, sources: [bulletin]}
    sources:
      bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}

    """

  @Test(arguments: 1..<32)
  func `makes every safe fix, keeps comments, and a second run changes nothing`(seed: Int) throws {
    var text = Self.text
    for (index, fault) in Self.faults.enumerated() where seed & (1 << index) != 0 {
      let sound = fault.sound.replacing("\n      ", with: "\n    ")
      #expect(text.contains(sound) || text.contains(fault.sound))
      text = text.replacing(fault.sound, with: fault.damaged).replacing(sound, with: fault.damaged)
    }
    if seed & 16 != 0 { text = text.replacing("\n", with: "\r\n") }
    let files = SampleCase.repository(case: text)
    let fixing = Self.validator.fixing(files)
    #expect(fixing.refused == [])
    let after = files.map { file in fixing.changed.first { $0.path == file.path } ?? file }
    let left = RuleCase.validate(after).diagnostics.filter { finding in
      finding.fixes.contains { $0.safety == .safe }
    }
    #expect(left.map(\.rule) == [], "seed \(seed)")
    let again = Self.validator.fixing(after)
    #expect(again.changed.isEmpty && again.steps.isEmpty, "seed \(seed)")
    let mended = try #require(after.first { $0.path == SampleRepository.casePath })
    for comment in ["# Первая строка 🕯️", "# the language", "# a comment before", "# after the type"] {
      #expect(mended.text(ByteRange(0, mended.bytes.count)).contains(comment), "seed \(seed)")
    }
  }

  @Test(arguments: RuleCase.reporting)
  func `of an example leaves nothing that needs no decision, and no error that was not there`(
    tested: RuleCase
  ) {
    let files = tested.example.files
    let validator = Validator(today: tested.example.today, zones: SystemZones.database)
    let fixing = validator.fixing(files) { $0.rule == tested.rule.id }
    let after = files.map { file in fixing.changed.first { $0.path == file.path } ?? file }
    let left = validator.validate(after).diagnostics.filter { finding in
      finding.rule == tested.rule.id && finding.fixes.contains { $0.safety == .safe }
        && !fixing.refused.contains(finding.location.path)
    }
    #expect(left.map { $0.what.text(in: .en) } == [], sourceLocation: tested.sourceLocation)
    #expect(fixing.refused == [], sourceLocation: tested.sourceLocation)
    let again = validator.fixing(after) { $0.rule == tested.rule.id }
    #expect(again.changed.isEmpty, sourceLocation: tested.sourceLocation)
    // How a text is written is not what it says.
    guard tested.rule.description.family == .syntax, !fixing.changed.isEmpty else { return }
    for file in fixing.changed {
      let before = files.first { $0.path == file.path }.flatMap { YAML.read($0, limits: .standard).root }
      let now = YAML.read(file, limits: .standard).root
      if let before, let now {
        #expect(Self.data(now) == Self.data(before), sourceLocation: tested.sourceLocation)
      }
    }
  }

  @Test func `never writes a fix that would do harm`() {
    let files = SampleCase.repository(case: "id: quay-lanterns\nlanguage: EN\n")
    let fixing = Self.validator.fixing(files) { $0.rule == "language-tag" }
    #expect(fixing.changed.map(\.path) == [SampleRepository.casePath])
    #expect(fixing.steps.map(\.diagnostic.rule) == ["language-tag"])
  }

  /// What a tree says, without the way it is written.
  private static func data(_ node: Node) -> String {
    switch node.content {
    case .scalar(let scalar): "“\(scalar.text)”"
    case .sequence(let items): "[\(items.map(data).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\(data($0.key)):\(data($0.value))" }.joined(separator: ","))}"
    }
  }
}

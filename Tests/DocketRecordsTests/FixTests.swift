import DocketDiagnostics
import DocketRecords
import Testing

@Suite("Fixes of what reading finds")
struct FixTests {
  @Test(arguments: [
    smallCase("sumary: x"), smallCase("соnsent: confirmed"),
    smallCase().replacing("sources:", with: "ыщгксуы:"),
    smallCase("tags: students"), smallCase("aliases: a case"), smallCase().replacing("QX", with: "qx"),
    smallCase().replacing("id: a-case", with: "id: A Case"), caseWithEvent(type: "Arrest"),
    caseWithEvent(type: "арест"),
    caseWithEvent("status: canceled"), caseWithEvent(date: "4.9.2023"), caseWithEvent(date: "'2023-09-04 '"),
    caseWithEvent(date: "2023-09-05/2023-09-04"), caseWithEvent(date: "4 September 2023"),
    caseWithEvent("outcomes: {ann: {result: convicted, sentence: 4 years 6 months}}"),
  ])
  func `the first fix of a finding leaves nothing to find`(text: String) throws {
    let file = reading(text)
    #expect(file.diagnostics.count == 1)
    let fix = try #require(file.diagnostics.first?.fixes.first)
    #expect(fix.safety == (Self.certain.contains(text) ? .safe : .suggested))
    #expect(reading(applied(fix, to: text)).findings == [])
  }

  /// Those that can only mean one thing.
  static let certain: Set<String> = [
    smallCase().replacing("QX", with: "qx"), caseWithEvent(type: "Arrest"),
    caseWithEvent(date: "'2023-09-04 '"), caseWithEvent(date: "4 September 2023"),
  ]

  @Test(arguments: [
    ("- name: Ann Example", "ann-example:\n    name: Ann Example"),
    ("- id: ann\n    name: Ann Example", "ann:\n    name: Ann Example"),
    ("- {name: Ann Example}", "ann-example: {name: Ann Example}"),
    (
      "- name: Анна Лорн\n    role: cook\n  # once more\n  - name: {ru: Анна Лорн}",
      "anna-lorn:\n    name: Анна Лорн\n    role: cook\n  # once more\n  anna-lorn-2:\n    name: {ru: Анна Лорн}"
    ),
    ("-   name: Ann Example\n      role: cook", "ann-example:\n      name: Ann Example\n      role: cook"),
  ])
  func `people in a list get ids in the place of the hyphens`(list: String, map: String) throws {
    for ending in ["\n", "\r\n"] {
      func lines(_ people: String) -> String {
        smallCase().replacing("{ann: {name: Ann Example}}", with: "\n  \(people)")
          .replacing("\n", with: ending)
      }
      let finding = try #require(reading(lines(list)).diagnostics.first { $0.rule == "type-mismatch" })
      let fix = try #require(finding.fixes.first)
      #expect(fix.safety == .suggested)
      #expect(applied(fix, to: lines(list)) == lines(map))
    }
  }

  @Test(arguments: [
    "people:\n- name: Ann Example", "people:\n  - name: 4276 0000", "people:\n  - role: cook",
    "people:\n  - name: Ann Example\n    id: ann", "people: [{name: Ann Example}]",
    "people:\n  - id: ann\n  - id: ann",
  ])
  func `people in a list get no ids by themselves where the layout or the name gives none`(people: String) {
    let text = smallCase().replacing("people: {ann: {name: Ann Example}}", with: people)
    let findings = reading(text).diagnostics.filter { $0.rule == "type-mismatch" }
    #expect(findings.count == 1)
    #expect(findings.flatMap(\.fixes).isEmpty)
  }

  @Test func `a date that may be two days has two fixes, the day first before the other`() throws {
    let file = reading(caseWithEvent(date: "4.9.2023"))
    let fixes = try #require(file.diagnostics.first).fixes
    #expect(fixes.flatMap(\.edits).map(\.replacement) == ["2023-09-04", "2023-04-09"])
  }

  @Test(arguments: [caseWithEvent(date: "2023-02-30"), smallCase("foo_bar_baz: 1"), smallCase("summary: ~")])
  func `nothing is offered where only a person can know`(text: String) {
    #expect(reading(text).diagnostics.flatMap(\.fixes).isEmpty)
  }

  private func applied(_ fix: Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.sorted(by: { $0.range.lower > $1.range.lower }) {
      bytes.replaceSubrange(edit.range.lower..<edit.range.upper, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

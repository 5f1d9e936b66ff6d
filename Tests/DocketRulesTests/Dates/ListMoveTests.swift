import DocketDiagnostics
import Testing

@testable import DocketRules

@Suite struct `Moving an event to its place` {
  private static func mended(_ text: String) throws -> String? {
    let files = Example.accepts(SampleRepository.completed(text), isWhole: true).files
    let file = try #require(files.first { $0.path == SampleRepository.casePath })
    let found = RuleCase.validate(files, rules: [.timelineOrder]).diagnostics.filter {
      $0.rule == "timeline-order"
    }
    #expect(found.count == 1)
    guard let fix = found.first?.fixes.first else { return nil }
    let whole = String(decoding: applying(fix, to: file), as: UTF8.self)
    let rest = SampleRepository.completed(text).dropFirst(text.count)
    #expect(whole.hasSuffix(rest))
    return String(whole.dropLast(rest.count))
  }

  @Test func `takes its comments and its empty line along, and leaves those of others`() throws {
    let mended = try Self.mended(
      """
      events:
        # The first part

        - id: verdict
          date: 2031-03-19   # as printed
          type: verdict
          status: held
          sources: [bulletin]

        # of the arrest
        # two sources disagree
        - id: taken
          date: 2029-02-09
          type: arrest
          note: {en: "# no comment", fr: Rien, ru: Ничего}
          sources: [bulletin]
          # a remark within

        # The last part

        - {id: plea, date: 2031-04-01, type: appeal_hearing, status: held, sources: [bulletin]}

      """)
    #expect(
      mended == """
        events:
          # The first part

          # of the arrest
          # two sources disagree
          - id: taken
            date: 2029-02-09
            type: arrest
            note: {en: "# no comment", fr: Rien, ru: Ничего}
            sources: [bulletin]
            # a remark within

          - id: verdict
            date: 2031-03-19   # as printed
            type: verdict
            status: held
            sources: [bulletin]

          # The last part

          - {id: plea, date: 2031-04-01, type: appeal_hearing, status: held, sources: [bulletin]}

        """)
  }

  @Test func `puts it before the first that is later, one an entry a line`() throws {
    let mended = try Self.mended(
      """
      events:
      - {id: a, date: 2029-01, type: search, sources: [bulletin]}
      - {id: b, date: 2029-03, type: search, sources: [bulletin]}
      - {id: c, date: 2029-05, type: search, sources: [bulletin]}
      - {id: d, date: 2029-02, type: search, sources: [bulletin]}

      """)
    #expect(
      mended == """
        events:
        - {id: a, date: 2029-01, type: search, sources: [bulletin]}
        - {id: d, date: 2029-02, type: search, sources: [bulletin]}
        - {id: b, date: 2029-03, type: search, sources: [bulletin]}
        - {id: c, date: 2029-05, type: search, sources: [bulletin]}

        """)
  }

  @Test(arguments: [
    "events: [{id: b, date: 2029-03, type: search, sources: [bulletin]}, {id: a, date: 2029-01, type: search, sources: [bulletin]}]\n",
    "events:\n  -\n    id: b\n    date: 2029-03\n    type: search\n  -\n    id: a\n    date: 2029-01\n    type: search\n",
  ])
  func `is not offered where it is not certain what belongs to what`(text: String) throws {
    #expect(try Self.mended(text) == nil)
  }
}

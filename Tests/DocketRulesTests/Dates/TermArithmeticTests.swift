import DocketDiagnostics
import DocketLanguage
import DocketTime
import Testing

@testable import DocketRules

@Suite struct `The working of a sentence` {
  /// Six years in a general-regime colony, in custody for 853 days before it became final, at three for two.
  private static func found(expected: String, verdict: String = "6y, regime: general", more: String = "")
    -> [Diagnostic]
  {
    let text = """
      people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}}
      events:
        - {id: first, date: 2019-02-01, type: arrest, sources: [bulletin]}
        - {id: out, date: 2019-02-03, type: release, sources: [bulletin]}
        - {id: taken, date: 2019-02-07, type: rearrest, sources: [bulletin]}
        - {id: verdict, date: 2021-01-18, type: verdict, status: held, outcomes: {lorne: {result: convicted, sentence: \(verdict)}}, sources: [bulletin]}
        - {id: final, date: 2021-06-09, type: entry_into_force, sources: [bulletin]}
      \(more)  - {id: expected, date: \(expected), type: expected_release, sources: [bulletin]}

      """
    return RuleCase.validate(
      SampleCase.repository(fragment: text), today: SampleRepository.today, rules: [.termArithmetic]
    ).diagnostics.filter { $0.rule == "term-arithmetic" }
  }

  @Test(arguments: [
    // 9 June 2027 less 1280 days is 7 December 2023; two days of the earlier arrest may count as three more.
    ("2023-12-07", true), ("2023-11-24", true), ("2023-11-23", false), ("2025-02-06", true),
    ("2025-02-16", true),
    ("2025-02-17", false), ("2025", true), ("2023", true), ("2022", false), ("2026", false),
    ("2025-03-01~", false),
    ("2025-02-17~", true), ("2023/2024", true),
  ])
  func `allows ten days more and less, and any rate down to day for day`(expected: String, fits: Bool) {
    #expect(Self.found(expected: expected).isEmpty == fits)
  }

  @Test func `is shown step by step`() throws {
    let finding = try #require(Self.found(expected: "2026-08-01").first)
    #expect(
      finding.notes.map { $0.message.text(in: .en) } == [
        "6 years, counted from the day it became final at the latest, end on 9 June 2027",
        "855 days in custody before count as 1283 days at most",
      ])
    #expect(finding.severity == .warning)
    #expect(Self.found(expected: "2026-08~").map(\.severity) == [.info])
  }

  @Test(arguments: [
    "life", "6y, suspended: true", "6y, regime: settlement",
  ])
  func `is left to people where the tables or the record do not say enough`(verdict: String) {
    #expect(Self.found(expected: "2026-08-01", verdict: verdict).isEmpty)
  }

  @Test(arguments: [
    "  - {id: plea, date: 2022-04-21, type: cassation_decision, outcomes: {lorne: {result: reduced}}, sources: [bulletin]}\n",
    "  - {id: second, date: 2022-04-21, type: verdict, proceeding: two, status: held, outcomes: {lorne: {result: convicted, sentence: 1y}}, sources: [bulletin]}\n",
    "  - {id: free, date: 2022-04-21, type: release, sources: [bulletin]}\n",
    "  - {id: second, date: 2022-04-21, type: verdict, status: held, outcomes: {lorne: {result: convicted, sentence: 1y}}, sources: [bulletin]}\n",
    "  - {id: second, date: 2022-04-21, type: verdict, status: held, result: convicted, sources: [bulletin]}\n",
    "  - {id: days, date: 2022-04-21, type: administrative_hearing, status: held, outcomes: {lorne: {result: convicted, sentence: 15d}}, sources: [bulletin]}\n",
    "  - {id: earlier, date: 2018-04-21, type: verdict, status: held, outcomes: {lorne: {result: convicted, sentence: 3y, suspended: true}}, sources: [bulletin]}\n",
  ])
  func `is left to people where something came in between`(more: String) {
    #expect(Self.found(expected: "2026-08-01", more: more).isEmpty)
  }

  @Test(arguments: [("one", 0), ("two", 1)])
  func `counts custody of the same case only`(proceeding: String, count: Int) {
    let text = """
      people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}}
      proceedings: {one: {title: {en: One, fr: Un, ru: Первое}}, two: {title: {en: Two, fr: Deux, ru: Второе}}}
      events:
        - {id: first, date: 2017-02-01, type: arrest, proceeding: one, sources: [bulletin]}
        - {id: out, date: 2018-02-01, type: release, proceeding: one, sources: [bulletin]}
        - {id: taken, date: 2019-02-01, type: rearrest, proceeding: \(proceeding), sources: [bulletin]}
        - {id: verdict, date: 2020-02-01, type: verdict, proceeding: \(proceeding), status: held, outcomes: {lorne: {result: convicted, sentence: 3y, regime: strict}}, sources: [bulletin]}
        - {id: final, date: 2020-02-01, type: entry_into_force, proceeding: \(proceeding), sources: [bulletin]}
        - {id: expected, date: 2021-02-01, type: expected_release, sources: [bulletin]}

      """
    let found = RuleCase.validate(SampleCase.repository(fragment: text), rules: [.termArithmetic]).diagnostics
    #expect(found.count { $0.rule == "term-arithmetic" } == count)
  }

  @Test func `takes the length of a later decision`() {
    let reduced =
      "  - {id: plea, date: 2022-04-21, type: cassation_decision, outcomes: {lorne: {result: reduced, sentence: 5y 9m}}, sources: [bulletin]}\n"
    #expect(Self.found(expected: "2023-09-07", more: reduced).isEmpty)
    #expect(Self.found(expected: "2023-08-01", more: reduced).count == 1)
  }
}

import DocketDiagnostics
import Testing

@testable import DocketRules

@Suite struct `The rules about keys that belong together` {
  private static func labels(_ fragment: String) -> [String] {
    RuleCase.validate(SampleCase.repository(fragment: fragment)).labels
  }

  @Test(arguments: [
    "days: [{id: a, type: vigil, title: {en: A, fr: A, ru: А}, date: [], sources: [bulletin]}]\n",
    "days: [{id: a, type: vigil, title: {en: A, fr: A, ru: А}, date: soon, sources: [bulletin]}]\n",
    "days: [{id: a, type: vigil, title: {en: A, fr: A, ru: А}, repeat: weekly, sources: [bulletin]}]\n",
    "events: [{id: a, date: 2031-03-20, type: trial_hearing, status: unknown, checked: soon, sources: [bulletin]}]\n",
    "events: [{id: a, date: 2031-03-20, type: trial_hearin, status: held, sources: [bulletin]}]\n",
  ])
  func `say nothing about what could not be read`(fragment: String) {
    let found = Self.labels(fragment)
    #expect(found.count == 1, "\(found)")
  }

  @Test func `look at days of no single case too`() {
    let day = """
      id: lanterns
      language: en
      type: solidarity_day
      title: {en: Lantern Day, fr: Journée des lanternes, ru: День фонарей}
      repeat: yearly
      leap_day: march-1
      dates: [2031-09-13]
      sources: {bulletin: {type: ngo, publisher: quay-committee, description: A call, language: en, url: https://quay.example.org/c, archive: https://archives.example.org/c, accessed: 2031-04-01}}

      """
    let files = SampleCase.repository(fragment: "", with: ["records/days/lanterns.yml": day])
    #expect(RuleCase.validate(files).labels == ["conflicts-with: [2031-09-13]"])
  }

  @Test(arguments: [
    ("result: convicted, suspended: true, regime: general", ["conflicts-with: general"]),
    ("result: acquitted, sentence: 2y, regime: general", ["conflicts-with: 2y"]),
    ("result: quashed_acquitted, regime: general", ["conflicts-with: general"]),
    ("result: convicted, sentence: life, suspended: true, regime: settlement", ["conflicts-with: true"]),
    ("result: convicted, sentence: life, regime: special", []),
    ("result: convicted, suspended: false, regime: general", []),
    ("result: acquitted, note: {en: A, fr: A, ru: А}", []),
  ])
  func `find one contradiction in one outcome`(outcome: String, expected: [String]) {
    let text =
      """
      events:
        - {id: t, date: 2031-03-19, type: arrest, sources: [bulletin]}
        - {id: a, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {\(outcome)}}, sources: [gazette, bulletin]}

      """
    #expect(Self.labels(text) == expected)
  }

  @Test(arguments: [
    ("arrest", 1), ("campaign", 1), ("summons", 1), ("expected_release", 1), ("verdict", 0),
    ("other_hearing", 0),
  ])
  func `let only hearings have a status`(type: String, count: Int) {
    let text = "events: [{id: a, date: 2031-05-20, type: \(type), status: scheduled, sources: [bulletin]}]\n"
    let found = RuleCase.validate(SampleCase.repository(fragment: text), rules: [.propertyScope]).diagnostics
    #expect(found.count { $0.rule == "property-scope" } == count)
  }
}

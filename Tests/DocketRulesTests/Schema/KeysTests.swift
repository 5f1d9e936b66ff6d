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

  @Test func `do not blame a part of a sentence that is suspended for more than a warning`() {
    let text =
      "events: [{id: a, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {result: convicted, suspended: true, regime: general}}, sources: [gazette, bulletin]}]\n"
    let found = RuleCase.validate(SampleCase.repository(fragment: text)).diagnostics
    #expect(found.map(\.rule) == ["conflicts-with"])
    #expect(found.map(\.severity) == [.warning])
  }
}

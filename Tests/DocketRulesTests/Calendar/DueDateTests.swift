import DocketDiagnostics
import DocketTime
import Testing

@testable import DocketRules

@Suite struct `A question that comes with the day` {
  private static func since(_ event: String, _ rule: Rule, today: String) throws -> [String?] {
    let date = try RecordDate.parse(today)
    let day = try #require(date.singleDay)
    return RuleCase.validate(
      SampleCase.repository(fragment: "events:\n\(event)\n"), today: day, rules: [rule]
    ).diagnostics.filter { $0.rule == rule.id }.map { $0.since.map { "\($0)" } }
  }

  private static let hearing =
    "  - {id: plea, date: 2031-05-20T09:00, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}"

  @Test(arguments: [
    ("2031-05-19", []), ("2031-05-27", []), ("2031-05-28", ["2031-05-28"]), ("2033-01-01", ["2031-05-28"]),
  ])
  func `about a hearing comes a week after it, and says since when`(today: String, since: [String]) throws {
    #expect(try Self.since(Self.hearing, .outcomeMissing, today: today) == since)
  }

  @Test(arguments: [
    ("2031-05-05", []), ("2031-05-06", ["2031-05-06"]), ("2031-05-20", ["2031-05-06"]), ("2031-05-21", []),
  ])
  func `about its room comes two weeks before it`(today: String, since: [String]) throws {
    #expect(try Self.since(Self.hearing, .hearingDetails, today: today) == since)
  }

  @Test(arguments: [
    ("2031-03-07", []), ("2031-03-08", ["2031-03-08"]), ("2032-03-08", ["2031-03-08"]),
  ])
  func `about a release comes a week after its last possible day`(today: String, since: [String]) throws {
    let events =
      "  - {id: taken, date: 2029-02-09, type: arrest, sources: [bulletin]}\n"
      + "  - {id: out, date: 2031-02, type: expected_release, sources: [bulletin]}"
    #expect(try Self.since(events, .overdueRelease, today: today) == since)
  }

  @Test func `about hundreds of events and people is asked in time`() {
    let people = (0..<100).map { "  p\($0): {name: {en: A\($0), fr: A\($0), ru: А\($0)}}\n" }.joined()
    let events = (0..<400).map { index in
      "  - {id: e\(index), date: 20\(10 + index % 20)-03-0\(1 + index % 9), type: \(["arrest", "release", "transfer", "verdict"][index % 4]), who: p\(index % 100), sources: [bulletin]}\n"
    }.joined()
    let files = SampleCase.repository(fragment: "people:\n\(people)events:\n\(events)")
    let clock = ContinuousClock()
    let time = clock.measure { _ = RuleCase.validate(files, rules: Rule.datesRules + Rule.calendarRules) }
    #expect(time < .seconds(60))
  }
}

import DocketDiagnostics
import DocketTime
import Testing

@testable import DocketRules

@Suite struct `The hour of a hearing` {
  private static func found(
    _ rule: Rule, _ event: String, head: String = "", with others: [String: String] = [:],
    today: CivilDate = SampleRepository.today
  ) -> [Diagnostic] {
    let text = "\(head)events: [{id: h, \(event), sources: [bulletin]}]\n"
    return RuleCase.validate(
      SampleCase.repository(fragment: text, with: others), today: today, rules: [rule]
    ).diagnostics.filter { $0.rule == rule.id }
  }

  @Test(arguments: [
    ("trial_hearing, status: scheduled", ["00", "01", "02", "03", "04", "05", "22", "23"]),
    ("verdict, status: tentative", ["00", "01", "02", "03", "04", "05", "22", "23"]),
    ("custody_hearing, status: scheduled", ["00"]), ("administrative_hearing, status: scheduled", ["00"]),
    ("verdict, status: held", ["00"]), ("verdict, status: cancelled", ["00"]), ("verdict", ["00"]),
    ("verdict, status: held, certainty: retracted", []), ("arrest", []), ("campaign", []), ("transfer", []),
  ])
  func `is asked about at night`(type: String, hours: [String]) {
    let asked = (0..<24).map { ($0 < 10 ? "0" : "") + "\($0)" }.filter { hour in
      !Self.found(.unlikelyHour, "date: 2031-05-20T\(hour):00, type: \(type), court: selm-regional").isEmpty
    }
    #expect(asked == hours)
  }

  @Test(arguments: [
    ("2031-05-20T00:00", "2031-05-20"), ("2031-05-20T00:01", "2031-05-20T12:01"),
    ("2031-05-20T05:59", "2031-05-20T17:59"), ("\"2031-05-20T02:30\"", "2031-05-20T14:30"),
    ("2031-05-20T22:00", nil), ("2031-05-20T23:59", nil),
  ])
  func `is offered as the day alone, or in the afternoon`(date: String, offered: String?) throws {
    let found = Self.found(
      .unlikelyHour, "date: \(date), type: verdict, court: selm-regional, status: scheduled")
    let finding = try #require(found.first)
    #expect(finding.fixes.map(\.safety) == (offered == nil ? [] : [.suggested]))
    #expect(finding.fixes.flatMap(\.edits).map(\.replacement) == [offered].compactMap(\.self))
  }

  @Test(arguments: [
    ("2028-02-29", "2030-03-01", true), ("2028-02-29", "2030-02-28", false),
    ("2031-04-02", "2033-04-02", false),
    ("2031-04-02", "2033-04-03T09:00", true), ("2031-04-02", "2033", false), ("2031-04-02", "2034", true),
    ("2031-04-02", "2062-05", true), ("2031-04-02", "2033-04-02/2033-04-05", false),
    ("2031-04-02", "9999-12-31", true),
  ])
  func `may lie two years ahead, and no more`(today: String, date: String, isReported: Bool) throws {
    let day = try #require(try RecordDate.parse(today).singleDay)
    let event = "date: \(date), type: verdict, court: selm-regional, status: scheduled"
    #expect(Self.found(.distantHearing, event, today: day).isEmpty == !isReported)
  }

  @Test(arguments: [
    ("2041-05-20T09:00", ["2031-05-20T09:00"]), ("2041-03-20", ["2032-03-20"]), ("2041-05", []),
    ("2036-02-29", ["2032-02-29"]), ("2041-05-20/2041-05-21", []),
  ])
  func `that is too far ahead is offered in the coming year`(date: String, offered: [String]) {
    let found = Self.found(
      .distantHearing, "date: \(date), type: verdict, court: selm-regional, status: scheduled")
    #expect(found.count == 1)
    #expect(found.flatMap(\.fixes).flatMap(\.edits).map(\.replacement) == offered)
  }

  private static let court = "name: {en: Hill Court, fr: Cour du Mont, ru: Горный суд}"
  private static let place = "name: {en: Hill, fr: Mont, ru: Гора}, kind: city"

  @Test(arguments: [
    // Nothing says where the court sits, or it sits in another state.
    ("\(court)", "\(place), country: QX", 1), ("\(court), place: hill", "\(place), country: QY", 1),
    ("\(court), place: hill", "\(place), country: QX", 0),
    // A zone of its own, or of its place.
    ("\(court), time_zone: Etc/GMT-3", "\(place), country: QX", 0),
    ("\(court), place: hill", "\(place), country: QY, time_zone: Etc/GMT-3", 0),
    // What cannot be read is reported by itself.
    ("\(court), place: hill, time_zone: [1]", "\(place), country: QY", 0),
    ("\(court), place: {}", "\(place), country: QY", 0), ("\(court), place: hil", "\(place), country: QY", 0),
    ("\(court), place: hill", "\(place), country: QY, time_zone: {}", 0),
    ("\(court), place: hill", "\(place), country: [QY]", 0), ("\(court), place: hill", "\(place)", 0),
  ])
  func `is not read in the record’s zone unasked, where the court may have another`(
    court: String, place: String, count: Int
  ) {
    let files = [
      "records/registry/courts.yml": "hill-court: {\(court)}\n",
      "records/registry/places.yml": "hill: {\(place)}\n",
    ]
    let event = "date: 2031-05-20T09:00, type: verdict, court: hill-court, status: scheduled"
    let found = Self.found(.assumedTimezone, event, head: "time_zone: Etc/GMT-5\n", with: files)
    #expect(found.count == count)
    // Without a zone of the record it is an error by itself.
    #expect(Self.found(.assumedTimezone, event, with: files).isEmpty)
  }
}

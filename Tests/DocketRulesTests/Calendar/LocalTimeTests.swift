import DocketDiagnostics
import DocketTime
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `An hour of a night in which clocks change` {
  @Test(arguments: [
    ("Europe/Paris", "2024-03-31", 2), ("Europe/Paris", "2024-10-27", 2), ("Europe/Moscow", "2014-10-26", 2),
    ("Europe/Moscow", "2011-03-27", 2), ("Asia/Yekaterinburg", "2024-03-31", 0),
    ("Etc/GMT-5", "2024-03-31", 0),
  ])
  func `is reported where the clocks show it never or twice`(name: String, day: String, count: Int) throws {
    let zone = try SystemZones.database.zone(named: name)
    let date = try RecordDate.parse(day)
    let single = try #require(date.singleDay)
    let middle = single.dayNumber
    // Every instant of three days, half an hour apart, with what the clocks show.
    var shown: [LocalMoment: Int] = [:]
    for step in 0..<144 {
      let seconds = Int64(middle - 1) * 86_400 + Int64(step) * 1_800
      shown[zone.clock(at: Instant(clamping: seconds)), default: 0] += 1
    }
    let hours = (0..<48).map { half in
      (half < 20 ? "0" : "") + "\(half / 2):" + (half % 2 == 0 ? "00" : "30")
    }
    let events = hours.enumerated().map { index, hour in
      "  - {id: e\(index), date: \(day)T\(hour), type: search, time_zone: \(name), sources: [bulletin]}\n"
    }
    let text = "events:\n" + events.joined()
    let found = RuleCase.validate(SampleCase.repository(fragment: text), rules: [.nonexistentLocalTime])
      .diagnostics.filter { $0.rule == "nonexistent-local-time" }
    #expect(found.count == count)
    let severities = Dictionary(
      found.map { ($0.subject ?? "", $0.severity) }, uniquingKeysWith: { first, _ in first })
    for (index, hour) in hours.enumerated() {
      let written = try RecordDate.parse("\(day)T\(hour)")
      let moment = try #require(written.moment)
      let expected: Severity? =
        switch shown[moment] ?? 0 {
        case 0: .error
        case 1: nil
        default: .warning
        }
      #expect(severities["e\(index)"] == expected, "\(moment)")
    }
  }
}

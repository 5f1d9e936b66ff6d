import DocketTime
import TestSupport
import Testing

@Suite struct `Local moments` {
  static let cases: [(zone: String, local: String, instants: [String], isGap: Bool)] = [
    ("Europe/Paris", "2024-03-31T01:59", ["2024-03-31T00:59:00Z"], false),
    ("Europe/Paris", "2024-03-31T02:00", ["2024-03-31T01:00:00Z", "2024-03-31T00:00:00Z"], true),
    ("Europe/Paris", "2024-03-31T02:30", ["2024-03-31T01:30:00Z", "2024-03-31T00:30:00Z"], true),
    ("Europe/Paris", "2024-03-31T03:00", ["2024-03-31T01:00:00Z"], false),
    ("Europe/Paris", "2024-10-27T01:59", ["2024-10-26T23:59:00Z"], false),
    ("Europe/Paris", "2024-10-27T02:00", ["2024-10-27T00:00:00Z", "2024-10-27T01:00:00Z"], false),
    ("Europe/Paris", "2024-10-27T02:59", ["2024-10-27T00:59:00Z", "2024-10-27T01:59:00Z"], false),
    ("Europe/Paris", "2024-10-27T03:00", ["2024-10-27T02:00:00Z"], false),
    ("Europe/Moscow", "2014-10-26T01:30", ["2014-10-25T21:30:00Z", "2014-10-25T22:30:00Z"], false),
    ("Europe/Moscow", "2011-03-27T02:30", ["2011-03-26T23:30:00Z", "2011-03-26T22:30:00Z"], true),
    ("Europe/Moscow", "2024-03-28T09:00", ["2024-03-28T06:00:00Z"], false),
    ("Asia/Yekaterinburg", "2024-03-28T11:00", ["2024-03-28T06:00:00Z"], false),
    ("Australia/Lord_Howe", "2024-04-07T01:45", ["2024-04-06T14:45:00Z", "2024-04-06T15:15:00Z"], false),
    ("Australia/Lord_Howe", "2024-10-06T02:15", ["2024-10-05T15:45:00Z", "2024-10-05T15:15:00Z"], true),
    ("Africa/Cairo", "2023-10-26T23:30", ["2023-10-26T20:30:00Z", "2023-10-26T21:30:00Z"], false),
    ("Africa/Cairo", "2023-04-28T00:30", ["2023-04-27T22:30:00Z", "2023-04-27T21:30:00Z"], true),
    ("Pacific/Apia", "2011-12-30T12:00", ["2011-12-30T22:00:00Z", "2011-12-29T22:00:00Z"], true),
    ("Asia/Kathmandu", "2024-01-01T05:45", ["2024-01-01T00:00:00Z"], false),
    ("Etc/GMT-5", "2024-01-01T05:00", ["2024-01-01T00:00:00Z"], false),
    // Monrovia's offset was 44 minutes and 30 seconds until 1972.
    ("Africa/Monrovia", "1971-01-01T00:00", ["1971-01-01T00:44:30Z"], false),
  ]

  @Test(arguments: cases)
  func `are one instant, none or two`(zone: String, local: String, instants: [String], isGap: Bool) throws {
    let found = try instants.map { try instant($0) }
    let expected: LocalResolution =
      found.count == 1
      ? .unique(found[0])
      : isGap ? .gap(before: found[0], after: found[1]) : .overlap(first: found[0], second: found[1])
    let resolution = try SystemZones.zone(zone).resolve(moment(local))
    #expect(resolution == expected)
    #expect(resolution.instant == found[0])
  }

  @Test func `at the calendar's edges take the nearest instant`() throws {
    let (east, west) = (try SystemZones.zone("Etc/GMT-5"), try SystemZones.zone("Etc/GMT+5"))
    #expect(east.resolve(try moment("0001-01-01T00:00")) == .unique(.first))
    #expect(west.resolve(try moment("9999-12-31T23:59")) == .unique(.last))
    #expect(east.clock(at: .last).description == "9999-12-31T23:59")
    #expect(west.clock(at: .first).description == "0001-01-01T00:00")
  }

  @Test(arguments: 0..<120)
  func `lead back to what the clocks showed`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let names = `Zones agree with zdump`.zones.map(\.name)
    let zone = try SystemZones.zone(names[seed % names.count])
    for _ in 0..<40 {
      // From 1972 on all offsets are whole minutes.
      let minutes = Int64.random(in: 1_200_000...70_000_000, using: &random)
      let instant = try #require(Instant(secondsSinceEpoch: minutes * 60))
      switch zone.resolve(zone.clock(at: instant)) {
      case .unique(let found): #expect(found == instant)
      case .overlap(let first, let second):
        #expect(first == instant || second == instant)
        #expect(first < second)
        #expect(zone.clock(at: first) == zone.clock(at: second))
      case .gap: Issue.record("\(zone.name) showed a time in a gap at \(instant)")
      }
    }
  }

  @Test(arguments: `Zones agree with zdump`.zones.map(\.name))
  func `around each transition are gaps and overlaps of its size`(name: String) throws {
    let zone = try SystemZones.zone(name)
    for transition in zone.transitions(from: try instant("1972-02-01"), to: try instant("2101-01-01")) {
      let jump = Int64(transition.type.utcOffset - transition.previous.utcOffset)
      guard jump != 0 else { continue }
      let shown = jump > 0 ? transition.clockBefore : zone.clock(at: transition.at)
      let other = try #require(transition.at.adding(seconds: -abs(jump)))
      let expected: LocalResolution =
        jump > 0
        ? .gap(before: transition.at, after: other) : .overlap(first: other, second: transition.at)
      #expect(zone.resolve(shown) == expected, "\(transition.at)")
    }
  }
}

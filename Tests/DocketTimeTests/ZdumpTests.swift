import DocketTime
import TestSupport
import Testing

/// The system's `zdump` is an independent reader of the same files.
@Suite struct `Zones agree with zdump` {
  static let zones: [(name: String, transitions: Int)] = [
    ("Europe/Moscow", 60), ("Europe/Kirov", 55), ("Asia/Yekaterinburg", 60), ("Europe/Minsk", 40),
    ("Africa/Cairo", 100), ("Asia/Tehran", 50), ("America/New_York", 200), ("Europe/Paris", 200),
    ("Africa/Casablanca", 60), ("Africa/El_Aaiun", 40), ("Australia/Lord_Howe", 150),
    ("America/Vancouver", 100), ("America/Nuuk", 80), ("America/Godthab", 80), ("Asia/Gaza", 200),
    ("Pacific/Apia", 20), ("Antarctica/Troll", 100), ("Europe/Dublin", 200), ("America/Sao_Paulo", 60),
    ("Asia/Kathmandu", 1), ("Pacific/Chatham", 150), ("Asia/Pyongyang", 2), ("Africa/Monrovia", 1),
    ("Asia/Jerusalem", 150), ("America/Caracas", 2), ("Africa/Juba", 20), ("Pacific/Kwajalein", 1),
  ]

  @Test(arguments: zones)
  func `on every transition of 130 years`(name: String, atLeast: Int) throws {
    let expected = try SystemZones.dump(name, from: 1970, to: 2101)
    #expect(expected.count >= atLeast, "zdump printed too little to compare with")
    let start = try #require(Instant(rfc3339: "1970-01-01"))
    let end = try #require(Instant(rfc3339: "2101-01-01"))
    let transitions = try SystemZones.zone(name).transitions(from: start, to: end)
    #expect(transitions.map { DumpedTransition($0) } == expected)
  }

  @Test(arguments: zones)
  func `just before and at each transition`(name: String, atLeast: Int) throws {
    let zone = try SystemZones.zone(name)
    for dumped in try SystemZones.dump(name, from: 1800, to: 2101) {
      let type = zone.type(at: dumped.at)
      #expect(type.utcOffset == dumped.utcOffset, "\(dumped.at)")
      #expect(type.isDaylight == dumped.isDaylight, "\(dumped.at)")
      #expect(type.abbreviation == dumped.abbreviation, "\(dumped.at)")
      let earlier = try #require(dumped.at.adding(seconds: -1))
      #expect(zone.type(at: earlier) != type, "\(earlier)")
    }
  }

  @Test func `on a zone that never changes`() throws {
    #expect(try SystemZones.dump("Etc/GMT-5", from: 1970, to: 2101).isEmpty)
    let zone = try SystemZones.zone("Etc/GMT-5")
    #expect(zone.transitions.isEmpty)
    #expect(zone.type(at: try #require(Instant(rfc3339: "2024-01-01"))).utcOffset == 5 * 3600)
    #expect(zone.type(at: .first) == zone.type(at: .last))
  }
}

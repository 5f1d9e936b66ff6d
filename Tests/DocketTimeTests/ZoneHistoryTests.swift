import DocketTime
import TestSupport
import Testing

@Suite struct `Known changes of clocks` {
  /// Zone, instant, offset before and after in seconds, abbreviation after: from the time zone database's text.
  static let changes: [(zone: String, at: String, from: Int, to: Int, abbreviation: String)] = [
    ("Europe/Moscow", "2011-03-26T23:00:00Z", 10_800, 14_400, "MSK"),
    ("Europe/Moscow", "2014-10-25T22:00:00Z", 14_400, 10_800, "MSK"),
    ("Asia/Yekaterinburg", "2014-10-25T20:00:00Z", 21_600, 18_000, "+05"),
    ("Europe/Minsk", "2011-03-27T00:00:00Z", 7200, 10_800, "+03"),
    // Egypt ends summer time at 24:00 of the last Thursday of October since 2023.
    ("Africa/Cairo", "2023-04-27T22:00:00Z", 7200, 10_800, "EEST"),
    ("Africa/Cairo", "2023-10-26T21:00:00Z", 10_800, 7200, "EET"),
    ("Africa/Cairo", "2024-04-25T22:00:00Z", 7200, 10_800, "EEST"),
    ("Africa/Cairo", "2024-10-31T21:00:00Z", 10_800, 7200, "EET"),
    // Morocco goes back by an hour for the month of Ramadan.
    ("Africa/Casablanca", "2024-03-10T02:00:00Z", 3600, 0, "+00"),
    ("Africa/Casablanca", "2024-04-14T02:00:00Z", 0, 3600, "+01"),
    // Iran had its last summer time in 2022.
    ("Asia/Tehran", "2022-03-21T20:30:00Z", 12_600, 16_200, "+0430"),
    ("Asia/Tehran", "2022-09-21T19:30:00Z", 16_200, 12_600, "+0330"),
    // Lord Howe Island moves by half an hour.
    ("Australia/Lord_Howe", "2024-04-06T15:00:00Z", 39_600, 37_800, "+1030"),
    ("Australia/Lord_Howe", "2024-10-05T15:30:00Z", 37_800, 39_600, "+11"),
    // Samoa left out 30 December 2011.
    ("Pacific/Apia", "2011-12-30T10:00:00Z", -36_000, 50_400, "+14"),
    ("Asia/Pyongyang", "2018-05-04T15:00:00Z", 30_600, 32_400, "KST"),
  ]

  @Test(arguments: changes)
  func `are found at their second`(zone: String, at: String, from: Int, to: Int, abbreviation: String) throws
  {
    let (zone, at) = (try SystemZones.zone(zone), try instant(at))
    let next = try #require(at.adding(seconds: 1))
    let transition = try #require(zone.transitions(from: at, to: next).first)
    #expect(transition.at == at)
    #expect(transition.previous.utcOffset == from)
    #expect(transition.type.utcOffset == to)
    #expect(transition.type.abbreviation == abbreviation)
    #expect(zone.type(at: at) == transition.type)
    #expect(zone.type(at: try #require(at.adding(seconds: -1))) == transition.previous)
    #expect(zone.transitions(from: next, to: next).isEmpty)
  }

  @Test func `end with the summer time of Iran`() throws {
    let zone = try SystemZones.zone("Asia/Tehran")
    let later = zone.transitions(from: try instant("2022-09-21T19:30:01Z"), to: try instant("2024-01-01"))
    #expect(later.isEmpty)
  }

  @Test func `start from the local mean time of the place`() throws {
    let zone = try SystemZones.zone("Europe/Moscow")
    #expect(zone.type(at: .first).abbreviation == "LMT")
    #expect(zone.type(at: .first).utcOffset == 9017)
    #expect(zone.clock(at: try instant("1850-01-01T00:00:00Z")).description == "1850-01-01T02:30")
  }

  @Test func `show what the clock said before them`() throws {
    let zone = try SystemZones.zone("Africa/Cairo")
    let transition = try #require(
      zone.transitions(from: instant("2023-10-01"), to: instant("2023-11-01")).first)
    #expect(transition.clockBefore.description == "2023-10-27T00:00")
    #expect(zone.clock(at: transition.at).description == "2023-10-26T23:00")
  }
}

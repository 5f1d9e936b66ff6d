import DocketTime
import TestSupport
import Testing

@testable import DocketCalendar

/// Readers whose devices have an old zone database go by the zone's name.
@Suite struct `An hour under a young law` {
  /// A zone file (RFC 9636) with one change to another offset for ever, or with two for ever after.
  private static func zone(
    _ name: String, before: Int, changes: [(at: String, offset: Int, isDaylight: Bool)], footer: String
  ) throws -> Zone {
    func bytes(_ number: Int64, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * (count - 1 - $0))) }
    }
    let types = [(before, false)] + changes.map { ($0.offset, $0.isDaylight) }
    let header = Array("TZif2".utf8) + Array(repeating: UInt8(0), count: 15)
    let counts = [0, 0, 0, changes.count, types.count, 4].flatMap { bytes(Int64($0), 4) }
    let none = [0, 0, 0, 0, 1, 4].flatMap { bytes($0, 4) } + bytes(0, 6) + Array("ABC\0".utf8)
    var file = header + none + header + counts
    for change in changes { file += bytes(try Instant(change.at).secondsSinceEpoch, 8) }
    file += (0..<changes.count).map { UInt8($0 + 1) }
    for (offset, isDaylight) in types { file += bytes(Int64(offset), 4) + [isDaylight ? 1 : 0, 0] }
    file += Array("ABC\0\n\(footer)\n".utf8)
    return try Zone.read(name: name, bytes: file)
  }

  private static func isLocal(_ moment: String, in zone: Zone) throws -> Bool {
    let start = zone.clock(at: try Instant(moment))
    var plan = ZonePlan()
    if case .zoned = plan.place(.timed(start: start, end: start, zone: zone)).form { return true }
    return false
  }

  @Test(arguments: [
    // The law began on 1 November 2026 and gives the same offset as the summer before.
    ("2026-10-31T18:00:00Z", true), ("2026-11-01T08:59:00Z", true), ("2026-11-01T09:00:00Z", false),
    ("2027-01-14T18:00:00Z", false), ("2028-11-01T08:59:00Z", false), ("2028-11-01T09:00:00Z", true),
    ("2031-05-20T18:00:00Z", true),
  ])
  func `is in UTC for two years, and local before and after`(moment: String, isLocal: Bool) throws {
    let zone = try Self.zone(
      "America/Vancouver", before: -28_800,
      changes: [("2026-03-08T10:00:00Z", -25_200, true), ("2026-11-01T09:00:00Z", -25_200, false)],
      footer: "MST7")
    #expect(try Self.isLocal(moment, in: zone) == isLocal)
  }

  @Test(arguments: [
    // Years of beginnings: only those after 2023 count.
    ("2023-12-31T23:59:59Z", "2024-06-01T10:00:00Z", true),
    ("2024-01-01T00:00:00Z", "2024-06-01T10:00:00Z", false),
    ("2014-10-25T22:00:00Z", "2015-06-01T10:00:00Z", true),
    ("2024-02-29T18:00:00Z", "2026-02-28T17:59:00Z", false),
    ("2024-02-29T18:00:00Z", "2026-02-28T18:00:00Z", true),
  ])
  func `counts when the law began after 2023`(began: String, moment: String, isLocal: Bool) throws {
    let zone = try Self.zone(
      "Asia/Almaty", before: 21_600, changes: [(began, 18_000, false)], footer: "<+05>-5")
    #expect(try Self.isLocal(moment, in: zone) == isLocal)
  }

  @Test func `is noticed for a new summer time`() throws {
    let zone = try Self.zone(
      "Europe/Test", before: 7200,
      changes: [("2025-03-30T01:00:00Z", 10_800, true), ("2025-10-26T01:00:00Z", 7200, false)],
      footer: "EET-2EEST,M3.5.0/3,M10.5.0/4")
    #expect(try !Self.isLocal("2026-06-01T10:00:00Z", in: zone))
    #expect(try Self.isLocal("2027-06-01T10:00:00Z", in: zone))
  }

  @Test func `changes what the entry is stamped by`() throws {
    func content(_ began: String) throws -> [UInt8] {
      let zone = try Self.zone(
        "Asia/Almaty", before: 21_600, changes: [(began, 18_000, false)], footer: "<+05>-5")
      let start = zone.clock(at: try Instant("2026-02-01T05:00:00Z"))
      return CalendarEvent(
        identifier: try #require(CalendarIdentifier("a")), stamp: .first,
        time: .timed(start: start, end: start, zone: zone), summary: ""
      ).content
    }
    #expect(try content("2024-02-29T18:00:00Z") != content("2014-02-28T18:00:00Z"))
  }

  /// The same whatever the age of this machine's database: where it knows a young law, hours are in UTC.
  @Test(arguments: [
    "America/Vancouver", "America/Edmonton", "America/Inuvik", "America/Winnipeg", "America/Havana",
    "Africa/Casablanca", "Africa/El_Aaiun", "Europe/Chisinau", "Asia/Almaty", "America/Asuncion",
    "Europe/Moscow", "Europe/Paris",
  ])
  func `is found by the zone, not by its name`(name: String) throws {
    let zone = try SystemZones.zone(name)
    guard let start = zone.lawStart, start >= (try Instant("2024-01-01")), start.utc.date.year < 2040 else {
      return
    }
    for days in stride(from: 1, to: 729, by: 7) {
      let moment = try #require(start.adding(seconds: Int64(days) * 86_400 + 36_000))
      #expect(try !Self.isLocal(moment.description, in: zone), "\(moment)")
    }
  }
}

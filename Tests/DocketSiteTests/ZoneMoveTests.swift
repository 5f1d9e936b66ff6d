import DocketLanguage
import DocketTime
import TestSupport
import Testing

@testable import DocketSite

@Suite struct `Another zone database` {
  /// A database in which every zone is the one of this fixed offset file.
  private static func database(_ file: String, _ version: String) throws -> ZoneDatabase {
    let bytes = try #require(SystemZones.bytes(of: file))
    return ZoneDatabase(load: { _ in bytes }, version: version)
  }

  private static func site(_ zones: ZoneDatabase, _ asOf: String, _ fields: String = timed) throws
    -> DocketSite.Site
  {
    DocketSite.Site(
      corpus: try OneHearing(fields: fields).sample.corpus(), asOf: try #require(Instant(rfc3339: asOf)),
      zones: zones)
  }

  private static let timed = "date: 2031-05-20T10:30, status: scheduled"

  @Test func `that moves a hearing counts as a change and is reported`() throws {
    let first = Ledger.empty.advanced(
      to: try Self.site(Self.database("Etc/GMT-5", "2031a"), "2031-04-02T06:00:00Z"))
    let second = first.advanced(
      to: try Self.site(Self.database("Etc/GMT-4", "2031b"), "2031-04-03T06:00:00Z"))
    #expect(
      second.zoneMoves(comparedTo: first).map {
        "\($0.identifier) \($0.local) \($0.zone) \($0.before) \($0.now)"
      }
        == ["h.one@lantern.example 2031-05-20T10:30 Etc/GMT-5 2031-05-20T05:30:00Z 2031-05-20T06:30:00Z"])
    // Named by its ids: what has an @ in it would be masked as if it were somebody's address.
    #expect(
      SiteChanges.zoneMoves(second.zoneMoves(comparedTo: first), in: .en) == [
        "the time zone database moved `h` of `one`: 2031-05-20T10:30 in Etc/GMT-5 is now 2031-05-20T06:30:00Z, was 2031-05-20T05:30:00Z"
      ])
    #expect(second.entries["h.one@lantern.example"]?.changed.description == "2031-04-03T06:00:00Z")
  }

  @Test func `that moves nothing changes no entry`() throws {
    let zones = try Self.database("Etc/GMT-5", "2031a")
    let first = Ledger.empty.advanced(to: try Self.site(zones, "2031-04-02T06:00:00Z"))
    let second = first.advanced(
      to: try Self.site(Self.database("Etc/GMT-5", "2031b"), "2031-04-03T06:00:00Z"))
    #expect(second.zoneMoves(comparedTo: first) == [])
    #expect(second.entries == first.entries)
    #expect(second.zoneDatabase == "2031b")
  }

  @Test(arguments: ["date: 2031-05-20T11:30, status: scheduled", "date: 2031-05-20, status: scheduled"])
  func `is not blamed for what the court changed`(fields: String) throws {
    let zones = try Self.database("Etc/GMT-5", "2031a")
    let first = Ledger.empty.advanced(to: try Self.site(zones, "2031-04-02T06:00:00Z"))
    let second = first.advanced(to: try Self.site(zones, "2031-04-03T06:00:00Z", fields))
    #expect(second.zoneMoves(comparedTo: first) == [])
  }

  @Test func `is noticed after the ledger was written to a file and read again`() throws {
    let first = Ledger.empty.advanced(
      to: try Self.site(Self.database("Etc/GMT-5", "2031a"), "2031-04-02T06:00:00Z"))
    let kept = try Ledger.read(first.bytes)
    #expect(kept == first)
    #expect(kept.entries["h.one@lantern.example"]?.hour?.start.description == "2031-05-20T05:30:00Z")
  }

  @Test func `is not reported against a ledger of the first version, which is still read`() throws {
    let zones = try Self.database("Etc/GMT-5", "2031a")
    let first = Ledger.empty.advanced(to: try Self.site(zones, "2031-04-02T06:00:00Z"))
    let older = Ledger(zoneDatabase: first.zoneDatabase, entries: first.entries, objects: first.objects)
    let text = String(decoding: older.bytes, as: UTF8.self)
    let old = text.replacing(#""format_version": 2"#, with: #""format_version": 1"#)
    try #require(old != text)
    #expect(try Ledger.read(Array(old.utf8)) == older)
  }
}

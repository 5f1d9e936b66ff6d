import DocketTime
import Foundation
import Testing

@testable import DocketCalendar

/// A VTIMEZONE evaluated from its text with Foundation's Gregorian calendar in UTC: a third opinion, apart from both
/// the zone database and the library's own proof.
struct FileZone {
  private struct Onset {
    let at: Int64
    let offset: Int64
  }

  /// The onsets of 1970 to 2040, on the clock before each.
  private let onsets: [Onset]

  init(_ component: CalendarComponent) throws {
    onsets = try component.components.flatMap(Self.onsets).sorted { $0.at < $1.at }
  }

  /// The seconds since the epoch of a local time such as `20240704T100000`.
  func seconds(of local: String) throws -> Int64? {
    let clock = try Self.utc(local + "Z")
    return onsets.last { $0.at <= clock }.map { clock - $0.offset }
  }

  /// The seconds since the epoch of a time such as `20240704T100000Z`.
  static func utc(_ text: String) throws -> Int64 {
    try #require(text.utf8.count == 16 && text.hasSuffix("Z"))
    let numbers = [(0, 4), (4, 2), (6, 2), (9, 2), (11, 2), (13, 2)].compactMap { start, count in
      Int(text.dropFirst(start).prefix(count))
    }
    try #require(numbers.count == 6)
    let parts = DateComponents(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
      second: numbers[5])
    return Int64(try #require(gregorian.date(from: parts)).timeIntervalSince1970)
  }

  private static func onsets(_ observance: CalendarComponent) throws -> [Onset] {
    let first = try #require(observance.only("DTSTART")?.value)
    let offset = try offset(try #require(observance.only("TZOFFSETTO")?.value))
    let start = try utc(first + "Z")
    guard let rule = observance.only("RRULE")?.value else { return [Onset(at: start, offset: offset)] }
    let match = try #require(rule.wholeMatch(of: /FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-1|[1-4])([A-Z]{2})/))
    let firstYear = try #require(Int(first.prefix(4)))
    return try (firstYear...2040).map { year in
      let parts = DateComponents(
        year: year, month: Int(match.1), hour: Int(first.dropFirst(9).prefix(2)),
        minute: Int(first.dropFirst(11).prefix(2)),
        weekday: try #require(["SU", "MO", "TU", "WE", "TH", "FR", "SA"].firstIndex(of: String(match.3))) + 1,
        weekdayOrdinal: Int(match.2))
      let at = Int64(try #require(gregorian.date(from: parts)).timeIntervalSince1970)
      if year == firstYear { #expect(at == start, "DTSTART does not follow its own RRULE") }
      return Onset(at: at, offset: offset)
    }
  }

  private static func offset(_ text: String) throws -> Int64 {
    let match = try #require(text.wholeMatch(of: /([+-])(\d\d)(\d\d)/))
    let minutes = Int64(match.2).map { $0 * 60 }.flatMap { hours in Int64(match.3).map { hours + $0 } }
    return try #require(minutes) * (match.1 == "-" ? -60 : 60)
  }

  private static let gregorian: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}

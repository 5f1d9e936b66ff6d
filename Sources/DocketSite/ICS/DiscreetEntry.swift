import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketText
import DocketTime

/// The twin of an entry in a discreet calendar: the same time and state under another UID, and nothing of the record.
///
/// It protects from a glance, not from somebody who has the open calendars beside it.
struct DiscreetEntry: EntrySubject {
  let subject: any DiscreetSubject
  let number: Int

  func summary(_ voice: inout Voice) -> CalendarText { CalendarText(subject.neutral(&voice, number: number)) }

  func lines(_ voice: inout Voice) -> [String] { [] }

  func location(_ voice: inout Voice) -> String? { nil }
}

extension FeedEntry {
  /// The twin; nil for an entry that no discreet calendar has, and for one that has passed.
  ///
  /// Its times are in UTC, because the zone of a court is a hint, too. What comes back begins with an edition of these
  /// weeks: the first one would be a hint as well.
  ///
  /// What ended more than 30 days before the day of publication is left out.
  func discreet(today: CivilDate) -> FeedEntry? {
    guard let subject = subject as? any DiscreetSubject, let name = DiscreetName(identifier),
      let oldest = today.adding(days: -Self.discreetDays),
      let time = subject is EmptinessSubject ? time : Self.shown(time, from: oldest)
    else { return nil }
    return FeedEntry(
      identifier: name.identifier, sequence: sequence, time: time, status: status, categories: [],
      isCurrent: isCurrent, isDiscreet: true,
      subject: DiscreetEntry(subject: subject, number: name.number))
  }

  /// For how many days a discreet calendar keeps what has passed.
  private static let discreetDays = 30

  /// A time in UTC that does not end before a day; nil when it is over.
  private static func shown(_ time: EventTime, from oldest: CivilDate) -> EventTime? {
    switch time {
    case .allDay(first: _, let last): return last < oldest ? nil : time
    case .timed, .utc:
      let (start, end) = time.instants
      return end.utc.date < oldest ? nil : .utc(start: start, end: end)
    case .weekly(let first, let last, let until):
      // From the month of the oldest day on, so that the entry changes with the month and not every week.
      guard let month = CivilDate(year: oldest.year, month: oldest.month, day: 1) else { return nil }
      let weeks = max(0, (month.dayNumber - first.dayNumber + 6) / 7)
      guard let start = first.adding(days: weeks * 7), let end = last.adding(days: weeks * 7) else {
        return nil
      }
      if let until, until < max(start, oldest) { return nil }
      return .weekly(first: start, last: end, until: until)
    case .yearly(let first, let last, let until):
      let years = max(0, oldest.year - last.year)
      for year in [years, years + 1] {
        guard let start = first.adding(years: year, months: 0), let end = last.adding(years: year, months: 0)
        else { return nil }
        if let until, until < start { return nil }
        if end >= oldest { return .yearly(first: start, last: end, until: until) }
      }
      return nil
    }
  }
}

/// The UID of a twin, and the number in its title.
struct DiscreetName {
  /// A digest of the open UID in the form of a UUID of version 8 (RFC 9562 §5.8), as many apps write UIDs.
  let identifier: CalendarIdentifier
  /// Four digits that a hearing shares with the markers at its old slots.
  let number: Int

  /// Takes the UID of an open entry.
  init?(_ open: CalendarIdentifier) {
    var bytes = Digest.bytes(of: Array(open.text.utf8))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { Self.hexadecimal(bytes[$0]) }
    guard let identifier = CalendarIdentifier(groups.joined(separator: "-")) else { return nil }
    self.identifier = identifier
    let event = Digest.bytes(of: Array(EntryName.event(ofEntry: open.text).utf8))
    number = 1000 + (Int(event[0]) << 16 | Int(event[1]) << 8 | Int(event[2])) % 9000
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

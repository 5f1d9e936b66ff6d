import DocketCalendar
import DocketLanguage
import DocketRecords

/// The twin of an entry in a discreet calendar: the same time and state under another UID, and nothing of the record.
///
/// It protects from a glance, not from somebody who has the open calendars beside it.
struct DiscreetEntry: EntrySubject {
  let subject: any DiscreetSubject
  let number: Int

  func summary(_ voice: inout Voice) -> CalendarText { CalendarText(subject.neutral(voice, number: number)) }

  func lines(_ voice: inout Voice) -> [String] { [] }

  func location(_ voice: inout Voice) -> String? { nil }
}

extension FeedEntry {
  /// The twin; nil for an entry that no discreet calendar has.
  ///
  /// Its times are in UTC, because the zone of a court is a hint, too.
  var discreet: FeedEntry? {
    guard let subject = subject as? any DiscreetSubject, let name = DiscreetName(identifier) else {
      return nil
    }
    var time = time
    if case .timed = time { time = .utc(start: time.instants.start, end: time.instants.end) }
    return FeedEntry(
      identifier: name.identifier, sequence: sequence, time: time, status: status, categories: [],
      isCurrent: isCurrent, isDiscreet: true,
      subject: DiscreetEntry(subject: subject, number: name.number))
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

import DocketCalendar
import DocketRecords

/// The UIDs of calendar entries: made of ids, the same in every language and feed, never of a title or position.
struct EntryName {
  /// What ends every UID.
  let domain: String

  /// A hearing.
  func hearing(_ event: PublicEvent) -> CalendarIdentifier? {
    // Asked for by many files.
    CalendarIdentifier("\(event.id).\(label(event.caseID))@\(domain)")
  }

  /// The marker at an old slot: one that the hearing was moved from, or one that was a mistake of the record.
  func marker(_ event: PublicEvent, at slot: OldSlots.Numbered) -> CalendarIdentifier? {
    name([event.id, label(event.caseID), "\(slot.isCorrection ? "corrected" : "was")-\(slot.number)"])
  }

  /// The UID of the event that an entry stands for: of a marker the hearing that has moved, of an end of custody the
  /// event that says so, else the UID itself.
  static func event(ofEntry identifier: String) -> String {
    let ends = identifier.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = ends[0].split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 2, let kind = parts.last else { return identifier }
    if parts.count == 3, kind.hasPrefix("was-") || kind.hasPrefix("corrected-") {
      return "\(parts[0]).\(parts[1])@\(ends[1])"
    }
    return parts.count == 4 && kind == "until" ? "\(parts[0]).\(parts[2])@\(ends[1])" : identifier
  }

  /// The person and the case that the UID of an end of custody names; nil for any other entry.
  static func person(ofEntry identifier: String) -> (id: String, caseID: String)? {
    let parts = identifier.prefix { $0 != "@" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3] == "until" else { return nil }
    return (String(parts[1]), String(parts[2].drop { $0 == "_" }))
  }

  /// A day, or one written-out edition of it.
  func day(_ day: PublicDay, edition: String? = nil) -> CalendarIdentifier? {
    name([day.id] + [edition, day.caseID.map(label), "day"].compactMap(\.self))
  }

  /// The day on which a person's custody is to end, by the event that says so.
  func end(of person: String, saidBy event: PublicEvent) -> CalendarIdentifier? {
    name([event.id, person, label(event.caseID), "until"])
  }

  /// A birthday, or one written-out edition of it.
  func birthday(of person: String, in caseID: String, edition: String? = nil) -> CalendarIdentifier? {
    name([person] + [edition, label(caseID), "birthday"].compactMap(\.self))
  }

  /// The entry that says that a feed has none.
  func emptiness(_ feed: String, of caseID: String? = nil, person: String? = nil) -> CalendarIdentifier? {
    name([feed] + [caseID.map(label), person, "feed"].compactMap(\.self))
  }

  private func name(_ parts: [String]) -> CalendarIdentifier? {
    CalendarIdentifier(parts.joined(separator: ".") + "@" + domain)
  }

  /// The id of a case; marked where it would look like another part of a UID (`day`, `feed`, a year).
  ///
  /// Ids have no underscore, so a marked one is nobody else's.
  private func label(_ caseID: String) -> String {
    let looksLikeYear = caseID.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    return looksLikeYear || caseID == "day" || caseID == "feed" ? "_" + caseID : caseID
  }

  /// The domain with what no UID may have replaced by hyphens, so that a slip in `pipeline.yml` loses no entry.
  static func domain(_ text: String) -> String {
    let bytes = text.utf8.prefix(80).map { byte in
      let isAllowed =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      return isAllowed ? byte : UInt8(ascii: "-")
    }
    return bytes.isEmpty ? "docket.invalid" : String(decoding: bytes, as: UTF8.self)
  }
}

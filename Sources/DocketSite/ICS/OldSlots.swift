import DocketRecords
import DocketTime

/// Which number each old slot of a hearing has, for ever: a marker stays with its slot.
///
/// Slots that were moved and those that were corrected are numbered apart, from 1, in the order in which they were
/// published. A slot keeps its number when it leaves the record and comes back, and nobody else gets it.
struct OldSlots: Sendable, Equatable {
  /// The slots that the court changed; the n-th has the number n.
  let moved: [RecordDate]
  /// The slots that were a mistake of the record.
  let corrected: [RecordDate]

  /// An old slot with its number.
  struct Numbered {
    let date: RecordDate
    let number: Int
    /// Whether it was a mistake of the record.
    let isCorrection: Bool
  }

  init(moved: [RecordDate], corrected: [RecordDate]) {
    self.moved = moved
    self.corrected = corrected
  }

  /// The slots of a hearing as it is published next: the known ones, then those that are new.
  init(_ event: PublicEvent, after earlier: OldSlots?) {
    func continued(_ known: [RecordDate]?, _ listed: [RecordDate]) -> [RecordDate] {
      guard let known else { return listed }
      var slots = known
      for date in listed where !slots.contains(date) { slots.append(date) }
      return slots
    }
    moved = continued(earlier?.moved, event.movedFrom)
    corrected = continued(earlier?.corrected, event.correctedFrom)
  }

  /// The old slots that the record lists, the moved ones first, each list by number.
  func listed(in event: PublicEvent) -> [Numbered] {
    Self.numbered(event.movedFrom, moved, isCorrection: false)
      + Self.numbered(event.correctedFrom, corrected, isCorrection: true)
  }

  private static func numbered(_ listed: [RecordDate], _ slots: [RecordDate], isCorrection: Bool)
    -> [Numbered]
  {
    slots.enumerated().compactMap { index, date in
      guard listed.contains(date), !slots.prefix(index).contains(date) else { return nil }
      return Numbered(date: date, number: index + 1, isCorrection: isCorrection)
    }
  }
}

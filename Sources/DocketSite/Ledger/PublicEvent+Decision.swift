import DocketRecords
import DocketText
import DocketTime

extension PublicEvent {
  /// The SHA-256 of what was decided, without remarks and sources; nil where no decision is recorded.
  ///
  /// It is made of the words of the record, so that no other wording of docket makes a new decision of an old one.
  var decision: String? {
    guard hasResult else { return nil }
    var pieces: [[UInt8]] = self.shared?.pieces(about: "") ?? []
    for personal in self.outcomes { pieces += personal.outcome.pieces(about: personal.person.id) }
    return Digest.of(pieces: pieces)
  }
}

extension PublicOutcome {
  /// Its parts in an order that stays; what is not known is empty.
  fileprivate func pieces(about person: String) -> [[UInt8]] {
    let parts: [String?] = [
      person, result?.rawValue, until?.description, inAbsentia?.description, sentence?.description,
      suspended?.description, regime?.rawValue, fine, work?.description, ban?.description, certainty.rawValue,
    ]
    return parts.map { Array(($0 ?? "").utf8) }
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords

/// Something a file says without a source.
struct UnsourcedClaim {
  /// What it is.
  let kind: Phrase
  /// Its id; `?` where that is missing.
  let id: String
  /// The empty list of sources, or the claim's first key where there is no list.
  let range: ByteRange
}

extension RecordFile {
  /// What needs a source and has none: recognitions, charges, events and days of a case; a day of no single case.
  var unsourcedClaims: [UnsourcedClaim] {
    var claims: [UnsourcedClaim] = []
    func add(
      _ kind: Phrase, _ id: Located<String>?, _ sources: Stated<[Located<String>]>, _ firstKey: ByteRange
    ) {
      guard sources.isAbsent || sources.isEmpty else { return }
      claims.append(
        UnsourcedClaim(kind: kind, id: id?.value ?? "?", range: sources.wrappedValue?.range ?? firstKey))
    }
    switch content {
    case .caseRecord(let record)?:
      for entry in (record.recognised?.value ?? []).lazy.map(\.value) {
        add(UnsourcedClaim.recognition, entry.id, entry.$sources, entry.firstKey)
      }
      for entry in (record.charges?.value ?? []).lazy.map(\.value) {
        add(UnsourcedClaim.charge, entry.id, entry.$sources, entry.firstKey)
      }
      for entry in (record.events?.value ?? []).lazy.map(\.value) {
        add(UnsourcedClaim.event, entry.id, entry.$sources, entry.firstKey)
      }
      for entry in (record.days?.value ?? []).lazy.map(\.value) {
        add(UnsourcedClaim.day, entry.id, entry.$sources, entry.firstKey)
      }
    case .day(let record)?:
      guard let block = record.sources, record.$sources.isEmpty else { break }
      claims.append(UnsourcedClaim(kind: UnsourcedClaim.day, id: record.id?.value ?? "?", range: block.range))
    default: break
    }
    return claims
  }
}

extension Stated where Value: Collection {
  /// Whether a list or a map is there, and nothing in it.
  fileprivate var isEmpty: Bool { wrappedValue?.value.isEmpty == true && !isUnreadable }
}

extension UnsourcedClaim {
  static let recognition = Phrase("recognition", en: "recognition")
  static let charge = Phrase("charge", en: "charge")
  static let event = Phrase("event", en: "event")
  static let day = Phrase("day", en: "day")
}

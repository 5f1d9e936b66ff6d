/// Whether an entry is going to take place: the three words that VEVENT knows (RFC 5545 §3.8.1.11).
///
/// A fourth word in this place makes some clients refuse the whole feed, so "postponed" has to be told in the title.
public enum EventStatus: String, Sendable, Hashable, CaseIterable {
  /// It is certain to take place, or has.
  case confirmed
  /// It may take place.
  case tentative
  /// Nothing takes place then.
  case cancelled

  var keyword: PropertyValue.Keyword {
    switch self {
    case .confirmed: .confirmed
    case .tentative: .tentative
    case .cancelled: .cancelled
    }
  }
}

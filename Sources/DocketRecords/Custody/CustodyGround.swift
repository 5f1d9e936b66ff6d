public import DocketTime

/// Why somebody is not free: what one proceeding, or one journey, did to them.
public struct CustodyGround: Sendable {
  /// The status it gives by itself.
  public let status: CustodyStatus
  /// The proceeding; nil where the record names none.
  public let proceeding: String?
  /// When it began.
  public let since: RecordDate
  /// The event it began with; nil when the record has none, as with `died`.
  public let event: Event?
  /// The end of what was ordered, and the event that ordered it.
  public let order: (until: Located<RecordDate>?, event: Event)?
}

extension CustodyStatus {
  /// How strongly a ground of this status holds somebody: of several the strongest is published; 0 holds nobody.
  ///
  /// A final sentence before compulsory treatment, a sentence that is not final, remand, police detention,
  /// administrative arrest, house arrest, a suspended sentence, restrictions. Somebody who has disappeared comes
  /// first: nobody knows on what ground they are held.
  public var strength: Int {
    switch self {
    case .disappeared: 10
    case .servingSentence, .onLeave: 9
    case .compulsoryTreatment: 8
    case .convictedNotFinal: 7
    case .pretrialDetention: 6
    case .detained: 5
    case .administrativeArrest: 4
    case .houseArrest: 3
    case .suspendedSentence: 2
    case .restricted: 1
    case .wanted, .inTransfer, .released, .exiled, .deceased, .unknown: 0
    }
  }
}

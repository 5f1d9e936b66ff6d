import DocketTime

/// What one proceeding does to the liberty of one person.
struct CustodyTrack {
  /// What belongs together: a proceeding, or something that stands beside all of them.
  enum Kind: Hashable {
    case proceeding
    /// Days of administrative arrest, which no criminal decision ends.
    case administrative
    /// A travel ban that was put on somebody whose sentence stands.
    case restriction
  }

  let kind: Kind
  /// The proceeding; nil until an event names it.
  var proceeding: String?
  /// The measure of restraint in force.
  var measure: CustodyMeasure?
  /// The sentence, served or not.
  var sentence: PassedSentence? {
    didSet { if sentence != nil { quashed = nil } }
  }
  /// The sentence that was quashed last, until there is another.
  var quashed: PassedSentence?
  /// Whether the sentence holds the person.
  var isServing = false
  /// What was ordered last, and until when.
  var order: (until: Located<RecordDate>?, event: Event)?
  /// Since when it alone has held the person without a break, in police or remand detention or by its sentence.
  var heldAloneSince: RecordDate?
  /// The ground that is published, with its beginning.
  private(set) var ground: CustodyGround?

  init(_ kind: Kind, of proceeding: String?) {
    self.kind = kind
    self.proceeding = proceeding
  }

  /// Whether the measure deprives of liberty outside of a home.
  var isHeldByMeasure: Bool {
    switch measure {
    case .police?, .remand?, .administrative?, .treatment?, .disappearance?: true
    case .houseArrest?, .restriction?, nil: false
    }
  }

  var isHeld: Bool { isServing || isHeldByMeasure }

  /// Whether it holds the person in a way that counts towards its sentence: not in treatment or by a disappearance.
  var holdsForItsSentence: Bool { isServing || measure == .police || measure == .remand }

  /// Whether the sentence would hold the person if they were in the hands of the state.
  var awaitsServing: Bool {
    guard let sentence, sentence.canHold, sentence.kind == .custodial, !isServing else { return false }
    return sentence.isFinal || measure == nil && !sentence.wasReleased
  }

  /// Whether somebody who is taken now is held by the sentence, though another measure left them at home until then.
  var isServedOnceTaken: Bool {
    awaitsServing
      || !isServing && sentence.map { $0.canHold && $0.kind == .custodial && !$0.wasReleased } ?? false
  }

  /// Whether there is a case in it that is not decided for good.
  var isOpen: Bool { sentence.map { !$0.isFinal } ?? (measure != nil) }

  /// The status this track gives by itself; nil when it restrains nobody.
  var status: CustodyStatus? {
    if measure == .disappearance { return .disappeared }
    if isServing, sentence?.isFinal == true { return .servingSentence }
    if measure == .treatment { return .compulsoryTreatment }
    if isServing { return .convictedNotFinal }
    switch measure {
    case .remand?: return .pretrialDetention
    case .police?: return .detained
    case .administrative?: return .administrativeArrest
    case .houseArrest?: return .houseArrest
    case .restriction?, .treatment?, .disappearance?, nil: break
    }
    if let sentence, sentence.kind == .suspended, !sentence.wasInAbsentia { return .suspendedSentence }
    return measure == .restriction ? .restricted : nil
  }

  /// Starts serving the sentence, whatever measure stood before.
  mutating func serve() {
    isServing = true
    measure = nil
  }

  /// Orders a measure in place of what was.
  mutating func order(_ measure: CustodyMeasure, by event: Event, until: Located<RecordDate>?) {
    self.measure = measure
    isServing = false
    order = (until, event)
  }

  /// Forgets everything that restrained the person.
  mutating func clear() {
    measure = nil
    (sentence, quashed) = (nil, nil)
    isServing = false
    order = nil
  }

  /// Notes the ground as it is now; one that goes on keeps its beginning.
  mutating func noteGround(at date: RecordDate, by event: Event?) {
    guard let status else { return ground = nil }
    let isSame = ground?.status == status
    ground = CustodyGround(
      status: status, proceeding: proceeding, since: isSame ? ground?.since ?? date : date,
      event: isSame ? ground?.event : event, order: status.isOrdered ? order : nil)
  }
}

extension CustodyStatus {
  /// Whether it lasts as long as a court ordered.
  fileprivate var isOrdered: Bool {
    switch self {
    case .detained, .pretrialDetention, .administrativeArrest, .houseArrest: true
    default: false
    }
  }
}

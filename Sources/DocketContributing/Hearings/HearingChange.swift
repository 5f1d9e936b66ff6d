public import DocketLanguage
public import DocketRecords
public import DocketTime

/// What became of a hearing.
public enum HearingNews: Sendable {
  /// The court changed its date.
  case moved(to: RecordDate)
  /// The record had the date wrong.
  case corrected(to: RecordDate)
  /// It took place.
  case held(HearingResult)
  /// It opened, and goes on another day.
  case adjourned
  /// It did not open, and has no new date.
  case postponed
  /// It will not take place.
  case cancelled
  /// It is over, somebody looked on that day and found no report.
  case unknown(checked: CivilDate)
}

/// What a court decided at a hearing.
public struct HearingResult: Sendable {
  /// The decision about everybody it is about; nil where it is not known, or differs.
  public var shared: String?
  /// The end of what was ordered for everybody.
  public var until: RecordDate?
  /// The decision about each person: keys of an outcome with their values, in the order given.
  public var outcomes: [(person: String, keys: [(key: String, value: String)])]

  /// Gathers decisions.
  public init(
    shared: String? = nil, until: RecordDate? = nil,
    outcomes: [(person: String, keys: [(key: String, value: String)])] = []
  ) {
    (self.shared, self.until, self.outcomes) = (shared, until, outcomes)
  }
}

/// What belongs to every change of a hearing.
public struct HearingEvidence: Sendable {
  /// The ids of the sources that say so; those that the hearing names already stay.
  public var sources: [String]
  /// A remark in the language of the record; nil for none.
  public var note: String?

  /// Gathers evidence.
  public init(sources: [String] = [], note: String? = nil) { (self.sources, self.note) = (sources, note) }
}

/// A change of a record that is ready to be shown.
public struct PlannedChange: Sendable {
  /// The files.
  public let changes: FileChanges
  /// What it does, in one sentence.
  public let headline: Message
}

/// A hearing that is announced.
public struct NewHearing: Sendable {
  /// Its id.
  public var id: String
  /// When it is.
  public var date: RecordDate
  /// What kind it is.
  public var type: EventType
  /// The people it is about; nil for everybody in the record.
  public var who: [String]?
  /// The id of its court.
  public var court: String?
  /// The room.
  public var room: String?
  /// `scheduled`, or `tentative` where only one side announced it.
  public var status: HearingStatus
  /// Who may attend.
  public var access: Access?
  /// The sources that announce it, and a remark.
  public var evidence: HearingEvidence

  /// Announces a hearing.
  public init(
    id: String, date: RecordDate, type: EventType, who: [String]? = nil, court: String? = nil,
    room: String? = nil, status: HearingStatus = .scheduled, access: Access? = nil,
    evidence: HearingEvidence
  ) {
    (self.id, self.date, self.type, self.who) = (id, date, type, who)
    (self.court, self.room, self.status, self.access, self.evidence) = (court, room, status, access, evidence)
  }
}

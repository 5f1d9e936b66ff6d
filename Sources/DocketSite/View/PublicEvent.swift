import DocketRecords
import DocketText
import DocketTime

/// Something that happened or is to happen in a case.
struct PublicEvent: SharedObject {
  /// What is published of it.
  struct Content: Sendable {
    let id: String
    let caseID: String
    let date: RecordDate
    let type: EventType
    let title: LanguageText?
    /// The people it is about; everybody of the case where the record names nobody.
    let people: [NamedEntry]
    let proceeding: String?
    let court: PublicCourt?
    let place: PublicPlace?
    /// The state to which a journey leads.
    let to: String?
    let room: String?
    let judge: String?
    /// The zone in which its hours stand.
    let zone: Zone?
    /// The instant of its hour, as the zone database has it today; nil where hour or zone is not known.
    let start: Instant?
    let status: HearingStatus?
    /// The old dates that the court changed, oldest first.
    let movedFrom: [RecordDate]
    /// The old dates that were a mistake of the record.
    let correctedFrom: [RecordDate]
    let checked: CivilDate?
    let access: Access?
    let format: HearingFormat?
    let attend: LanguageText?
    let link: String?
    let certainty: Certainty
    let by: Claimant?
    /// Whether the court decided in the absence of the people.
    let inAbsentia: Bool?
    /// What was decided about all people together.
    let shared: PublicOutcome?
    /// What was decided about each person.
    let outcomes: [PersonalOutcome]
    let note: LanguageText?
    let sources: [PublicSource]
    /// The id of the event among all cases, which many files are made with.
    fileprivate(set) var publicID = ""
    /// The ids of its sources, in their order.
    fileprivate(set) var sourceIDs: [String] = []
  }

  let content: Shared<Content>

  init(_ content: Content) {
    var content = content
    content.publicID = "\(content.caseID)/\(content.id)"
    content.sourceIDs = content.sources.map { $0.id }
    self.content = Shared(content)
  }

  /// Whether a decision is recorded.
  var hasResult: Bool { self.shared?.result != nil || !self.outcomes.isEmpty }
}

/// A place as events refer to it.
struct PublicPlace: Hashable, Sendable {
  let id: String
  let name: LanguageText?
  let kind: PlaceKind?
  /// The postal address, of an institution that holds people; nil of everything else, so that no home can stand here.
  var address: LanguageText? = nil
  /// The state whose territory it is recognised to be.
  var country: String? = nil
  var region: LanguageText? = nil

  var entry: NamedEntry { NamedEntry(id: id, name: name) }

  /// Whether people are held there, so that calendars do not send anybody to its door.
  var isPrison: Bool { kind?.holdsPeople ?? false }
}

/// What a court decided.
struct PublicOutcome: Sendable {
  let result: DocketRecords.Result?
  let until: RecordDate?
  let inAbsentia: Bool?
  let sentence: SentenceLength?
  let suspended: Bool?
  let regime: Regime?
  let fine: String?
  let work: Term?
  let ban: Term?
  let certainty: Certainty
  let note: LanguageText?
  let sources: [String]
}

/// What a court decided about one person.
struct PersonalOutcome: Sendable {
  let person: NamedEntry
  let outcome: PublicOutcome
}

public import DocketLanguage
public import DocketRecords
public import DocketTime

/// The record of a case, for changes of its hearings.
public struct HearingFile: Sendable {
  /// The id of the case.
  public let caseID: String
  /// The file.
  public let file: RecordFile
  /// The record.
  public let record: CaseRecord
  /// What it refers to.
  public let registry: Registry
  /// What courts, people and cases are called.
  let names: KnownNames

  /// Finds a case.
  ///
  /// - Parameters:
  ///   - typed: its id, or its name in any language.
  ///   - corpus: the records.
  /// - Throws: `DeskProblem` where there is no such case, or its file cannot be read.
  public init(of typed: String, in corpus: Corpus) throws(DeskProblem) {
    let names = KnownNames(of: corpus)
    let match = names.find(typed, as: .caseRecord)
    let caseID = corpus.registry.cases.contains(typed) ? typed : match.id ?? typed
    guard let found = corpus.cases.first(where: { FileKind.stem(of: $0.file.path) == caseID }) else {
      let unreadable = corpus.files.first {
        $0.kind == .caseRecord && FileKind.stem(of: $0.path) == caseID
      }
      if let unreadable {
        throw DeskProblem(Self.unreadable.with(["path": .code(unreadable.path)]))
      }
      throw .unknown(
        Self.noCase.message, typed, among: corpus.registry.cases.sorted(), near: match.candidates.map(\.id))
    }
    self.caseID = caseID
    (file, record, registry, self.names) = (found.file, found.record, corpus.registry, names)
  }

  /// The events of the record.
  var events: [Event] { record.events?.value.map(\.value) ?? [] }

  /// The hearings that have an id, a date and a type, in the order of the record.
  public var hearings: [Hearing] {
    events.enumerated().compactMap { index, event in Hearing(event, at: index) }
  }

  /// The hearing of an id.
  ///
  /// - Parameter id: the id.
  /// - Returns: the hearing.
  /// - Throws: `DeskProblem` where no hearing has it.
  public func hearing(_ id: String) throws(DeskProblem) -> Hearing {
    if let hearing = hearings.first(where: { $0.id == id }) { return hearing }
    if events.contains(where: { $0.id?.value == id }) {
      throw DeskProblem(Self.noHearing.with(["id": .code(id)]))
    }
    throw .unknown(Self.noEvent.message, id, among: hearings.map(\.id))
  }

  /// The zone in which the hours of a hearing stand; nil where nobody gives one.
  ///
  /// - Parameter court: the id of its court, where it has one.
  /// - Returns: the IANA name.
  public func zoneName(ofCourt court: String?) -> String? {
    court.flatMap { registry.zoneName(ofCourt: $0) } ?? record.timeZone?.value
  }

  /// The ids of sources, the newest first.
  public var sourceIDs: [String] {
    let sources = record.sources?.value ?? []
    return sources.enumerated().sorted { left, right in
      let days = (left.element.value.date?.value.latest, right.element.value.date?.value.latest)
      guard let first = days.0, let second = days.1, first != second else {
        return (days.0 != nil ? 0 : 1, left.offset) < (days.1 != nil ? 0 : 1, right.offset)
      }
      return first > second
    }.map(\.element.key.value)
  }

  private static let noCase = Phrase(
    "no-case", en: "There is no such case; docket list --cases shows them all.")
  private static let noEvent = Phrase("no-event", en: "The case has no such hearing.")
  private static let noHearing = Phrase(
    "no-hearing", en: "{id} is an event, but no hearing; change it in the file.")
  private static let unreadable = Phrase(
    "unreadable", en: "{path} cannot be read; docket validate says what to mend first.")
}

/// A hearing of a record, with what commands need to know of it.
public struct Hearing: Sendable {
  /// Its place among the events, counted from 0.
  public let index: Int
  /// Its id.
  public let id: String
  /// What kind it is.
  public let type: EventType
  /// When it is.
  public let date: RecordDate
  /// The event.
  public let event: Event

  init?(_ event: Event, at index: Int) {
    guard let id = event.id?.value, let type = event.type?.value, type.isHearing,
      let date = event.date?.value
    else { return nil }
    (self.index, self.id, self.type, self.date, self.event) = (index, id, type, date, event)
  }

  /// Where it stands.
  public var status: HearingStatus? { event.status?.value }

  /// Whether it is recorded that it took place, or began.
  public var tookPlace: Bool {
    status == .held || status == .adjourned || status == nil && (event.result != nil || event.outcomes != nil)
  }

  /// Whether nobody has said yet what became of it.
  public var isOpen: Bool {
    switch status {
    case .scheduled?, .tentative?: true
    case nil: !tookPlace
    case .held?, .adjourned?, .postponed?, .cancelled?, .unknown?: false
    }
  }

  /// The hearing in one line, for people who choose one.
  public var line: Message {
    Self.linePhrase.with([
      "id": .code(id), "type": .term(type.label), "date": .message(Self.words(for: date)),
      "status": .term((status ?? .scheduled).label),
    ])
  }

  /// A date with the day of the week, where it is one day: most slips show in it.
  public static func words(for date: RecordDate) -> Message {
    guard let day = date.singleDay else { return plainDay.with(["date": .date(date)]) }
    return dayPhrase.with(["weekday": .term(WeekdayName(day.weekday).label), "date": .date(date)])
  }

  private static let linePhrase = Phrase("line", en: "{id}: {type}, {date}, {status}")
  private static let dayPhrase = Phrase("day", en: "{weekday}, {date}")
  private static let plainDay = Phrase("plain-day", en: "{date}")
}

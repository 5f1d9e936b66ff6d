public import DocketDiagnostics
public import DocketText
public import DocketTime

/// Something that happened or is to happen in a case.
public struct Event: SharedObject {
  /// What stands under its keys.
  public struct Content: Sendable {
    /// A short name, unique in the file, never changed: the event is known by it in calendars and links.
    @Stated public var id: Located<String>?
    /// When, as precisely as a source says; local time at the court.
    @Stated public var date: Located<RecordDate>?
    /// What kind of event it is; titles are made from it.
    @Stated public var type: Located<EventType>?
    /// A title, only for the type `other`.
    @Stated public var title: Located<Text>?
    /// The people it is about; leave it out for everybody in the record.
    @Stated public var who: Located<[Located<String>]>?
    /// The proceeding it belongs to, where there are several.
    @Stated public var proceeding: Located<String>?
    /// The court, from the registry; it also gives the time zone.
    @Stated public var court: Located<String>?
    /// The place, from the registry.
    @Stated public var place: Located<String>?
    /// The state to which an exchange, a deportation or an extradition takes the person (ISO 3166-1).
    @Stated public var to: Located<String>?
    /// The room; quote numbers.
    @Stated public var room: Located<String>?
    /// The judge, only where the court publishes the name.
    @Stated public var judge: Located<String>?
    /// The zone of the hour, where neither court nor record gives it.
    @Stated public var timeZone: Located<String>?
    /// Where a hearing stands; hearings only.
    @Stated public var status: Located<HearingStatus>?
    /// Earlier dates from which the court moved it, oldest first.
    @Stated public var movedFrom: Located<[Located<RecordDate>]>?
    /// Earlier dates that were our own mistake.
    @Stated public var correctedFrom: Located<[Located<RecordDate>]>?
    /// When somebody last looked for a report, with `status: unknown`.
    @Stated public var checked: Located<CivilDate>?
    /// Who may attend.
    @Stated public var access: Located<Access>?
    /// How people take part.
    @Stated public var format: Located<HearingFormat>?
    /// What somebody who wants to attend must know.
    @Stated public var attend: Located<Text>?
    /// The court's or the committee's page about it.
    @Stated public var link: Located<String>?
    /// How sure it is; `reported` when left out.
    @Stated public var certainty: Located<Certainty>?
    /// Whose claim it is: an organisation of the registry or a side such as `defence`; needed with `alleged`.
    @Stated public var by: Located<String>?
    /// Whether the court decided in the absence of the person.
    @Stated public var inAbsentia: Located<Bool>?
    /// The decision, when all share it.
    @Stated public var result: Located<Result>?
    /// The end of the custody or measure ordered, when all share it.
    @Stated public var until: Located<RecordDate>?
    /// The decision for each person.
    @Stated public var outcomes: Located<[Keyed<String, Outcome>]>?
    /// A short remark in plain words, in several languages.
    @Stated public var note: Located<Text>?
    /// The ids of the sources that say so, from this file's own `sources`.
    @Stated public var sources: Located<[Located<String>]>?
    /// The bytes of the whole entry.
    public let range: ByteRange
    /// The bytes of its first key.
    public let firstKey: ByteRange
  }

  /// What stands under its keys, one for all copies.
  public let content: Shared<Content>
}

extension Event {
  enum Keys {
    static let id = Field<String>(
      "id", .id, .required,
      "A short name, unique in the file, never changed: the event is known by it in calendars and links.",
      example: "appeal")
    static let date = Field<RecordDate>(
      "date", .date, .required,
      "When, as precisely as a source says; local time at the court.",
      example: "2031-05-20T09:00")
    static let type = Field<EventType>(
      "type", .word, .required,
      "What kind of event it is; titles are made from it.",
      example: "appeal_hearing")
    static let title = Field<Text>(
      "title", .text, .optional,
      "A title, only for the type `other`.",
      example: "{en: Open day at the archive}")
    static let court = Field<String>(
      "court", .reference(.court), .optional,
      "The court, from the registry; it also gives the time zone.",
      example: "selm-regional")
    static let place = Field<String>(
      "place", .reference(.place), .optional,
      "The place, from the registry.",
      example: "port-selm")
    static let to = Field<String>(
      "to", .country, .optional,
      "The state to which an exchange, a deportation or an extradition takes the person (ISO 3166-1).",
      example: "QY")
    static let room = Field<String>("room", .string, .optional, "The room; quote numbers.", example: "\"4\"")
    static let judge = Field<String>(
      "judge", .string, .optional,
      "The judge, only where the court publishes the name.",
      example: "A. Example")
    static let timeZone = Field<String>(
      "time_zone", .timeZone, .optional,
      "The zone of the hour, where neither court nor record gives it.",
      example: "Asia/Yekaterinburg")
    static let status = Field<HearingStatus>(
      "status", .word, .optional,
      "Where a hearing stands; hearings only.",
      example: "scheduled")
    static let movedFrom = Field<[Located<RecordDate>]>(
      "moved_from", .list(of: .date(.any)), .optional,
      "Earlier dates from which the court moved it, oldest first.",
      example: "[2031-01-28T10:30]")
    static let correctedFrom = Field<[Located<RecordDate>]>(
      "corrected_from", .list(of: .date(.any)), .optional,
      "Earlier dates that were our own mistake.",
      example: "[2031-01-29]")
    static let checked = Field<CivilDate>(
      "checked", .day, .optional,
      "When somebody last looked for a report, with `status: unknown`.",
      example: "2031-02-01")
    static let access = Field<Access>("access", .word, .optional, "Who may attend.", example: "open")
    static let format = Field<HearingFormat>(
      "format", .word, .optional,
      "How people take part.",
      example: "video_link")
    static let attend = Field<Text>(
      "attend", .text, .optional,
      "What somebody who wants to attend must know.",
      example: "{en: Bring an identity document.}")
    static let link = Field<String>(
      "link", .url, .optional,
      "The court's or the committee's page about it.",
      example: "https://selm-regional.example/2-5")
    static let inAbsentia = Field<Bool>(
      "in_absentia", .boolean, .optional,
      "Whether the court decided in the absence of the person.",
      example: "true")
    static let result = Field<Result>(
      "result", .word, .optional,
      "The decision, when all share it.",
      example: "extended")
    static let until = Field<RecordDate>(
      "until", .date(.point), .optional,
      "The end of the custody or measure ordered, when all share it.",
      example: "2030-11-13")
    static let outcomes = Field<[Keyed<String, Outcome>]>(
      "outcomes", .map(keys: .reference(.person), values: .entity(Outcome.entity)), .optional,
      "The decision for each person.",
      example: "{vesper: {result: remanded}}")
  }

  /// The event of the record format.
  public static let entity = Entity<Event>(
    "event", "Something that happened or is to happen, oldest first.",
    [
      Keys.id.description, Keys.date.description, Keys.type.description, Keys.title.description,
      CommonKeys.who.description, CommonKeys.proceeding.description, Keys.court.description,
      Keys.place.description, Keys.to.description, Keys.room.description, Keys.judge.description,
      Keys.timeZone.description, Keys.status.description, Keys.movedFrom.description,
      Keys.correctedFrom.description, Keys.checked.description, Keys.access.description,
      Keys.format.description, Keys.attend.description, Keys.link.description,
      CommonKeys.certainty.description, CommonKeys.by.description, Keys.inAbsentia.description,
      Keys.result.description, Keys.until.description, Keys.outcomes.description, CommonKeys.note.description,
      CommonKeys.sources.description,
    ]
  ) { object in
    Event(
      content: Shared(
        Content(
          id: object.take(Keys.id),
          date: object.take(Keys.date),
          type: object.take(Keys.type),
          title: object.take(Keys.title),
          who: object.take(CommonKeys.who),
          proceeding: object.take(CommonKeys.proceeding),
          court: object.take(Keys.court),
          place: object.take(Keys.place),
          to: object.take(Keys.to),
          room: object.take(Keys.room),
          judge: object.take(Keys.judge),
          timeZone: object.take(Keys.timeZone),
          status: object.take(Keys.status),
          movedFrom: object.take(Keys.movedFrom),
          correctedFrom: object.take(Keys.correctedFrom),
          checked: object.take(Keys.checked),
          access: object.take(Keys.access),
          format: object.take(Keys.format),
          attend: object.take(Keys.attend),
          link: object.take(Keys.link),
          certainty: object.take(CommonKeys.certainty),
          by: object.take(CommonKeys.by),
          inAbsentia: object.take(Keys.inAbsentia),
          result: object.take(Keys.result),
          until: object.take(Keys.until),
          outcomes: object.take(Keys.outcomes),
          note: object.take(CommonKeys.note),
          sources: object.take(CommonKeys.sources),
          range: object.range, firstKey: object.firstKeyRange)))
  }
}

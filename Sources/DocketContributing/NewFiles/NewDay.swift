import DocketEditing
public import DocketLanguage
public import DocketRecords
public import DocketTime

/// A day of no single case, to be begun.
public struct NewDay: Sendable {
  /// Its id.
  public var id: String
  /// The language of texts that are written without one.
  public var language: LanguageTag
  /// What kind of day it is.
  public var type: DayType
  /// What it is called.
  public var title: LanguageTexts
  /// The day.
  public var date: RecordDate
  /// Whether it comes back each year.
  public var isYearly: Bool
  /// The ids of the cases it is about, `all`, or none.
  public var cases: [String] = []
  /// The id of who calls for it.
  public var organiser: String?
  /// Its first source, with its id.
  public var source: (id: String, source: NewSource)?

  /// Describes a day by what every day has.
  public init(
    id: String, language: LanguageTag, type: DayType, title: LanguageTexts, date: RecordDate, isYearly: Bool
  ) {
    (self.id, self.language, self.type, self.title) = (id, language, type, title)
    (self.date, self.isYearly) = (date, isYearly)
  }

  /// The change: a new file.
  ///
  /// - Parameter corpus: the records.
  /// - Returns: the change.
  /// - Throws: `DeskProblem`, also where a day has this id or had it once.
  public func plan(in corpus: Corpus) throws(DeskProblem) -> FileChanges {
    guard Identifier.isWellFormed(id, length: ProposedID.length) else { throw .badID }
    let path = "records/days/\(id).yml"
    guard !corpus.files.contains(where: { $0.path == path }) else { throw .taken(id) }
    try NewRecord.requireNeverWithdrawn(id, in: corpus)
    var record = NewRecord(path, .day, in: corpus)
    record.add("id", .text(id))
    record.add("language", .text(language.description))
    record.add("type", .text(type.rawValue))
    record.add("title", title.value)
    record.add("date", .unquoted("\(date)"))
    if isYearly { record.add("repeat", .text("yearly")) }
    if cases == ["all"] {
      record.add("cases", .text("all"))
    } else if !cases.isEmpty {
      record.add("cases", .texts(cases))
    }
    if let organiser { record.add("organiser", .text(organiser)) }
    let sources: [(key: String, value: NewValue)] =
      source.map { [(key: $0.id, value: $0.source.value)] } ?? []
    record.add("sources", .map(sources))
    return try record.plan()
  }
}

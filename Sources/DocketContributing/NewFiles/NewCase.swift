import DocketDiagnostics
import DocketEditing
public import DocketLanguage
public import DocketRecords

/// A case to be begun: what every case has, and nothing that nobody has said.
public struct NewCase: Sendable {
  /// Its id.
  public var id: String
  /// The language of texts that are written without one.
  public var language: LanguageTag
  /// What it is called.
  public var title: LanguageTexts
  /// What it is about; nil for nothing yet.
  public var summary: LanguageTexts?
  /// The state that prosecutes.
  public var jurisdiction: String
  /// The zone of hours.
  public var timeZone: String?
  /// Its people.
  public var people: [NewPerson]
  /// Its first source, with its id; nil for none yet.
  public var source: (id: String, source: NewSource)?

  /// Describes a case by what every case has.
  public init(
    id: String, language: LanguageTag, title: LanguageTexts, jurisdiction: String, people: [NewPerson]
  ) {
    (self.id, self.language, self.title) = (id, language, title)
    (self.jurisdiction, self.people) = (jurisdiction, people)
  }

  /// The change: a new file.
  ///
  /// - Parameter corpus: the records.
  /// - Returns: the change.
  /// - Throws: `DeskProblem`, also where a case has this id or had it once.
  public func plan(in corpus: Corpus) throws(DeskProblem) -> FileChanges {
    guard Identifier.isWellFormed(id, length: 64), id != "all" else { throw .badID }
    let path = "records/cases/\(id).yml"
    guard !corpus.files.contains(where: { $0.path == path }) else { throw .taken(id) }
    try NewRecord.requireNeverWithdrawn(id, in: corpus)
    var record = NewRecord(path, .caseRecord, in: corpus)
    record.add("id", .text(id))
    record.add("language", .text(language.description))
    record.add("title", title.value)
    if let summary, !summary.versions.isEmpty { record.add("summary", summary.value) }
    record.add("jurisdiction", .text(jurisdiction))
    if let timeZone { record.add("time_zone", .text(timeZone)) }
    record.add(
      "people", .map(people.map { (key: $0.id, value: .map([(key: "name", value: $0.name.value)])) }))
    let sources: [(key: String, value: NewValue)] =
      source.map { [(key: $0.id, value: $0.source.value)] } ?? []
    record.add("sources", .map(sources), below: Self.help(id))
    return try record.plan()
  }

  /// What to do next, for whoever opens the file.
  private static func help(_ id: String) -> [String] {
    [
      "What happened and what is to come: docket hearing add \(id)",
      "Another source: docket source add \(id)",
      "Every key is explained in Documentation/RecordFormat.md. What nobody knows is left out.",
    ]
  }
}

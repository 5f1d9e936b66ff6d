import DocketRecords
import DocketTime

/// Takes one case out of its record.
struct CaseGathering {
  let id: String
  /// The path of the record from the root of the repository.
  let file: String
  let record: CaseRecord
  let gathering: Gathering
  /// The people of the case in the order of the record.
  let people: [NamedEntry]
  /// The sources of the case by id.
  let sourcesByID: [String: PublicSource]
  private let sources: [PublicSource]
  private let withheld: Set<WithheldSubject>

  init(id: String, file: String, record: CaseRecord, gathering: Gathering) {
    self.id = id
    self.file = file
    self.record = record
    self.gathering = gathering
    people = (record.people?.value ?? []).map {
      NamedEntry(
        id: $0.key.value, name: LanguageText($0.value.name?.value), short: LanguageText($0.value.short?.value)
      )
    }
    sources = gathering.sources(record.sources?.value)
    sourcesByID = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    withheld = Set((record.withhold?.value ?? []).map(\.value))
  }

  func publicCase() -> PublicCase {
    let people = (record.people?.value ?? []).map(person)
    return PublicCase(
      PublicCase.Content(
        id: id, file: file, language: record.language?.value, title: LanguageText(record.title?.value),
        short: LanguageText(record.short?.value),
        summary: LanguageText(record.summary?.value), story: LanguageText(record.story?.value),
        jurisdiction: record.jurisdiction?.value,
        tags: (record.tags?.value ?? []).map { gathering.tag($0.value) },
        aliases: (record.aliases?.value ?? []).map(\.value),
        identifiers: (record.identifiers?.value ?? []).map { ($0.key.value, $0.value) },
        monitoring: record.monitoring?.value ?? .active, verified: record.verified?.value,
        reviewed: record.reviewed?.value,
        people: people, proceedings: proceedings(),
        recognised: recognitions(), charges: charges(), events: events(), days: days(),
        support: support(of: people),
        licence: record.licence?.value == gathering.textsLicence ? nil : record.licence?.value,
        sources: sources))
  }

  /// Whether the record must say nothing about a subject; of a list that cannot be read, about any.
  func withholds(_ subject: WithheldSubject) -> Bool {
    withheld.contains(subject) || record.$withhold.isUnreadable
  }

  /// Whether the person agrees to what needs consent; where the record does not say, nobody was asked.
  var isAgreed: Bool { record.consent?.value == .confirmed || record.consent?.value == .publicRecord }

  /// The people that a list names; all of the case where there is no list.
  func named(_ who: Located<[Located<String>]>?) -> [NamedEntry] {
    guard let who else { return people }
    let ids = Set(who.value.map(\.value))
    return people.filter { ids.contains($0.id) }
  }

  /// The ids of a list of sources that the case has.
  func sourceIDs(_ list: Located<[Located<String>]>?) -> [String] {
    var seen: Set<String> = []
    return (list?.value ?? []).map(\.value).filter { sourcesByID[$0] != nil && seen.insert($0).inserted }
  }

  /// A proceeding that the case has; nil for any other.
  func proceeding(_ id: Located<String>?) -> String? {
    let known = (record.proceedings?.value ?? []).map(\.key.value)
    return id.flatMap { known.contains($0.value) ? $0.value : nil }
  }

  /// Entries with an id, the first of each id only.
  func unique<Value>(_ entries: [Located<Value>]?, id: (Value) -> String?) -> [(id: String, value: Value)] {
    var seen: Set<String> = []
    return (entries ?? []).compactMap { entry in
      guard let name = id(entry.value), Identifier.isWellFormed(name, length: 64), seen.insert(name).inserted
      else { return nil }
      return (name, entry.value)
    }
  }

  private func days() -> [PublicDay] {
    unique(record.days?.value) { $0.id?.value }.compactMap { id, day in
      PublicDay(
        id: id, file: file, type: day.type?.value, title: day.title?.value, date: day.date?.value,
        dates: day.dates?.value, repetition: day.repetition?.value, since: day.since?.value,
        until: day.until?.value, leapDay: day.leapDay?.value, scope: .own(gathering.title(of: self.id)),
        people: day.who == nil ? [] : named(day.who),
        organiser: day.organiser.map { gathering.organisation($0.value) }, link: day.link?.address,
        note: day.note?.value, sources: sourceIDs(day.sources).compactMap { sourcesByID[$0] })
    }
  }
}

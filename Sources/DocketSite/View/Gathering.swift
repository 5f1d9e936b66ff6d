import DocketRecords
import DocketText
import DocketTime

/// Takes cases and days out of a corpus.
///
/// What lacks its id is left out, and of two things with one id the first stays: nothing without a name of its own
/// can be published. Validation reports both.
struct Gathering: Sendable {
  let registry: Registry
  /// What of the registry may be published.
  let known: PublicRegistry
  let today: CivilDate
  let zones: ZoneDatabase
  /// The licence of texts of the whole site; nil where none is stated.
  let textsLicence: String?
  private let caseRecords: [(id: String, file: String, record: CaseRecord)]
  private let dayRecords: [(id: String, file: String, record: DayRecord)]
  private let titles: [String: LanguageText]
  private let caseIDs: Set<String>

  init(corpus: Corpus, today: CivilDate, zones: ZoneDatabase) {
    registry = corpus.registry
    known = PublicRegistry(corpus.registry, today: today)
    self.today = today
    self.zones = zones
    textsLicence = corpus.pipeline?.licences?.value.texts?.value
    let withdrawn = corpus.registry.withdrawn
    caseRecords = Self.publishable(
      corpus.cases.map { ($0.record.id?.value ?? FileKind.stem(of: $0.file.path), $0.file.path, $0.record) },
      withdrawn)
    dayRecords = Self.publishable(
      corpus.days.map { ($0.record.id?.value ?? FileKind.stem(of: $0.file.path), $0.file.path, $0.record) },
      withdrawn)
    caseIDs = Set(caseRecords.map(\.id))
    titles = Dictionary(
      caseRecords.compactMap { id, _, record in LanguageText(record.title?.value).map { (id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The cases by id, taken out by so many threads at a time.
  func cases(width: Int) -> [PublicCase] {
    Parallel.map(caseRecords.count, width: width) { index in
      let (id, file, record) = caseRecords[index]
      return CaseGathering(id: id, file: file, record: record, gathering: self).publicCase()
    }
  }

  /// The days of no single case by id.
  func days() -> [PublicDay] {
    dayRecords.compactMap { id, file, record in
      let scope: PublicDay.Scope
      let ids = (record.cases?.value ?? []).map(\.value)
      if ids.contains("all") {
        scope = .all
      } else {
        scope = .cases(ids.filter(isPublic).map(title))
      }
      return PublicDay(
        id: id, file: file, type: record.type?.value, title: record.title?.value, date: record.date?.value,
        dates: record.dates?.value, repetition: record.repetition?.value, since: record.since?.value,
        until: record.until?.value, leapDay: record.leapDay?.value, scope: scope, people: [],
        organiser: record.organiser.map { organisation($0.value) }, link: record.link?.address,
        note: record.note?.value, sources: sources(record.sources?.value))
    }
  }

  /// Whether there is a public case of that id.
  func isPublic(_ caseID: String) -> Bool { caseIDs.contains(caseID) }

  /// A case by id and title.
  func title(of caseID: String) -> PublicDay.CaseTitle {
    PublicDay.CaseTitle(id: caseID, title: titles[caseID])
  }

  /// Well-formed ids that are not withdrawn, each once, in the order of their bytes.
  private static func publishable<Record>(
    _ records: [(id: String, file: String, record: Record)], _ withdrawn: Set<String>
  ) -> [(id: String, file: String, record: Record)] {
    var seen: Set<String> = []
    return records.filter { id, _, _ in
      Identifier.isWellFormed(id, length: 64) && !withdrawn.contains(Digest.of(id))
        && seen.insert(id).inserted
    }.sorted { $0.id.precedesByBytes($1.id) }
  }
}

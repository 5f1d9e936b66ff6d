import DocketLanguage
public import DocketRecords
public import DocketTime

/// What of a corpus may be published, on one day: plain values without places in files.
///
/// Left out are withdrawn records, birthdays that are not public, exceptions, consent, what a record withholds, photos
/// and everything that lacks its id, date or type. Two sites of the same corpus, instant and zone database are the
/// same, whatever the order of the files.
public struct Site: Sendable {
  /// The instant that decides what lies ahead.
  public let asOf: Instant
  /// The release of the zone database.
  let zoneDatabase: String
  let title: LanguageText?
  /// Where the site is, without a slash at the end; empty when it is not known.
  let address: String
  /// How readers reach the committee.
  let contact: Contact?
  /// Where the repository of the records is, so that readers can correct them there.
  let repository: PublicRepository?
  /// What ends every UID.
  let domain: String
  let licence: Licence
  let languages: LanguagePlan
  let calendars: Calendars
  /// The cases by id.
  let cases: [PublicCase]
  /// The days of no single case by id.
  let standaloneDays: [PublicDay]
  /// What of the registry these cases and days refer to.
  let registry: UsedRegistry
  /// The names of all tags of `pipeline.yml`, also of those that no case has any more.
  let tags: [String: LanguageText]
  /// The digests of what was withdrawn: of cases, days and, as `case/person`, people.
  let withdrawn: Set<String>

  /// The SPDX ids of what is published.
  struct Licence: Sendable {
    let facts: String
    let texts: String
  }

  /// How calendars are made.
  struct Calendars: Sendable {
    /// How many past months the calendar of all hearings holds; 0 = all.
    let historyMonths: Int
    /// How long a hearing lasts where nobody says so.
    let defaultLength: Length?
    /// How many days after its slot an entry stays at which nothing takes place.
    let markerDays: Int
  }

  /// Takes out of a corpus what may be published.
  ///
  /// - Parameters:
  ///   - corpus: all records; those with errors are published as far as they can be read, so validate first.
  ///   - asOf: the instant that decides what lies ahead, and the stamp of what has changed.
  ///   - zones: the zone database.
  ///   - width: how many threads to work with; it changes nothing.
  public init(corpus: Corpus, asOf: Instant, zones: ZoneDatabase, width: Int = 1) {
    let pipeline = corpus.pipeline
    self.asOf = asOf
    zoneDatabase = zones.version
    title = LanguageText(pipeline?.site?.value.title?.value)
    address = Self.withoutSlash(pipeline?.site?.value.url?.value ?? "")
    contact = pipeline?.site?.value.contact?.value
    repository = pipeline?.site?.value.repository.flatMap { PublicRepository($0.value) }
    domain = EntryName.domain(pipeline?.site?.value.uidDomain?.value ?? "")
    licence = Licence(
      facts: pipeline?.licences?.value.facts?.value ?? "",
      texts: pipeline?.licences?.value.texts?.value ?? "")
    languages = LanguagePlan(corpus, width: width)
    let settings = pipeline?.calendars?.value
    calendars = Calendars(
      historyMonths: settings?.historyMonths?.value ?? 0,
      defaultLength: settings?.defaultLength?.value ?? Length(minutes: 60),
      markerDays: settings?.markerDays?.value ?? 30)
    let gathering = Gathering(corpus: corpus, today: asOf.utc.date, zones: zones)
    cases = gathering.cases(width: width)
    standaloneDays = gathering.days()
    registry = UsedRegistry(cases: cases, standaloneDays: standaloneDays, known: gathering.known)
    tags = corpus.registry.tags.compactMapValues { LanguageText($0) }
    withdrawn = corpus.registry.withdrawn
  }

  /// Every hearing, those of one case in the order of its record.
  var hearings: [PublicEvent] { cases.flatMap { $0.hearings } }

  /// Every day: those of cases, then those of no single case.
  var days: [PublicDay] { cases.flatMap { $0.days } + standaloneDays }

  private static func withoutSlash(_ address: String) -> String {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    return address
  }
}

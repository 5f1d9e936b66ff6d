public import DocketRecords
public import DocketTime

/// What rules may know besides the file they look at.
///
/// One is made for each file, and stays with the task that checks it: what several rules ask about the file is
/// computed once, in `facts`.
public struct RuleContext {
  /// What is the same for all files.
  let repository: RepositoryContext
  /// What several rules ask about the file; about none where all files are looked at together.
  let facts: FileFacts

  /// Takes what rules may know.
  ///
  /// - Parameters:
  ///   - repository: what is the same for all files.
  ///   - file: the file that is checked; nil where all are looked at together.
  init(_ repository: RepositoryContext, checking file: RecordFile? = nil) {
    self.repository = repository
    facts = FileFacts(of: file, in: repository)
  }

  /// All files of the repository.
  public var corpus: Corpus { repository.corpus }
  /// What today is, from `--as-of`; the only clock of the rules.
  public var today: CivilDate { repository.today }
  /// The zones of the time zone database.
  public var zones: ZoneDatabase { repository.zones }
  /// Everything records refer to.
  public var registry: Registry { repository.corpus.registry }
  /// The configuration; nil when it cannot be read.
  public var pipeline: Pipeline? { repository.corpus.pipeline }
  /// The words of the registry's names.
  var registryNames: RegistryNames { repository.registryNames }

  /// How a person was deprived of liberty until today.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case that is checked.
  /// - Returns: the timeline.
  func custody(of person: String, in record: CaseRecord) -> CustodyTimeline {
    facts.timeline(of: person, in: record)
  }

  /// About whom the case that is checked has events that cannot be read.
  func unreadableEvents(in record: CaseRecord) -> UnreadableEvents {
    facts.unreadableEvents(in: record)
  }
}

/// What rules may know that is the same for all files.
struct RepositoryContext: Sendable {
  /// All files of the repository.
  let corpus: Corpus
  /// What today is.
  let today: CivilDate
  /// The zones of the time zone database.
  let zones: ZoneDatabase
  /// The words of the registry's names.
  let registryNames: RegistryNames

  /// Takes what rules may know.
  ///
  /// - Parameters:
  ///   - corpus: all files of the repository.
  ///   - today: what today is.
  ///   - zones: the zones of the time zone database.
  init(corpus: Corpus, today: CivilDate, zones: ZoneDatabase) {
    self.corpus = corpus
    self.today = today
    self.zones = zones
    registryNames = RegistryNames(corpus.registry)
  }
}

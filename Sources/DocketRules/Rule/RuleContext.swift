public import DocketRecords
public import DocketTime

/// What rules may know besides the file they look at.
public struct RuleContext: Sendable {
  /// All files of the repository.
  public let corpus: Corpus
  /// What today is, from `--as-of`; the only clock of the rules.
  public let today: CivilDate
  /// The zones of the time zone database.
  public let zones: ZoneDatabase
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

  /// Everything records refer to.
  public var registry: Registry { corpus.registry }
  /// The configuration; nil when it cannot be read.
  public var pipeline: Pipeline? { corpus.pipeline }

  /// How a person was deprived of liberty until today.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case.
  /// - Returns: the timeline.
  func custody(of person: String, in record: CaseRecord) -> CustodyTimeline {
    CustodyTimeline(of: person, in: record, registry: registry, today: today)
  }
}

public import DocketRecords
public import DocketSite
public import DocketTime

/// Turns checked records into the files of a site, and puts them in place in one step.
///
/// The files are written into a staging folder beside the target, synced once, and exchanged with it: whoever reads
/// at any instant sees the old set or the new one. A lock keeps two publishers apart.
public struct Publication: Sendable {
  /// The folder to publish into.
  public let output: String
  /// The repository that is published.
  public let root: String
  /// The ledger of the previous publication: a folder that holds `ledger.json`, or that file; nil for the one in the
  /// output folder.
  public let previous: String?
  /// How many public objects may vanish without a withdrawal; nil for any number.
  public let maximalRemovals: Int?
  /// The promises that may be broken.
  public let allowances: Set<Allowance>
  /// The last look at files before they are written.
  var requireSound: @Sendable ([Artefact], [String], ZoneDatabase) throws(PublicationProblem) -> Void = {
    artefacts, paths, zones throws(PublicationProblem) in
    try UnsoundCalendar.requireNone(among: artefacts, at: paths, zones: zones)
  }

  /// What publishing did.
  public struct Outcome: Sendable {
    /// How many files the site has.
    public let fileCount: Int
    /// How many of them are new or differ from before.
    public let changedPaths: [String]
    /// Paths that are gone.
    public let removedPaths: [String]
    /// Whether this is the first publication.
    public let isFirst: Bool
    /// Whether the folders were exchanged in one step; false where the file system cannot.
    public let wasExchanged: Bool
    /// What has changed for people; nil for a first publication.
    public let changes: SiteChanges?
    /// The site that was published.
    public let site: DocketSite.Site
    /// Whether the previous ledger is too old to say whether dates, addresses and names stayed as they were.
    public let hasOldLedger: Bool
    /// The release of the zone database of the publication before, if it was another.
    public let formerZoneDatabase: String?
    /// The hearings that another zone database moved; their entries count as changed.
    public let zoneMoves: [Ledger.ZoneMove]
    /// Calendars that some apps will not take whole.
    public let largeFeeds: [LargeFeed]
  }

  /// Prepares a publication.
  ///
  /// - Parameters:
  ///   - output: the folder to publish into.
  ///   - root: the repository, which the output must not replace.
  ///   - previous: where the previous ledger is, if not in the output folder.
  ///   - maximalRemovals: how many public objects may vanish; nil for any number.
  ///   - allowances: the promises that may be broken.
  public init(
    output: String, root: String, previous: String? = nil, maximalRemovals: Int? = 0,
    allowing allowances: Set<Allowance> = []
  ) {
    self.output = Path.trimmed(output)
    self.root = root
    self.previous = previous
    self.maximalRemovals = maximalRemovals
    self.allowances = allowances
  }

  /// Renders the site and compares it with what is published.
  ///
  /// - Returns: the paths that would be new, changed or gone, sorted; empty when the site is current.
  /// - Throws: `PublicationProblem` where publishing would.
  public func check(_ corpus: Corpus, asOf: Instant, zones: ZoneDatabase) throws(PublicationProblem)
    -> [String]
  {
    let previous = try previousLedger()
    let rendering = try render(corpus, after: previous, asOf: asOf, zones: zones)
    let comparison = try Comparison(of: rendering.artefacts, with: output)
    try requireSound(rendering.artefacts, comparison.changed, zones)
    return (comparison.changed + comparison.removed).sorted()
  }

  /// Renders the site and puts it in place.
  ///
  /// - Parameters:
  ///   - corpus: checked records without a finding of severity error.
  ///   - asOf: what now is.
  ///   - zones: the zones of the time zone database.
  /// - Returns: what was done.
  /// - Throws: `PublicationProblem`; what was published before is untouched.
  public func publish(_ corpus: Corpus, asOf: Instant, zones: ZoneDatabase) throws(PublicationProblem)
    -> Outcome
  {
    let lockPath = "\(Path.parent(of: output))/.\(Path.name(of: output)).docket-lock"
    guard
      let lock = try PublicationProblem.wrap({ () throws(FileSystemError) in
        try FileSystem.makeFolder(Path.parent(of: lockPath))
        return try FileSystem.lock(lockPath)
      })
    else { throw .locked(output) }
    let previous = try previousLedger()
    let rendering = try render(corpus, after: previous, asOf: asOf, zones: zones)
    let comparison = try Comparison(of: rendering.artefacts, with: output)
    try requireSound(rendering.artefacts, comparison.changed, zones)
    let staging = Staging(output: output)
    let exchanged = try PublicationProblem.wrap { () throws(FileSystemError) in
      try staging.fill(with: rendering.artefacts, unchanged: comparison.unchanged)
      return try staging.exchange()
    }
    _ = consume lock
    return Outcome(
      fileCount: rendering.artefacts.count, changedPaths: comparison.changed,
      removedPaths: comparison.removed,
      isFirst: rendering.previous == nil, wasExchanged: exchanged,
      changes: rendering.previous.map {
        SiteChanges(
          from: $0, to: rendering.ledger, of: rendering.site, withdrawn: corpus.registry.withdrawn)
      },
      site: rendering.site,
      hasOldLedger: rendering.previous.map { $0.promises == nil } ?? false,
      formerZoneDatabase: rendering.previous.flatMap { previous in
        previous.zoneDatabase == zones.version ? nil : previous.zoneDatabase
      },
      zoneMoves: rendering.previous.map { rendering.ledger.zoneMoves(comparedTo: $0) } ?? [],
      largeFeeds: rendering.artefacts.compactMap { LargeFeed($0) })
  }

  private struct Rendering {
    let site: DocketSite.Site
    let artefacts: [Artefact]
    let ledger: Ledger
    let previous: Ledger?
  }

  /// The ledger of the previous publication, once the output folder is known to be one that may be replaced.
  private func previousLedger() throws(PublicationProblem) -> Ledger? {
    let folder = OutputFolder(path: output, root: root)
    try folder.requireOutsideRepository()
    let ledger = try PreviousLedger(output: output, previous: previous).read()
    try folder.check(ledger: ledger, allowsMissingLedger: allowances.contains(.missingLedger))
    return ledger
  }

  private func render(
    _ corpus: Corpus, after previous: Ledger?, asOf: Instant, zones: ZoneDatabase
  ) throws(PublicationProblem) -> Rendering {
    let site = DocketSite.Site(corpus: corpus, asOf: asOf, zones: zones)
    let advanced = (previous ?? .empty).advanced(to: site)
    if let maximalRemovals, let previous {
      let removed = advanced.removals(comparedTo: previous, withdrawn: corpus.registry.withdrawn)
      guard removed.count <= maximalRemovals else { throw .removals(removed, allowed: maximalRemovals) }
    }
    let artefacts = site.artefacts(ledger: advanced)
    let ledger = advanced.publishing(artefacts.map(\.path))
    if let previous {
      let broken = BrokenPromise.all(by: ledger, after: previous, allowing: allowances)
      guard broken.isEmpty else { throw .brokenPromises(broken) }
    }
    return Rendering(site: site, artefacts: artefacts, ledger: ledger, previous: previous)
  }
}

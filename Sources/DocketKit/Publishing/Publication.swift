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
  /// What the clock says, with which the day of a publication and the stamps of its ledger are compared; nil where
  /// there is none to trust but that day itself.
  public let clock: Instant?
  /// How files are reached.
  var files: any FileAccess = SystemFiles()
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
    /// Whether the previous ledger is too old to have a digest of itself.
    public let hasUnsealedLedger: Bool
    /// Whether docket was started in the folder that was replaced, so that whoever did it still stands in the old one.
    public let wasStartedInside: Bool
    /// A folder with old files that could not be removed; nil where all is clear.
    public let leftBehind: String?
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
  ///   - clock: what the clock says; nil for the day of the publication.
  public init(
    output: String, root: String, previous: String? = nil, maximalRemovals: Int? = 0,
    allowing allowances: Set<Allowance> = [], clock: Instant? = nil
  ) {
    self.output = output
    self.clock = clock
    self.root = root
    self.previous = previous
    self.maximalRemovals = maximalRemovals
    self.allowances = allowances
  }

  /// Renders the site and compares it with what is published.
  ///
  /// - Returns: the paths that would be new, changed or gone, sorted; empty when the site is current.
  /// - Throws: `PublicationProblem` where publishing would, and where a publication was cut off.
  public func check(_ corpus: Corpus, asOf: Instant, zones: ZoneDatabase) throws(PublicationProblem)
    -> [String]
  {
    let place = try OutputPlace(named: output, root: root, files: files)
    let staging = Staging(place: place, files: files)
    let isInterrupted = try PublicationProblem.wrap { () throws(FileSystemError) in
      try staging.isInterrupted()
    }
    guard !isInterrupted else { throw .interrupted(output) }
    let comparison = try compare(corpus, at: place, asOf: asOf, zones: zones).comparison
    return (comparison.changed + comparison.removed).sorted()
  }

  /// Renders the site and puts it in place.
  ///
  /// - Parameters:
  ///   - corpus: checked records without a finding of severity error.
  ///   - asOf: what now is.
  ///   - zones: the zones of the time zone database.
  /// - Returns: what was done.
  /// - Throws: `PublicationProblem`; what was published before is untouched, and nothing is left beside it.
  public func publish(_ corpus: Corpus, asOf: Instant, zones: ZoneDatabase) throws(PublicationProblem)
    -> Outcome
  {
    let place = try OutputPlace(named: output, root: root, files: files)
    let desk = Desk(place: place, files: files)
    return try desk.working { () throws(PublicationProblem) in
      try publish(corpus, at: place, asOf: asOf, zones: zones)
    }
  }

  private func publish(
    _ corpus: Corpus, at place: OutputPlace, asOf: Instant, zones: ZoneDatabase
  ) throws(PublicationProblem) -> Outcome {
    let staging = Staging(place: place, files: files)
    try PublicationProblem.wrap { () throws(FileSystemError) in try staging.restore() }
    let compared = try compare(corpus, at: place, asOf: asOf, zones: zones)
    let (rendering, comparison) = (compared.rendering, compared.comparison)
    try PublicationProblem.wrap { () throws(FileSystemError) in
      try staging.fill(with: rendering.artefacts, unchanged: comparison.unchanged)
    }
    let folder = OutputFolder(place: place, files: files)
    let start = files.resolved(".")
    let exchanged = try staging.exchange { moved throws(PublicationProblem) in
      try folder.requireOnly(rendering.previous.ownFiles, in: moved)
    }
    let previous = rendering.previous.ledger
    return Outcome(
      fileCount: rendering.artefacts.count, changedPaths: comparison.changed,
      removedPaths: comparison.removed,
      isFirst: previous == nil, wasExchanged: exchanged,
      changes: previous.map {
        SiteChanges(
          from: $0, to: rendering.ledger, of: rendering.site, withdrawn: corpus.registry.withdrawn)
      },
      site: rendering.site, hasUnsealedLedger: !rendering.previous.isSealed,
      wasStartedInside: start.map { $0 == place.path || $0.hasPrefix(place.path + "/") } ?? false,
      leftBehind: staging.clear(),
      hasOldLedger: previous.map { $0.promises == nil } ?? false,
      formerZoneDatabase: previous.flatMap { $0.zoneDatabase == zones.version ? nil : $0.zoneDatabase },
      zoneMoves: previous.map { rendering.ledger.zoneMoves(comparedTo: $0) } ?? [],
      largeFeeds: rendering.artefacts.compactMap { LargeFeed($0) })
  }

  /// What was published before.
  private struct Previous {
    /// Its ledger; nil before a first publication.
    let ledger: Ledger?
    /// Whether that has a digest of itself, or there is none.
    let isSealed: Bool
    /// The paths of docket's files in the output folder.
    let ownFiles: Set<String>
  }

  private struct Rendering {
    let site: DocketSite.Site
    let artefacts: [Artefact]
    let ledger: Ledger
    let previous: Previous
  }

  /// The previous publication, once the output folder is known to be one that may be replaced.
  private func previousPublication(at place: OutputPlace) throws(PublicationProblem) -> Previous {
    let found = try PreviousLedger(output: place.path, previous: previous, files: files).read()
    let own = try OutputFolder(place: place, files: files).ownFiles(
      ledger: found?.ledger, allowsMissingLedger: allowances.contains(.missingLedger))
    return Previous(ledger: found?.ledger, isSealed: found?.isSealed ?? true, ownFiles: own)
  }

  private func compare(
    _ corpus: Corpus, at place: OutputPlace, asOf: Instant, zones: ZoneDatabase
  ) throws(PublicationProblem) -> (rendering: Rendering, comparison: Comparison) {
    let previous = try previousPublication(at: place)
    try requireTimes(of: previous.ledger, asOf: asOf)
    let rendering = try render(corpus, after: previous, asOf: asOf, zones: zones)
    let comparison = try Comparison(of: rendering.artefacts, with: place.path, files)
    try LargeFeed.requireNoneOversized(among: rendering.artefacts)
    try requireSound(rendering.artefacts, comparison.changed, zones)
    return (rendering, comparison)
  }

  /// Asks where the day of the publication, or a stamp that its ledger has, is far ahead.
  private func requireTimes(of previous: Ledger?, asOf: Instant) throws(PublicationProblem) {
    let clock = clock ?? asOf
    let broken = [
      BrokenPromise.futureDay(asOf, clock: clock),
      previous.flatMap { BrokenPromise.futureStamps(in: $0, now: max(asOf, clock)) },
    ].compactMap(\.self).filter { !allowances.contains($0.allowance) }
    guard broken.isEmpty else { throw .brokenPromises(broken) }
  }

  private func render(
    _ corpus: Corpus, after previous: Previous, asOf: Instant, zones: ZoneDatabase
  ) throws(PublicationProblem) -> Rendering {
    let site = DocketSite.Site(corpus: corpus, asOf: asOf, zones: zones)
    let advanced = (previous.ledger ?? .empty).advanced(to: site)
    if let maximalRemovals, let earlier = previous.ledger {
      let removed = advanced.removals(comparedTo: earlier, withdrawn: corpus.registry.withdrawn)
      guard removed.count <= maximalRemovals else { throw .removals(removed, allowed: maximalRemovals) }
    }
    let artefacts = site.artefacts(ledger: advanced)
    let ledger = advanced.publishing(artefacts.map(\.path))
    if let earlier = previous.ledger {
      let broken = BrokenPromise.all(by: ledger, after: earlier, allowing: allowances)
      guard broken.isEmpty else { throw .brokenPromises(broken) }
    }
    return Rendering(site: site, artefacts: artefacts, ledger: ledger, previous: previous)
  }
}

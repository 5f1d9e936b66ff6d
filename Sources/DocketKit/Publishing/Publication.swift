import DocketDiagnostics
public import DocketRecords
public import DocketSite
import DocketText
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
  /// What is written.
  var formats = OutputFormat.builtIn
  /// How many files are made at the same time; it changes no byte.
  var width = Processors.count
  /// How long a part of a large file is at least; it changes no byte either.
  var partSize = Outlet.usualPartSize
  /// The last look at a calendar that is new or has changed.
  var look: @Sendable (Artefact, ZoneDatabase) -> [Diagnostic] = { UnsoundCalendar.errors(in: $0, zones: $1) }

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
    /// People who have left the record of their case and whose calendars stay, as `case/person`.
    public let formerPeople: [String]
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
  public func check(_ corpus: consuming Corpus, asOf: Instant, zones: ZoneDatabase) throws(PublicationProblem)
    -> [String]
  {
    let place = try OutputPlace(named: output, root: root, files: files)
    let staging = Staging(place: place, files: files)
    let isInterrupted = try PublicationProblem.wrap { () throws(FileSystemError) in
      try staging.isInterrupted()
    }
    guard !isInterrupted else { throw .interrupted(output) }
    let rendering = try render(
      Content(corpus, asOf: asOf, zones: zones, width: width), at: place, zones: zones)
    let made = try rendering.production.run(rendering.ledger, into: nil)
    return (made.changed + made.removed).sorted()
  }

  /// Renders the site and puts it in place.
  ///
  /// - Parameters:
  ///   - corpus: checked records without a finding of severity error; given away, since what is published of them is
  ///     taken out first and the rest takes much room.
  ///   - asOf: what now is.
  ///   - zones: the zones of the time zone database.
  /// - Returns: what was done.
  /// - Throws: `PublicationProblem`; what was published before is untouched, and nothing is left beside it.
  public func publish(_ corpus: consuming Corpus, asOf: Instant, zones: ZoneDatabase)
    throws(PublicationProblem) -> Outcome
  {
    let place = try OutputPlace(named: output, root: root, files: files)
    let content = Content(corpus, asOf: asOf, zones: zones, width: width)
    let desk = Desk(place: place, files: files)
    return try desk.working { () throws(PublicationProblem) in
      try publish(content, at: place, zones: zones)
    }
  }

  /// What of a corpus is needed once its site is there.
  private struct Content {
    let site: DocketSite.Site
    let withdrawn: Set<String>

    init(_ corpus: consuming Corpus, asOf: Instant, zones: ZoneDatabase, width: Int) {
      withdrawn = corpus.registry.withdrawn
      site = DocketSite.Site(corpus: corpus, asOf: asOf, zones: zones, width: width)
    }
  }

  private func publish(
    _ content: Content, at place: OutputPlace, zones: ZoneDatabase
  ) throws(PublicationProblem) -> Outcome {
    let staging = Staging(place: place, files: files)
    try PublicationProblem.wrap { () throws(FileSystemError) in try staging.restore() }
    let rendering = try render(content, at: place, zones: zones)
    let made = try rendering.production.run(rendering.ledger, into: staging)
    let folder = OutputFolder(place: place, files: files)
    let start = files.resolved(".")
    let exchanged = try staging.exchange { moved throws(PublicationProblem) in
      try folder.requireOnly(rendering.previous.ownFiles, in: moved)
    }
    let previous = rendering.previous.ledger
    return Outcome(
      fileCount: made.fileCount, changedPaths: made.changed, removedPaths: made.removed,
      isFirst: previous == nil, wasExchanged: exchanged,
      changes: previous.map {
        SiteChanges(from: $0, to: rendering.ledger, of: content.site, withdrawn: content.withdrawn)
      },
      site: content.site, hasUnsealedLedger: !rendering.previous.isSealed,
      wasStartedInside: start.map { $0 == place.path || $0.hasPrefix(place.path + "/") } ?? false,
      leftBehind: staging.clear(),
      hasOldLedger: previous.map { $0.promises == nil } ?? false,
      formerZoneDatabase: previous.flatMap { $0.zoneDatabase == zones.version ? nil : $0.zoneDatabase },
      zoneMoves: previous.map { rendering.ledger.zoneMoves(comparedTo: $0) } ?? [],
      largeFeeds: made.largeFeeds, formerPeople: content.site.formerPeople(in: rendering.ledger))
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

  /// What is to be published, before its files are made.
  private struct Rendering {
    let production: Production
    /// The ledger with the paths of all files.
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
    _ content: Content, at place: OutputPlace, zones: ZoneDatabase
  ) throws(PublicationProblem) -> Rendering {
    let previous = try previousPublication(at: place)
    try requireTimes(of: previous.ledger, asOf: content.site.asOf)
    let edition = Edition(of: content.site, after: previous.ledger ?? .empty, width: width)
    if let maximalRemovals, let earlier = previous.ledger {
      let removed = edition.ledger.removals(comparedTo: earlier, withdrawn: content.withdrawn)
      guard removed.count <= maximalRemovals else { throw .removals(removed, allowed: maximalRemovals) }
    }
    let planned = edition.files(in: formats)
    let ledger = edition.ledger.publishing(Edition.paths(of: planned))
    if let earlier = previous.ledger {
      let broken = BrokenPromise.all(
        by: ledger, after: earlier, withdrawn: content.withdrawn, allowing: allowances)
      guard broken.isEmpty else { throw .brokenPromises(broken) }
    }
    let look = look
    let production = Production(
      edition: edition, files: planned, output: place.path, access: files, width: width,
      partSize: partSize,
      look: { look($0, zones) })
    return Rendering(production: production, ledger: ledger, previous: previous)
  }
}

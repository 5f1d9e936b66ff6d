import DocketDiagnostics
import DocketSite
import DocketText
import DocketTime
import Synchronization

/// Makes the files of an edition one by one, on all cores, and never holds all of them.
///
/// Each is made part by part, compared with the published one, and written where there is somewhere to write to; then only
/// what is known of it is kept. What is new is looked at before anybody gets it.
struct Production: Sendable {
  let edition: Edition
  let files: [PlannedFile]
  /// The folder with what is published.
  let output: String
  let access: any FileAccess
  let width: Int
  /// How long a part of a large file is at least.
  let partSize: Int
  /// Finds what makes a calendar unfit to be published.
  let look: @Sendable (Artefact) -> [Diagnostic]

  /// What is known of a file once it is made.
  struct Made: Sendable {
    let file: IndexedFile
    let isUnchanged: Bool
    /// The calendar, where it is large.
    let largeFeed: LargeFeed?
    /// Whether a calendar was looked at and is unfit to be published.
    let isUnsound: Bool
  }

  /// Everything that was made, against what is published.
  struct Outcome {
    /// How many files there are.
    let fileCount: Int
    /// Paths that are new or differ, sorted.
    let changed: [String]
    /// Paths that are gone, sorted.
    let removed: [String]
    /// Calendars that some apps will not take whole, by path.
    let largeFeeds: [LargeFeed]
  }

  /// Makes all files.
  ///
  /// - Parameters:
  ///   - ledger: the ledger with the paths of all files.
  ///   - staging: where to write them; nil to write nothing.
  /// - Returns: what was made.
  /// - Throws: `PublicationProblem` where the file system refuses, or a calendar may not be published.
  func run(_ ledger: Ledger, into staging: Staging?) throws(PublicationProblem) -> Outcome {
    let paths = Edition.paths(of: files)
    let published = try PublicationProblem.wrap { () throws(FileSystemError) in
      let published = try FolderContents(of: output, access)
      try staging?.begin(for: paths)
      return published
    }
    let failed = Atomic(false)
    let own = edition.ownCalendars
    let results = Parallel.map(files.count, width: width) { index -> Result<Made?, FileSystemError> in
      // After a failure there is no use in going on.
      if failed.load(ordering: .relaxed) { return .success(nil) }
      do throws(FileSystemError) {
        let file = files[index]
        let isOwn = file.entryCount != nil && own.contains(file.path)
        return .success(try make(file, looking: isOwn, published, staging))
      } catch {
        failed.store(true, ordering: .relaxed)
        return .failure(error)
      }
    }
    let made = try PublicationProblem.wrap { () throws(FileSystemError) in
      var made: [Made] = []
      for result in results {
        if let result = try result.get() { made.append(result) }
      }
      for file in [edition.index(of: made.map(\.file)), ledger.file] {
        made.append(try make(file, published, staging))
      }
      made.append(try make(Checksums.file(of: made.map(\.file)), published, staging))
      return made
    }
    let largeFeeds = made.compactMap(\.largeFeed)
    try LargeFeed.requireNoneOversized(among: largeFeeds)
    try requireSound(made.filter { !$0.isUnchanged }, besides: own)
    try PublicationProblem.wrap { () throws(FileSystemError) in try staging?.finish() }
    let kept = Set(paths)
    return Outcome(
      fileCount: made.count, changed: made.filter { !$0.isUnchanged }.map(\.file.path).sortedByBytes(),
      removed: published.files.keys.filter { !kept.contains($0) && $0 != Checksums.signaturePath }
        .sortedByBytes(), largeFeeds: largeFeeds)
  }

  /// Looks at the calendars that are new or have changed.
  ///
  /// Each entry is looked at once a language; only if something is wrong, every calendar is read as a whole, to say how
  /// much is wrong and where.
  ///
  /// - Parameters:
  ///   - made: what is new or has changed.
  ///   - seen: the calendars among them that were looked at when they were made.
  /// - Throws: `PublicationProblem.unsoundCalendar`.
  private func requireSound(_ made: [Made], besides seen: Set<String>) throws(PublicationProblem) {
    let changed = Set(made.map(\.file.path))
    let isSound = !made.contains(where: \.isUnsound)
    if isSound, errors(in: edition.excerpts(of: changed, besides: seen)).isEmpty { return }
    try UnsoundCalendar.requireNone(
      among: errors(in: files.filter { $0.entryCount != nil && changed.contains($0.path) }))
  }

  private func errors(in calendars: [PlannedFile]) -> [Diagnostic] {
    Parallel.map(calendars.count, width: width) { look(calendars[$0].artefact()) }.flatMap(\.self)
  }

  private func make(
    _ file: PlannedFile, looking: Bool = false, _ published: FolderContents, _ staging: Staging?
  ) throws(FileSystemError) -> Made {
    let isThere = published.files[file.path] == .file
    let delivery = Delivery(
      of: file.path, published: isThere ? "\(output)/\(file.path)" : nil, into: staging, access)
    // A calendar that is looked at is small.
    let seen = looking ? file.artefact() : nil
    if let seen {
      delivery.take(seen.bytes)
    } else {
      file.write(to: Outlet(partSize: partSize, delivery.take))
    }
    let receipt = try delivery.end()
    return Made(
      file: IndexedFile(file, byteCount: receipt.byteCount, digest: receipt.digest),
      isUnchanged: receipt.isUnchanged,
      largeFeed: file.entryCount.flatMap {
        LargeFeed(path: file.path, byteCount: receipt.byteCount, entryCount: $0)
      }, isUnsound: seen.map { !receipt.isUnchanged && !look($0).isEmpty } ?? false)
  }
}

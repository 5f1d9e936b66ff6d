import DocketSite

/// The folder a publication takes the place of; whatever docket did not publish there is never touched.
struct OutputFolder {
  /// The folder.
  let path: String
  /// The repository that is published.
  let root: String

  /// Checks that the folder neither is, holds nor lies in the records or git's own folder.
  func requireOutsideRepository() throws(PublicationProblem) {
    guard !isPartOfRepository else { throw .repositoryFolder(path) }
  }

  /// Checks that the folder may be replaced.
  ///
  /// Which files are docket's own is what the publication that left them says: its `index.json`, or the ledger where
  /// that lists paths. So a new format never makes a folder look like somebody else's.
  ///
  /// - Parameters:
  ///   - ledger: the ledger of the previous publication; nil where there is none.
  ///   - allowsMissingLedger: whether published files without a ledger may be replaced.
  /// - Throws: `PublicationProblem` when the folder is none, holds files that docket did not publish, or published
  ///   files without a ledger.
  func check(ledger: Ledger?, allowsMissingLedger: Bool) throws(PublicationProblem) {
    switch FileSystem.kind(of: path) {
    case nil: return
    case .file?, .link?, .other?: throw .foreignFolder(path, nil)
    case .folder?: break
    }
    let files = try PublicationProblem.wrap { () throws(FileSystemError) in
      try Comparison.files(in: path, below: "")
    }
    guard !files.isEmpty else { return }
    guard let own = PublishedIndex(in: path)?.paths ?? listed(in: ledger) else {
      // A folder with a ledger is docket's; without the list nobody can say which of its files are.
      throw files.contains(Ledger.path) ? .noIndex(path) : .foreignFolder(path, files.first)
    }
    if let foreign = files.first(where: { !own.contains($0) }) { throw .foreignFolder(path, foreign) }
    guard ledger != nil || allowsMissingLedger else {
      throw .brokenPromises([.missingLedger(in: path)])
    }
  }

  /// The paths that a ledger lists; nil where it lists none.
  private func listed(in ledger: Ledger?) -> Set<String>? {
    guard let paths = ledger?.promises?.paths, !paths.isEmpty else { return nil }
    return Set(paths)
  }

  /// Whether the folder is the repository or one above it, or lies in `records`, the sources or git's folder.
  private var isPartOfRepository: Bool {
    guard let root = FileSystem.resolved(root) else { return true }
    let parent = FileSystem.resolved(Path.parent(of: path)) ?? Path.parent(of: path)
    let resolved = FileSystem.resolved(path) ?? Path.join(parent, Path.name(of: path))
    if root == resolved || root.hasPrefix(resolved == "/" ? "/" : resolved + "/") { return true }
    guard resolved.hasPrefix(root + "/") else { return false }
    let first = resolved.dropFirst(root.count + 1).prefix { $0 != "/" }
    return first == "records" || first == ".git"
  }
}

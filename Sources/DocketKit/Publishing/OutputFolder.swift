/// The folder a publication takes the place of; whatever docket did not publish there is never touched.
struct OutputFolder {
  /// The folder.
  let path: String
  /// The repository that is published.
  let root: String

  /// Checks that the folder may be replaced.
  ///
  /// - Throws: `PublicationProblem` when it is, holds or lies in the records or git's own folder, is no folder, or
  ///   holds files that docket did not publish.
  func check() throws(PublicationProblem) {
    guard !isPartOfRepository else { throw .repositoryFolder(path) }
    switch FileSystem.kind(of: path) {
    case nil: return
    case .file?, .link?, .other?: throw .foreignFolder(path, nil)
    case .folder?: break
    }
    let files = try PublicationProblem.wrap { () throws(FileSystemError) in
      try Comparison.files(in: path, below: "")
    }
    if let foreign = files.first(where: { !Self.isPublished($0) }) { throw .foreignFolder(path, foreign) }
    guard files.isEmpty || files.contains("ledger.json") else { throw .foreignFolder(path, files.first) }
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

  /// Whether a path within the folder is one that docket gives its files.
  private static func isPublished(_ path: String) -> Bool {
    if path == "ledger.json" { return true }
    if path.hasPrefix("calendars/") { return path.hasSuffix(".ics") }
    return (path.hasPrefix("api/") || path.hasPrefix("schema/")) && path.hasSuffix(".json")
  }
}

import DocketSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a publication goes: a folder, and the names beside it that docket uses while it works.
struct OutputPlace {
  /// The folder as it was named, for messages.
  let name: String
  /// The folder: absolute, and with no link on the way to it.
  let path: String

  /// The folder it lies in; it may have to be made.
  var parent: String { Path.parent(of: path) }
  /// Where a publication is made ready; beside the target, since only there it is surely on the same file system.
  var staging: String { beside("staging") }
  /// Where the former publication waits between two renames.
  var former: String { beside("staging-old") }
  /// The file that keeps two publishers apart.
  var lock: String { beside("lock") }

  private func beside(_ suffix: String) -> String {
    Path.join(parent, ".\(Path.name(of: path)).docket-\(suffix)")
  }

  /// Finds out which place a name means, and whether a publication may go there; changes nothing.
  ///
  /// - Parameters:
  ///   - name: the folder as a person named it; it need not be there, nor those above it.
  ///   - root: the repository that is published.
  ///   - files: the file system.
  /// - Throws: `PublicationProblem` where no publication can go.
  init(named name: String, root: String, files: any FileAccess) throws(PublicationProblem) {
    self.name = name
    let trimmed = Path.trimmed(name)
    guard !trimmed.isEmpty else { throw .place(name, .noName) }
    if trimmed == "/" || [".", ".."].contains(Path.name(of: trimmed)) {
      path = try Self.resolved(trimmed, name, files)
    } else {
      path = Path.join(try Self.resolved(Path.parent(of: trimmed), name, files), Path.name(of: trimmed))
    }
    guard !isPart(ofRepository: root, files) else { throw .repositoryFolder(name) }
    try requireFolder(files)
    try requireNoPublication(above: path, files)
  }

  /// The way to a folder without links; the folders at its end may be missing.
  private static func resolved(_ folder: String, _ name: String, _ files: any FileAccess)
    throws(PublicationProblem) -> String
  {
    let kind = try PublicationProblem.wrap { () throws(FileSystemError) in try files.look(at: folder) }
    if let resolved = files.resolved(folder) {
      let kind = try PublicationProblem.wrap { () throws(FileSystemError) in try files.look(at: resolved) }
      guard kind == .folder else { throw .place(name, .fileAbove(folder)) }
      return resolved
    }
    if folder == "." { throw .place(name, .lostFolder) }
    if kind == .link { throw .place(name, .brokenLinkAbove(folder)) }
    let parent = Path.parent(of: folder)
    guard kind == nil, parent != folder else {
      throw .fileSystem(FileSystem.failure(.read, folder, kind == nil ? ENOENT : EACCES))
    }
    let above = try resolved(parent, name, files)
    switch Path.name(of: folder) {
    case ".": return above
    case "..": return Path.parent(of: above)
    case let last: return Path.join(above, last)
    }
  }

  /// Whether the folder is the repository or one above it, or lies in `records` or git's folder.
  private func isPart(ofRepository root: String, _ files: any FileAccess) -> Bool {
    guard let root = files.resolved(root) else { return true }
    if root == path || root.hasPrefix(path == "/" ? "/" : path + "/") { return true }
    guard path.hasPrefix(root + "/") else { return false }
    let first = path.dropFirst(root.count + 1).prefix { $0 != "/" }
    return first == "records" || first == ".git"
  }

  private func requireFolder(_ files: any FileAccess) throws(PublicationProblem) {
    let problem: PlaceProblem?
    do throws(FileSystemError) {
      switch try files.look(at: path) {
      case nil: problem = nil
      case .link?: problem = .link(files.resolved(path))
      case .file?: problem = .file
      case .other?: problem = .device
      case .folder?: problem = try files.isMountPoint(path) ? .mountPoint : nil
      }
    } catch { throw .fileSystem(error) }
    if let problem { throw .place(name, problem) }
  }

  /// A publication within another would be foreign to it, and block it from then on.
  private func requireNoPublication(above path: String, _ files: any FileAccess) throws(PublicationProblem) {
    let parent = Path.parent(of: path)
    guard parent != path else { return }
    let isPublished = try PublicationProblem.wrap { () throws(FileSystemError) in
      guard try files.look(at: Path.join(parent, Ledger.path)) == .file else { return false }
      return try files.look(at: Path.join(parent, PublishedIndex.path)) == .file
    }
    guard !isPublished else { throw .place(name, .withinPublication(parent)) }
    try requireNoPublication(above: parent, files)
  }
}

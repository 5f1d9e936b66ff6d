public import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

/// A folder with `pipeline.yml` and `records/`.
public struct Repository: Sendable {
  /// The folder, as given or found.
  public let root: String

  /// The files of a repository, and what looking for them found.
  public struct Files: Sendable {
    /// `pipeline.yml` and every regular file under `records/`, by path.
    public let sources: [SourceFile]
    /// Links, folders and names that do not belong there.
    public let findings: [Diagnostic]
    /// Paths of folders, links and devices: not read, but their names may hold private values.
    public let unread: [String]

    /// Looks through a tree of files.
    init(in tree: any FileTree) throws(FileSystemError) {
      var discovery = Discovery(tree)
      try discovery.run()
      sources = discovery.sources
      findings = discovery.findings
      unread = discovery.unread
    }

    /// The findings where something else stands in the place of a file or folder that docket reads: what it would
    /// hold is unknown, and not absent.
    public var blocked: [Diagnostic] {
      let read = Set(sources.map(\.path))
      return findings.filter { finding in
        let path = finding.location.path
        if path == "records" || Discovery.folders.contains(path) { return true }
        return !read.contains(path) && (FileKind(path: path) != nil || Discovery.otherFiles.contains(path))
      }
    }
  }

  /// Finds the repository a folder belongs to: the nearest folder upward with `pipeline.yml`.
  ///
  /// - Parameter folder: where to begin.
  /// - Returns: the repository; nil when no folder upward has one.
  public static func nearest(to folder: String) -> Repository? {
    guard var path = FileSystem.resolved(folder) else { return nil }
    while FileSystem.kind(of: Path.join(path, "pipeline.yml")) == nil {
      guard path != "/" else { return nil }
      path = Path.parent(of: path)
    }
    return Repository(root: path)
  }

  /// Names a repository whose folder is known.
  public init(root: String) { self.root = root }

  /// Reads the files.
  ///
  /// Files larger than any limit allows are read only as far as needed to see that they are.
  public func load() throws(FileSystemError) -> Files {
    try Files(in: FolderTree(root: root))
  }
}

extension Repository {
  /// The absolute path of a file or folder that exists.
  public static func absolute(_ path: String) -> String? { FileSystem.resolved(path) }
}

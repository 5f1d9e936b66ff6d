public import DocketDiagnostics

/// What a command makes of the files of a repository: nothing is written before somebody has seen it.
public struct FileChanges: Sendable {
  /// Files with their new bytes, those that were not there before among them; each path once.
  public private(set) var written: [SourceFile]
  /// The paths of files that go.
  public private(set) var removed: [String]

  /// Gathers changes.
  ///
  /// - Parameters:
  ///   - written: changed and new files.
  ///   - removed: the paths of files that go.
  public init(written: [SourceFile] = [], removed: [String] = []) {
    self.written = written
    self.removed = removed
  }

  /// The same without files that stay as they are.
  ///
  /// - Parameter before: the files as they were read, by path.
  /// - Returns: what really changes.
  public func real(since before: [String: SourceFile]) -> FileChanges {
    FileChanges(
      written: written.filter { before[$0.path]?.bytes != $0.bytes },
      removed: removed.filter { before[$0] != nil })
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { written.isEmpty && removed.isEmpty }

  /// The files as they will be.
  ///
  /// - Parameter before: the files as they are, by path.
  /// - Returns: all files, by path.
  public func applied(to before: [String: SourceFile]) -> [SourceFile] {
    var files = before
    for path in removed { files[path] = nil }
    for file in written { files[file.path] = file }
    return files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

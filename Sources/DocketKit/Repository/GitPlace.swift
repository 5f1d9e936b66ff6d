/// Where git keeps what it knows of a working tree.
struct GitPlace {
  /// Its folder, absolute; that of a linked working tree is its own.
  let folder: String
  /// The name of the tree without a file.
  let emptyTree: String

  /// Reads what `git rev-parse --absolute-git-dir --show-object-format` says.
  init?(_ output: [UInt8]) {
    var lines = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", let format = lines.popLast(), !lines.isEmpty else { return nil }
    folder = lines.joined(separator: "\n")
    switch format {
    case "sha1": emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    case "sha256": emptyTree = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    default: return nil
    }
  }

  /// The index from which git makes the commit under way.
  ///
  /// `git commit PATH` and `git commit --all` make it from another one than the usual, and name it to their hooks.
  ///
  /// - Parameters:
  ///   - name: `GIT_INDEX_FILE`.
  ///   - start: the folder in which docket was started, for a name that is no whole path.
  /// - Returns: its path; nil where it is the usual one, is not there, or belongs to another repository, whose hook may
  ///   have called docket.
  func index(named name: String?, from start: String) -> String? {
    guard let name, !name.isEmpty else { return nil }
    let path = Path.join(start, name)
    let home = Path.parent(of: path)
    guard FileSystem.kind(of: path) == .file, let resolved = FileSystem.resolved(home) else { return nil }
    let isOurs = resolved == FileSystem.resolved(folder)
    guard isOurs || FileSystem.kind(of: Path.join(resolved, "HEAD")) == nil else { return nil }
    return Path.join(resolved, Path.name(of: path))
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// A file that is to be made.
  public struct NewFile: Hashable, Sendable {
    /// Where, below the folder of all of them.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]
    /// Whether it is a program.
    public let isExecutable: Bool

    /// Names a file.
    public init(path: String, bytes: [UInt8], isExecutable: Bool = false) {
      self.path = path
      self.bytes = bytes
      self.isExecutable = isExecutable
    }
  }

  /// Makes files that are not there yet, and the folders that they need: all of them, or none.
  ///
  /// A folder that is not there gets its name last, in one step. In one that is there, what was made is taken away again
  /// when something is refused.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - root: the folder.
  /// - Throws: `FileSystemError` when something is there already, stands where a folder belongs, or cannot be written.
  public static func create(_ files: [NewFile], in root: String) throws(FileSystemError) {
    let root = Path.trimmed(root)
    var made = Made()
    do throws(FileSystemError) {
      guard try look(at: root) == nil else {
        for file in files { try made.add(file, in: root, whole: root) }
        return
      }
      try made.addFolders(to: Path.parent(of: root))
      let new = Path.join(Path.parent(of: root), ".\(Path.name(of: root)).docket-\(getpid())")
      for file in files { try made.add(file, in: new, whole: root) }
      if files.isEmpty { try made.addFolders(to: new) }
      try rename(new, to: root)
    } catch {
      made.takeAway()
      throw error
    }
  }

  /// What was made so far.
  private struct Made {
    private var files: [String] = []
    private var folders: [String] = []

    /// Makes a file and the folders it needs.
    mutating func add(_ file: NewFile, in folder: String, whole root: String) throws(FileSystemError) {
      let path = Path.join(folder, file.path)
      try addFolders(to: Path.parent(of: path))
      guard try look(at: path) == nil else { throw failure(.write, Path.join(root, file.path), EEXIST) }
      files.append(path)
      try write(file.bytes, to: path)
      if file.isExecutable, unsafe chmod(path, programMode(like: path)) != 0 { throw failure(.write, path) }
    }

    /// Makes a folder and those above it that are missing; what is there must be a folder.
    mutating func addFolders(to folder: String) throws(FileSystemError) {
      switch try look(at: folder) {
      case .folder?: return
      case .link? where resolved(folder).map({ kind(of: $0) }) == .folder:
        // Only the way to the new folder may lead over links; within it everything is ours.
        guard folders.isEmpty, files.isEmpty else { throw failure(.makeFolder, folder, ELOOP) }
        return
      case .file?, .link?, .other?: throw failure(.makeFolder, folder, ENOTDIR)
      case nil:
        let parent = Path.parent(of: folder)
        if parent != folder { try addFolders(to: parent) }
        guard unsafe mkdir(folder, 0o755) == 0 else { throw failure(.makeFolder, folder) }
        folders.append(folder)
      }
    }

    /// Removes all of it, the last first.
    func takeAway() {
      for path in files.reversed() { try? removeFile(path) }
      for path in folders.reversed() { try? removeFolder(path) }
    }

    /// The permissions of a file, and the right to run it for whoever may read it.
    private func programMode(like path: String) -> mode_t {
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { return 0o755 }
      let mode = status.st_mode & 0o777
      return mode | (mode & 0o444) >> 2
    }
  }
}

/// What a publication does to files, step by step.
///
/// Everything that publishing reads, writes, moves and removes goes through these calls, so that a test can let each
/// of them fail, or be the last one of a process that is killed.
protocol FileAccess: Sendable {
  /// What a path is, without following a link; nil only where there certainly is nothing.
  func look(at path: String) throws(FileSystemError) -> FileSystem.Kind?
  /// The names in a folder, sorted by their bytes.
  func names(in folder: String) throws(FileSystemError) -> [String]
  /// At most so many bytes of a regular file, from one on.
  func read(_ path: String, from start: Int, limit: Int) throws(FileSystemError) -> [UInt8]
  /// Writes a file that everybody may read, where nothing is yet.
  func write(_ bytes: [UInt8], to path: String) throws(FileSystemError)
  /// Writes on at the end of such a file.
  func append(_ bytes: [UInt8], to path: String) throws(FileSystemError)
  /// Gives an unchanged file a second name; false where it has to be written again.
  func share(_ path: String, as other: String) -> Bool
  /// Makes one folder that everybody may look into.
  func makeFolder(_ path: String) throws(FileSystemError)
  /// Removes what is no folder.
  func removeFile(_ path: String) throws(FileSystemError)
  /// Removes an empty folder.
  func removeFolder(_ path: String) throws(FileSystemError)
  /// Renames; a file or an empty folder at the new path is replaced in one step.
  func rename(_ path: String, to other: String) throws(FileSystemError)
  /// Exchanges two paths in one step; false where the system or the file system cannot.
  func exchange(_ path: String, _ other: String) throws(FileSystemError) -> Bool
  /// Gives a file the modification time of another.
  func copyModificationTime(from path: String, to other: String)
  /// Writes what was written below a folder to the device.
  func sync(_ folder: String) throws(FileSystemError)
  /// Takes a lock; nil when another has it.
  func lock(_ path: String) throws(FileSystemError) -> FileLock?
  /// Whether another file system begins at a folder.
  func isMountPoint(_ path: String) throws(FileSystemError) -> Bool
  /// The absolute path without links and dots; nil when it cannot be followed to its end.
  func resolved(_ path: String) -> String?
}

extension FileAccess {
  /// At most so many bytes of a regular file.
  func read(_ path: String, limit: Int) throws(FileSystemError) -> [UInt8] {
    try read(path, from: 0, limit: limit)
  }

  /// Removes a file, or a folder with everything in it; links are removed, not followed.
  func removeAll(_ path: String) throws(FileSystemError) {
    switch try look(at: path) {
    case nil: return
    case .folder?:
      for name in try names(in: path) { try removeAll("\(path)/\(name)") }
      try removeFolder(path)
    case .file?, .link?, .other?: try removeFile(path)
    }
  }
}

/// The calls of the system.
struct SystemFiles: FileAccess {
  func look(at path: String) throws(FileSystemError) -> FileSystem.Kind? { try FileSystem.look(at: path) }
  func names(in folder: String) throws(FileSystemError) -> [String] { try FileSystem.names(in: folder) }
  func read(_ path: String, from start: Int, limit: Int) throws(FileSystemError) -> [UInt8] {
    try FileSystem.read(path, from: start, limit: limit)
  }
  func write(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    try FileSystem.writeNew(bytes, to: path, mode: 0o644)
  }
  func append(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    try FileSystem.append(bytes, to: path)
  }
  func share(_ path: String, as other: String) -> Bool { FileSystem.share(path, as: other) }
  func makeFolder(_ path: String) throws(FileSystemError) { try FileSystem.makeReadableFolder(path) }
  func removeFile(_ path: String) throws(FileSystemError) { try FileSystem.removeFile(path) }
  func removeFolder(_ path: String) throws(FileSystemError) { try FileSystem.removeFolder(path) }
  func rename(_ path: String, to other: String) throws(FileSystemError) {
    try FileSystem.rename(path, to: other)
  }
  func exchange(_ path: String, _ other: String) throws(FileSystemError) -> Bool {
    try FileSystem.exchange(path, other)
  }
  func copyModificationTime(from path: String, to other: String) {
    FileSystem.copyModificationTime(from: path, to: other)
  }
  func sync(_ folder: String) throws(FileSystemError) { try FileSystem.sync(folder) }
  func lock(_ path: String) throws(FileSystemError) -> FileLock? { try FileSystem.lock(path) }
  func isMountPoint(_ path: String) throws(FileSystemError) -> Bool {
    try FileSystem.isMountPoint(path)
  }
  func resolved(_ path: String) -> String? { FileSystem.resolved(path) }
}

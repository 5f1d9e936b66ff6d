import DocketSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folders beside the target in which a publication is made ready, and the former one waits to be removed.
struct Staging {
  let place: OutputPlace
  let files: any FileAccess

  /// Whether a publisher was killed between two renames: the target is missing, or was made anew and is empty, and
  /// what was published waits beside it.
  func isInterrupted() throws(FileSystemError) -> Bool {
    guard try files.look(at: place.former) == .folder else { return false }
    switch try files.look(at: place.path) {
    case nil: return true
    case .folder?: return try files.names(in: place.path).isEmpty
    case .file?, .link?, .other?: return false
    }
  }

  /// Puts back what was published where a publisher was killed between two renames.
  func restore() throws(FileSystemError) {
    if try isInterrupted() { try files.rename(place.former, to: place.path) }
  }

  /// Makes an empty folder with the folders for some files; what a killed publisher left behind goes first.
  ///
  /// - Parameter paths: the paths of all files.
  /// - Throws: `FileSystemError` when a folder cannot be made.
  func begin(for paths: [String]) throws(FileSystemError) {
    try files.removeAll(place.staging)
    try files.makeFolder(place.staging)
    var made: Set<String> = [place.staging]
    for path in paths { try makeFolder(Path.parent(of: "\(place.staging)/\(path)"), &made) }
  }

  /// Begins a file there; several may be begun at the same time.
  ///
  /// - Parameters:
  ///   - path: its path below the site.
  ///   - bytes: its first part.
  /// - Throws: `FileSystemError` when it cannot be written.
  func begin(_ path: String, with bytes: [UInt8]) throws(FileSystemError) {
    try files.write(bytes, to: "\(place.staging)/\(path)")
  }

  /// Writes the next part of a file that was begun.
  func append(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    try files.append(bytes, to: "\(place.staging)/\(path)")
  }

  /// Puts an unchanged file there without writing it again.
  ///
  /// - Returns: false where the file system does not let one file be in two folders.
  func share(_ path: String) -> Bool {
    files.share("\(place.path)/\(path)", as: "\(place.staging)/\(path)")
  }

  /// Gives an unchanged file that was written again the modification time it had.
  func keepModificationTime(of path: String) {
    files.copyModificationTime(from: "\(place.path)/\(path)", to: "\(place.staging)/\(path)")
  }

  /// Waits until everything is on the device.
  func finish() throws(FileSystemError) { try files.sync(place.staging) }

  private func makeFolder(_ path: String, _ made: inout Set<String>) throws(FileSystemError) {
    guard made.insert(path).inserted else { return }
    try makeFolder(Path.parent(of: path), &made)
    try files.makeFolder(path)
  }

  /// Puts the staging folder in the place of the target.
  ///
  /// - Parameter check: looks once more at the former folder: in the exchange once nobody finds it under its name any
  ///   more, and what it throws undoes the exchange; before two renames, to keep the time between them short.
  /// - Returns: whether it was one step; where the file system cannot exchange folders, there is an instant without
  ///   a target between two renames. An error there is undone at once, a kill by the next publisher.
  /// - Throws: `PublicationProblem`; the target is then what it was.
  func exchange(check: (String) throws(PublicationProblem) -> Void) throws(PublicationProblem) -> Bool {
    let exists = try PublicationProblem.wrap { () throws(FileSystemError) in
      try files.look(at: place.path) != nil
    }
    guard exists else {
      try moving { () throws(FileSystemError) in try files.rename(place.staging, to: place.path) }
      return true
    }
    if try moving({ () throws(FileSystemError) in try files.exchange(place.staging, place.path) }) {
      do throws(PublicationProblem) { try check(place.staging) } catch {
        _ = try? files.exchange(place.staging, place.path)
        throw error
      }
      return true
    }
    try check(place.path)
    try PublicationProblem.wrap { () throws(FileSystemError) in try files.removeAll(place.former) }
    try moving { () throws(FileSystemError) in
      try files.rename(place.path, to: place.former)
      do throws(FileSystemError) { try files.rename(place.staging, to: place.path) } catch {
        try? files.rename(place.former, to: place.path)
        throw error
      }
    }
    return false
  }

  /// Moves folders; what is refused is said of the target, since nobody has heard of the folders beside it.
  private func moving<Value>(_ work: () throws(FileSystemError) -> Value) throws(PublicationProblem) -> Value
  {
    do throws(FileSystemError) { return try work() } catch {
      // Also where the mounted folder lies on the same disk.
      if error.code == EBUSY { throw .place(place.name, .mountPoint) }
      throw .fileSystem(
        FileSystemError(operation: .rename, path: place.name, code: error.code, reason: error.reason))
    }
  }

  /// Clears away after a failure; what was published is put back first, where it is not in its place.
  ///
  /// - Returns: whether it is in its place now.
  func abandon() -> Bool {
    try? restore()
    remove(place.staging)
    return (try? isInterrupted()) != true
  }

  /// Clears away after a publication.
  ///
  /// - Returns: a folder that could not be removed.
  func clear() -> String? {
    [place.staging, place.former].first { !remove($0) }
  }

  /// Removes a folder; what fails once may not fail twice.
  ///
  /// - Returns: whether it is gone.
  @discardableResult
  private func remove(_ folder: String) -> Bool {
    for _ in 1...2 where (try? files.removeAll(folder)) != nil { return true }
    return false
  }
}

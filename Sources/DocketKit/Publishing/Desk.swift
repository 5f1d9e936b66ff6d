/// Where one publisher works at a time: the lock beside the target, and the folders above it.
struct Desk {
  let place: OutputPlace
  let files: any FileAccess

  /// Works under the lock, and leaves nothing beside the target: not the lock, and after a failure neither half a
  /// publication nor folders that were made for it.
  ///
  /// - Throws: what the work throws, or `PublicationProblem.locked` while another publisher works.
  func working<Value>(_ work: () throws(PublicationProblem) -> Value) throws(PublicationProblem) -> Value {
    var made: [String] = []
    do throws(PublicationProblem) {
      try PublicationProblem.wrap { () throws(FileSystemError) in try makeFolder(place.parent, &made) }
      return try locked(work)
    } catch {
      for folder in made.reversed() { try? files.removeFolder(folder) }
      throw error
    }
  }

  private func locked<Value>(_ work: () throws(PublicationProblem) -> Value) throws(PublicationProblem)
    -> Value
  {
    guard
      let lock = try PublicationProblem.wrap({ () throws(FileSystemError) in try files.lock(place.lock) })
    else { throw .locked(place.name) }
    let value: Value
    do throws(PublicationProblem) { value = try work() } catch {
      let isInPlace = Staging(place: place, files: files).abandon()
      lock.release(after: removeLock)
      throw isInPlace ? error : .displaced(place.name, place.former)
    }
    lock.release(after: removeLock)
    return value
  }

  /// The name goes before the lock does: who opens it later makes a new file, and who has opened it notices.
  private func removeLock() {
    // What fails once may not fail twice; a file that stays does no harm.
    for _ in 1...2 where (try? files.removeFile(place.lock)) != nil { return }
  }

  private func makeFolder(_ path: String, _ made: inout [String]) throws(FileSystemError) {
    guard try files.look(at: path) == nil else { return }
    try makeFolder(Path.parent(of: path), &made)
    try files.makeFolder(path)
    made.append(path)
  }
}

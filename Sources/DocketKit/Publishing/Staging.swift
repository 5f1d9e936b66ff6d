import DocketSite

/// A folder beside the target in which a publication is made ready.
struct Staging {
  /// The target.
  let output: String

  /// The staging folder: on the same file system, since it lies beside the target.
  private var folder: String { "\(Path.parent(of: output))/.\(Path.name(of: output)).docket-staging" }

  init(output: String) { self.output = output }

  /// Writes the files one by one; what a killed publisher left behind goes first.
  ///
  /// - Parameters:
  ///   - artefacts: the files.
  ///   - unchanged: paths whose bytes are as before; they keep their modification times.
  /// - Throws: `FileSystemError` when a file cannot be written.
  func fill(with artefacts: [Artefact], unchanged: [String]) throws(FileSystemError) {
    try FileSystem.remove(folder)
    try FileSystem.makeFolder(folder)
    let unchanged = Set(unchanged)
    var made: Set<String> = []
    for artefact in artefacts {
      let path = "\(folder)/\(artefact.path)"
      let parent = Path.parent(of: path)
      if made.insert(parent).inserted { try FileSystem.makeFolder(parent) }
      try FileSystem.write(artefact.bytes, to: path)
      if unchanged.contains(artefact.path) {
        FileSystem.copyModificationTime(from: "\(output)/\(artefact.path)", to: path)
      }
    }
    try FileSystem.sync(folder)
  }

  /// Puts the staging folder in the place of the target.
  ///
  /// - Returns: whether it was one step; where the file system cannot exchange folders, there is an instant without
  ///   a target between two renames.
  func exchange() throws(FileSystemError) -> Bool {
    guard FileSystem.kind(of: output) != nil else {
      try FileSystem.rename(folder, to: output)
      return true
    }
    if try FileSystem.exchange(folder, output) {
      try FileSystem.remove(folder)
      return true
    }
    let old = folder + "-old"
    try FileSystem.remove(old)
    try FileSystem.rename(output, to: old)
    try FileSystem.rename(folder, to: output)
    try FileSystem.remove(old)
    return false
  }
}

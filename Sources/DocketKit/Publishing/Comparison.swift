import DocketSite

/// New files against the ones that are published.
struct Comparison {
  /// Paths whose bytes are as before, sorted.
  private(set) var unchanged: [String] = []
  /// Paths that are new or differ, sorted.
  private(set) var changed: [String] = []
  /// Paths that are gone, sorted.
  private(set) var removed: [String] = []

  init(of artefacts: [Artefact], with output: String) throws(PublicationProblem) {
    for artefact in artefacts {
      let path = "\(output)/\(artefact.path)"
      let same =
        FileSystem.kind(of: path) == .file
        && (try? FileSystem.read(path, limit: artefact.bytes.count + 1)) == artefact.bytes
      if same { unchanged.append(artefact.path) } else { changed.append(artefact.path) }
    }
    let kept = Set(artefacts.map(\.path))
    removed = try PublicationProblem.wrap { () throws(FileSystemError) in
      try Self.files(in: output, below: "").filter { !kept.contains($0) }
    }
  }

  /// The paths of all files below a folder.
  static func files(in output: String, below folder: String) throws(FileSystemError) -> [String] {
    let path = folder.isEmpty ? output : "\(output)/\(folder)"
    guard FileSystem.kind(of: path) == .folder else { return [] }
    var files: [String] = []
    for name in try FileSystem.names(in: path) {
      let inner = folder.isEmpty ? name : "\(folder)/\(name)"
      if FileSystem.kind(of: "\(output)/\(inner)") == .folder {
        files += try Self.files(in: output, below: inner)
      } else {
        files.append(inner)
      }
    }
    return files
  }
}

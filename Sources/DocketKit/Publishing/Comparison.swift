import DocketSite

/// New files against the ones that are published.
struct Comparison {
  /// Paths whose bytes are as before, sorted.
  private(set) var unchanged: [String] = []
  /// Paths that are new or differ, sorted.
  private(set) var changed: [String] = []
  /// Paths that are gone, sorted.
  private(set) var removed: [String] = []

  init(of artefacts: [Artefact], with output: String, _ files: any FileAccess) throws(PublicationProblem) {
    let contents = try PublicationProblem.wrap { () throws(FileSystemError) in
      try FolderContents(of: output, files)
    }
    for artefact in artefacts {
      let same =
        contents.files[artefact.path] == .file
        && (try? files.read("\(output)/\(artefact.path)", limit: artefact.bytes.count + 1)) == artefact.bytes
      if same { unchanged.append(artefact.path) } else { changed.append(artefact.path) }
    }
    let kept = Set(artefacts.map(\.path))
    removed = contents.files.keys.filter { !kept.contains($0) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }
}

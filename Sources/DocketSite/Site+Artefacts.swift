extension Site {
  /// Everything to publish: what all formats write, `api/v1/index.json` that lists it, and `ledger.json`.
  ///
  /// - Parameter ledger: the ledger that `Ledger.advanced(to:)` made for this site; it is written with the paths.
  /// - Returns: the files by the bytes of their paths, each path once.
  public func artefacts(ledger: Ledger) -> [Artefact] {
    let files = OutputFormat.builtIn.flatMap { $0.render(self, ledger) }.sortedByPath()
    let index = JSONFiles.artefact("index.json", .index, Index(site: self, files: files))
    let paths = (files + [index]).map(\.path) + [Ledger.path]
    let kept = Artefact(path: Ledger.path, mediaType: .json, bytes: ledger.publishing(paths).bytes)
    return (files + [index, kept]).sortedByPath()
  }
}

extension [Artefact] {
  /// The files by the bytes of their paths, the same in every locale.
  fileprivate func sortedByPath() -> [Artefact] {
    sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

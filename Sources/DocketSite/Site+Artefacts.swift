import DocketText

extension Site {
  /// Everything to publish at once: what all formats write, `api/v1/index.json` that lists it, `ledger.json`,
  /// and `SHA256SUMS`.
  ///
  /// - Parameter ledger: the ledger that `Ledger.advanced(to:)` made for this site; it is written with the paths.
  /// - Returns: the files by the bytes of their paths, each path once.
  public func artefacts(ledger: Ledger) -> [Artefact] {
    let edition = Edition(of: self, with: ledger)
    let plan = edition.files
    let files = plan.map { $0.artefact() }
    let index = edition.index(of: files.map { IndexedFile($0) }).artefact()
    let kept = ledger.publishing(Edition.paths(of: plan)).file.artefact()
    let sums = Checksums.file(of: (files + [index, kept]).map { IndexedFile($0) }).artefact()
    return (files + [index, kept, sums]).sorted { $0.path.precedesByBytes($1.path) }
  }
}

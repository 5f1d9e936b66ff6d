extension Site {
  /// Everything to publish: what all formats write, the index of it, and the ledger.
  ///
  /// - Parameter ledger: the ledger that `Ledger.advanced(to:)` made for this site.
  /// - Returns: the files by the bytes of their paths, each path once.
  public func artefacts(ledger: Ledger) -> [Artefact] {
    var artefacts = OutputFormat.builtIn.flatMap { $0.render(self, ledger) }
    artefacts.append(Artefact(path: "ledger.json", mediaType: .json, bytes: ledger.bytes))
    return artefacts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

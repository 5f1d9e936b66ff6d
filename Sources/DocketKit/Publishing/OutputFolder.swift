import DocketSite

/// The folder a publication takes the place of; whatever docket did not publish there is never touched.
struct OutputFolder {
  /// Where it is.
  let place: OutputPlace
  let files: any FileAccess

  /// Checks that the folder may be replaced.
  ///
  /// Which files are docket's own is what the publication that left them says: its `index.json`, or the ledger where
  /// that lists paths. So a new format never makes a folder look like somebody else's.
  ///
  /// - Parameters:
  ///   - ledger: the ledger of the previous publication; nil where there is none.
  ///   - allowsMissingLedger: whether published files without a ledger may be replaced.
  /// - Returns: the paths of docket's own files; empty where there is nothing.
  /// - Throws: `PublicationProblem` when the folder holds anything that docket did not publish, or published files
  ///   without a ledger.
  func ownFiles(ledger: Ledger?, allowsMissingLedger: Bool) throws(PublicationProblem) -> Set<String> {
    let contents = try contents(of: place.path)
    guard !contents.isEmpty else { return [] }
    guard let own = PublishedIndex(in: place.path, files)?.paths ?? listed(in: ledger) else {
      // A folder with a ledger is docket's; without the list nobody can say which of its files are.
      throw contents.files[Ledger.path] != nil
        ? .noIndex(place.name) : .foreignFolder(place.name, contents.stranger(among: []))
    }
    if let foreign = contents.stranger(among: own) { throw .foreignFolder(place.name, foreign) }
    guard ledger != nil || allowsMissingLedger else {
      throw .brokenPromises([.missingLedger(in: place.name)])
    }
    return own
  }

  /// Checks a folder that was moved out of the way: something may have been put into it meanwhile.
  func requireOnly(_ own: Set<String>, in moved: String) throws(PublicationProblem) {
    if let foreign = try contents(of: moved).stranger(among: own) {
      throw .foreignFolder(place.name, foreign)
    }
  }

  private func contents(of folder: String) throws(PublicationProblem) -> FolderContents {
    try PublicationProblem.wrap { () throws(FileSystemError) in try FolderContents(of: folder, files) }
  }

  /// The paths that a ledger lists; nil where it lists none.
  private func listed(in ledger: Ledger?) -> Set<String>? {
    guard let paths = ledger?.promises?.paths, !paths.isEmpty else { return nil }
    return Set(paths)
  }
}

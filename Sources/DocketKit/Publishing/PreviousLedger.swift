import DocketSite

/// Finds and reads the ledger of the previous publication.
struct PreviousLedger {
  let output: String
  let previous: String?

  private static let limit = 268_435_456

  /// The ledger; nil for a first publication.
  func read() throws(PublicationProblem) -> Ledger? {
    if let previous {
      let path = FileSystem.kind(of: previous) == .folder ? "\(Path.trimmed(previous))/ledger.json" : previous
      guard FileSystem.kind(of: path) == .file else { throw .noLedger(path) }
      return try read(path)
    }
    let path = "\(output)/ledger.json"
    if FileSystem.kind(of: path) == .file { return try read(path) }
    return nil
  }

  private func read(_ path: String) throws(PublicationProblem) -> Ledger {
    let bytes = try PublicationProblem.wrap { () throws(FileSystemError) in
      try FileSystem.read(path, limit: Self.limit)
    }
    do throws(LedgerProblem) { return try Ledger.read(bytes) } catch { throw .damagedLedger(path, error) }
  }
}

import DocketSite

/// Finds and reads the ledger of the previous publication.
struct PreviousLedger {
  let output: String
  let previous: String?
  let files: any FileAccess

  /// A ledger, and whether its bytes have a digest of themselves.
  struct Found {
    let ledger: Ledger
    let isSealed: Bool
  }

  private static let limit = 268_435_456

  /// The ledger; nil for a first publication, which is one only where there certainly is no ledger.
  func read() throws(PublicationProblem) -> Found? {
    guard let previous else { return try read(Path.join(output, Ledger.path)) }
    // Somebody who names a link means what is behind it.
    let named = files.resolved(previous) ?? previous
    let isFolder = try kind(named) == .folder
    let path = isFolder ? Path.join(named, Ledger.path) : named
    guard let found = try read(path) else { throw .noLedger(isFolder ? path : previous) }
    return found
  }

  private func kind(_ path: String) throws(PublicationProblem) -> FileSystem.Kind? {
    do throws(FileSystemError) { return try files.look(at: path) } catch { throw .unreadableLedger(error) }
  }

  private func read(_ path: String) throws(PublicationProblem) -> Found? {
    switch try kind(path) {
    case nil: return nil
    case .file?: break
    case let other?: throw .noLedgerFile(path, other)
    }
    let bytes: [UInt8]
    do throws(FileSystemError) { bytes = try files.read(path, limit: Self.limit) } catch {
      throw .unreadableLedger(error)
    }
    do throws(LedgerProblem) {
      return Found(ledger: try Ledger.read(bytes), isSealed: Ledger.isSealed(bytes))
    } catch { throw .damagedLedger(path, error) }
  }
}

import DocketLanguage
public import DocketSite

/// Why nothing was published; what was there before is untouched.
public enum PublicationProblem: Error, Sendable, CustomStringConvertible {
  /// The file system refused.
  case fileSystem(FileSystemError)
  /// Another publisher is at work on the same folder.
  case locked(String)
  /// The previous ledger is not there, though it was named.
  case noLedger(String)
  /// The previous ledger cannot be trusted.
  case damagedLedger(String, LedgerProblem)
  /// The output folder holds something that docket did not publish, for instance this file.
  case foreignFolder(String, String?)
  /// The output folder has a ledger, and nothing says which of its files docket published.
  case noIndex(String)
  /// People who rely on what is published would be left alone.
  case brokenPromises([BrokenPromise])
  /// The output folder is a part of the repository itself.
  case repositoryFolder(String)
  /// More public objects would vanish than are allowed.
  case removals([String], allowed: Int)
  /// A calendar that was to be written would not be read by every app.
  case unsoundCalendar(UnsoundCalendar)

  /// What and what to do, for a terminal.
  public var description: String {
    switch self {
    case .fileSystem(let error): error.description
    case .locked(let output): "another publication into \(output) is at work; try again when it has ended"
    case .noLedger(let path):
      "there is no ledger at \(path); without it every subscriber would get every entry anew. "
        + "For a first publication leave --previous out"
    case .damagedLedger(let path, let problem):
      "the ledger \(path) cannot be used (\(problem)); nothing was published over it. "
        + "Fetch the site's ledger.json again, or restore it from the last publication"
    case .foreignFolder(let output, let file):
      "\(output) holds something that docket did not publish\(file.map { " (\($0))" } ?? ""), and a publication "
        + "replaces the whole folder; choose another folder, or move it away"
    case .noIndex(let output):
      "\(output) has no \(PublishedIndex.path), so that nobody can say which of its files docket published, and a "
        + "publication replaces the whole folder; put that file back, or move the folder away and name its "
        + "ledger.json with --previous"
    case .brokenPromises(let broken): broken.flatMap { $0.lines(in: .en) }.joined(separator: " ")
    case .repositoryFolder(let output):
      "\(output) is the repository itself, or a part of it that must not be replaced; choose another folder"
    case .removals(let ids, let allowed):
      "\(ids.count) published \(ids.count == 1 ? "entry" : "entries") would vanish (\(allowed) allowed): "
        + ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " …" : "")
        + ". Withdraw the record, cancel the hearing instead of deleting it, or say --allow-removals"
    case .unsoundCalendar(let calendar):
      "\(calendar.path), line \(calendar.line): \(calendar.sentence) (\(calendar.check)"
        + (calendar.furtherCount > 0 ? ", and \(calendar.furtherCount) more" : "")
        + "). Some calendar apps would refuse or misread this, so nothing was published over the old files. "
        + "This is a mistake in docket; please report it with the record that the line comes from"
    }
  }

  static func wrap<Value: ~Copyable>(
    _ work: () throws(FileSystemError) -> Value
  ) throws(PublicationProblem) -> Value {
    do throws(FileSystemError) { return try work() } catch { throw .fileSystem(error) }
  }
}

public import DocketLanguage
public import DocketSite

/// Why nothing was published; what was there before is untouched, but in the case `displaced`.
public enum PublicationProblem: Error, Sendable, CustomStringConvertible {
  /// The file system refused.
  case fileSystem(FileSystemError)
  /// No publication can go to the output folder, because of what is there.
  case place(String, PlaceProblem)
  /// Another publisher is at work on the same folder.
  case locked(String)
  /// A publisher was killed between two steps, and what was published waits beside the folder.
  case interrupted(String)
  /// What was published could not be put back into its place; it waits in this folder beside it.
  case displaced(String, String)
  /// The previous ledger is not there, though it was named.
  case noLedger(String)
  /// In the ledger's place is something else: a folder, a link, or a pipe, socket or device.
  case noLedgerFile(String, FileSystem.Kind)
  /// The ledger is there, and the system does not let it be read.
  case unreadableLedger(FileSystemError)
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
  /// A calendar, by its path, would have more bytes than any app takes.
  case oversizedFeed(String, bytes: Int, limit: Int)

  /// What and what to do, sentence by sentence.
  public func lines(in language: MessageLanguage) -> [String] {
    switch self {
    case .fileSystem(let error): [error.sentence(in: language)]
    case .unreadableLedger(let error):
      [error.sentence(in: language), PublicationProblemPhrases.fetchLedger[language]]
    case .brokenPromises(let broken): broken.flatMap { $0.lines(in: language) }
    default: [message(in: language)?.text(in: language)].compactMap(\.self)
    }
  }

  /// The sentences in English.
  public var description: String { lines(in: .en).joined(separator: " ") }

  /// The sentence of what has one of its own; nil for what others word.
  private func message(in language: MessageLanguage) -> Message? {
    typealias Phrases = PublicationProblemPhrases
    return switch self {
    case .fileSystem, .unreadableLedger, .brokenPromises: nil
    case .place(let output, let problem): problem.message(on: output)
    case .locked(let output): Phrases.locked.with(["output": .text(output)])
    case .interrupted(let output): Phrases.interrupted.with(["output": .text(output)])
    case .displaced(let output, let former):
      Phrases.displaced.with(["output": .code(output), "former": .code(former)])
    case .noLedger(let path): Phrases.noLedger.with(["path": path.isEmpty ? .quoted("") : .text(path)])
    case .noLedgerFile(let path, let kind):
      Phrases.noLedgerFile.with(["path": .text(path), "kind": .term(Phrases.kind(kind))])
    case .damagedLedger(let path, let problem):
      Phrases.damagedLedger.with([
        "path": .text(path), "problem": .text(problem.message.text(in: language)),
        "option": .code(Allowance.missingLedger.option),
      ])
    case .foreignFolder(let output, let file?):
      Phrases.foreignFile.with(["output": .text(output), "file": .text(file)])
    case .foreignFolder(let output, nil): Phrases.foreignFolder.with(["output": .text(output)])
    case .noIndex(let output):
      Phrases.noIndex.with(["output": .text(output), "index": .text(PublishedIndex.path)])
    case .repositoryFolder(let output): Phrases.repository.with(["output": .text(output)])
    case .removals(let ids, let allowed):
      Phrases.removals.with([
        "count": .count(ids.count), "allowed": .count(allowed),
        "ids": .text(ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? " …" : "")),
      ])
    case .unsoundCalendar(let calendar): calendar.message(in: language)
    case .oversizedFeed(let path, let bytes, let limit):
      Phrases.oversized.with([
        "path": .code(path), "size": .count((bytes + 999) / 1000), "limit": .count(limit / 1000),
      ])
    }
  }

  static func wrap<Value: ~Copyable>(
    _ work: () throws(FileSystemError) -> Value
  ) throws(PublicationProblem) -> Value {
    do throws(FileSystemError) { return try work() } catch { throw .fileSystem(error) }
  }
}

import ArgumentParser
import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

extension Contribution {
  /// A case or a day: by id, by path, or a case by one of its names.
  ///
  /// - Throws: wrong usage, with what may have been meant.
  func recordFile(_ typed: String) throws -> RecordFile {
    let records = corpus.files.filter { $0.kind == .caseRecord || $0.kind == .day }
    let exact = records.filter {
      FileKind.stem(of: $0.path) == typed || $0.path == typed || $0.lockName == typed
    }
    if exact.count == 1 { return exact[0] }
    if exact.count > 1 {
      throw usage(Self.two.with(["names": .list(exact.map { .code($0.lockName) })]))
    }
    let match = KnownNames(of: corpus).find(typed, as: .caseRecord)
    if let id = match.id, let file = records.first(where: { $0.path == "records/cases/\(id).yml" }) {
      return file
    }
    let near =
      match.candidates.map(\.id)
      + Suggestion.nearest(to: typed, among: records.map { FileKind.stem(of: $0.path) })
    var seen: Set<String> = []
    let meant = near.filter { seen.insert($0).inserted }.prefix(3)
    throw usage(
      meant.isEmpty ? Self.noRecord.message : Self.meant.with(["ids": .list(meant.map { .code($0) })]))
  }

  /// Does work that cannot be done with every file, and ends with wrong usage and the reason.
  func plans<Value>(_ work: () throws(DeskProblem) -> Value) throws -> Value {
    do throws(DeskProblem) {
      return try work()
    } catch {
      throw usage(error.message)
    }
  }

  /// Masks what is private in the records as they were read.
  var redactor: Redactor { Redactor(masks: before.masks, sources: before.sources) }

  /// A sentence without private values.
  func redacted(_ message: Message) -> String {
    redactor.redacting(message, in: [language]).text(in: language)
  }

  /// An error of usage in the language of the reader.
  func usage(_ message: Message) -> ValidationError { ValidationError(message.text(in: language)) }

  private static let two = Phrase("two", en: "A case and a day have this id: write {names}.")
  private static let noRecord = Phrase(
    "no-record", en: "There is no such case or day; `docket list --cases` shows the ids.")
  private static let meant = Phrase("meant", en: "There is no such case or day. Did you mean {ids}?")
}

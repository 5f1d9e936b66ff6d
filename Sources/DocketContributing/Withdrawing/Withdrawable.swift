import DocketLanguage
public import DocketRecords

/// What somebody asked to have taken out: a case, a day of no single case, or one person of a case.
public enum Withdrawable: Sendable {
  /// A case or a day.
  case record(RecordFile)
  /// A person of a case.
  case person(String, of: RecordFile)

  /// The file.
  public var file: RecordFile {
    switch self {
    case .record(let file), .person(_, of: let file): file
    }
  }

  /// What the digest is of.
  var name: String {
    switch self {
    case .record(let file): FileKind.stem(of: file.path)
    case .person(let person, of: let file): "\(FileKind.stem(of: file.path))/\(person)"
    }
  }

  /// Finds what is meant, by exact ids: nobody should be withdrawn by a guess.
  ///
  /// - Parameters:
  ///   - typed: `harbour-bells`, `may-21` or `harbour-bells/vesper`, or the path of a file.
  ///   - corpus: the records.
  /// - Throws: `DeskProblem`, which does not repeat what was typed.
  public init(_ typed: String, in corpus: Corpus) throws(DeskProblem) {
    let records = corpus.files.filter { $0.kind == .caseRecord || $0.kind == .day }
    let named = records.filter { $0.path == typed || FileKind.stem(of: $0.path) == typed }
    if named.count > 1 { throw DeskProblem(Self.two.with(["paths": .list(named.map { .code($0.path) })])) }
    if let file = named.first {
      self = .record(file)
      return
    }
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2,
      let file = records.first(where: { $0.kind == .caseRecord && FileKind.stem(of: $0.path) == parts[0] })
    {
      guard case .caseRecord(let record)? = file.content, let people = record.people?.value,
        people.contains(where: { $0.key.value == parts[1] })
      else { throw DeskProblem(Self.noPerson.with(["file": .code(file.path)])) }
      guard people.count > 1 else { throw DeskProblem(Self.onlyPerson.message) }
      self = .person(String(parts[1]), of: file)
      return
    }
    throw DeskProblem(Self.nothing.message)
  }

  private static let nothing = Phrase(
    "nothing",
    en:
      "There is no case or day with this id. Write the file’s name without `.yml`, or `case/person` for one person; nothing is chosen by a name that is only similar."
  )
  private static let two = Phrase("two", en: "Two files have this name: {paths}. Write the path of one.")
  private static let noPerson = Phrase(
    "no-person", en: "{file} has nobody under this id. Look under `people`; another spelling is not guessed.")
  private static let onlyPerson = Phrase(
    "only-person", en: "Nobody else is in this case. Withdraw the case itself: its id without the person’s.")
}

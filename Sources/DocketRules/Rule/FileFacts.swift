import DocketDiagnostics
import DocketRecords

/// What several rules ask about one file, or about all of them together, computed when the first of them asks.
///
/// Belongs to the task that checks the file: a class, so that all rules share it, and no `Sendable`, so that nobody
/// else does.
final class FileFacts {
  private let file: RecordFile?
  private let repository: RepositoryContext
  private var timelines: [(person: String, timeline: CustodyTimeline)] = []
  private var knownUnreadable: UnreadableEvents?
  private var knownQuestions: [CustodyFinding]?

  /// Nothing is computed yet.
  ///
  /// - Parameters:
  ///   - file: the file; nil where all are looked at together.
  ///   - repository: what is the same for all files.
  init(of file: RecordFile?, in repository: RepositoryContext) {
    self.file = file
    self.repository = repository
  }

  /// How a person of a case was deprived of liberty until today.
  func timeline(of person: String, in record: CaseRecord) -> CustodyTimeline {
    if let known = timelines.first(where: { $0.person == person }) { return known.timeline }
    let timeline = CustodyTimeline(
      of: person, in: record, registry: repository.corpus.registry, today: repository.today)
    // Without a file the next question may be about another record.
    if file != nil { timelines.append((person, timeline)) }
    return timeline
  }

  /// About whom a case has events that cannot be read.
  func unreadableEvents(in record: CaseRecord) -> UnreadableEvents {
    if let knownUnreadable { return knownUnreadable }
    let events = UnreadableEvents(of: record)
    if file != nil { knownUnreadable = events }
    return events
  }

  /// What the events of a case leave open.
  func questions(_ compute: () -> [CustodyFinding]) -> [CustodyFinding] {
    if let knownQuestions { return knownQuestions }
    let questions = compute()
    if file != nil { knownQuestions = questions }
    return questions
  }

  /// The names that the case fixes; nil where there are none, or where one cannot be read and may be spelled otherwise.
  private(set) lazy var names: NameForms? = {
    guard let file, case .caseRecord(let record)? = file.content, !record.hasUnreadableNames else {
      return nil
    }
    let names = NameForms(record, file, repository.registryNames)
    return names.isEmpty ? nil : names
  }()

  /// The texts that people read, in the order of the file.
  private(set) lazy var texts: [TextFacts] = (file?.texts ?? []).map { TextFacts($0, names: names) }

  /// The web addresses of the file, in no particular order.
  private(set) lazy var addresses: [AddressPlace] = file?.addresses(with: sources) ?? []

  /// The sources of the file with their addresses taken apart.
  private(set) lazy var sources: [CitedSource] = (file?.sourceEntries ?? []).map(CitedSource.init)

  /// The people of all files, and the links between them.
  private(set) lazy var people: PersonIndex = PersonIndex(of: repository.corpus)

  /// What stands in the bytes of the file that rules about its form look at.
  private(set) lazy var syntaxMarks: SyntaxMarks = SyntaxMarks(of: file?.source.bytes ?? [])

  /// The texts that stand in the file without quotation marks.
  private(set) lazy var writtenTexts: [WrittenText] = file?.writtenTexts ?? []
}

import DocketRecords

/// What several rules ask about one file, computed when the first of them asks.
///
/// Belongs to the task that checks the file: a class, so that all rules share it, and no `Sendable`, so that nobody
/// else does.
final class FileFacts {
  private let file: RecordFile?
  private var timelines: [(person: String, timeline: CustodyTimeline)] = []
  private var knownUnreadable: UnreadableEvents?
  private var knownQuestions: [CustodyFinding]?

  /// Nothing is computed yet.
  ///
  /// - Parameter file: the file; nil where all are looked at together.
  init(of file: RecordFile?) { self.file = file }

  /// The custody of a person of the case.
  func timeline(of person: String, _ compute: () -> CustodyTimeline) -> CustodyTimeline {
    guard file != nil else { return compute() }
    if let known = timelines.first(where: { $0.person == person }) { return known.timeline }
    let timeline = compute()
    timelines.append((person, timeline))
    return timeline
  }

  /// About whom the case has events that cannot be read.
  func unreadableEvents(_ compute: () -> UnreadableEvents) -> UnreadableEvents {
    guard file != nil else { return compute() }
    if let knownUnreadable { return knownUnreadable }
    let events = compute()
    knownUnreadable = events
    return events
  }

  /// What the events of the case leave open.
  func questions(_ compute: () -> [CustodyFinding]) -> [CustodyFinding] {
    guard file != nil else { return compute() }
    if let knownQuestions { return knownQuestions }
    let questions = compute()
    knownQuestions = questions
    return questions
  }

  /// The web addresses of the file.
  private(set) lazy var addresses: [AddressPlace] = file?.addresses(with: sources) ?? []

  /// The sources of the file with their addresses taken apart.
  private(set) lazy var sources: [CitedSource] = (file?.sourceEntries ?? []).map(CitedSource.init)

  /// The texts that stand in the file without quotation marks.
  private(set) lazy var writtenTexts: [WrittenText] = file?.writtenTexts ?? []
}

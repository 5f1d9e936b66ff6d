import DocketRecords
import DocketTime

/// What has changed last, each change with what it is about as the site has it now.
struct SiteNews: Sendable {
  /// When the list of changes began.
  let since: Instant
  /// The changes, the newest first, those of one publication in the order in which they are told.
  let items: [Item]

  /// A change with what it is about.
  struct Item: Sendable {
    let change: Ledger.Change
    let subject: Subject
  }

  /// What a change is about; a name is never that of an earlier day.
  enum Subject: Sendable {
    case event(PublicEvent, of: PublicCase)
    case ofCase(PublicCase)
    /// It was withdrawn, and nothing is said of it.
    case nothing
  }

  /// Takes the changes that a ledger has.
  init(_ log: Ledger.ChangeLog?, of site: Site) {
    since = log?.since ?? site.asOf
    let changes = log?.changes ?? []
    let wanted = Set(changes.compactMap(\.caseID))
    let records = Dictionary(
      site.cases.filter { wanted.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    items = changes.enumerated().sorted { left, right in
      left.element.stamp == right.element.stamp
        ? left.offset < right.offset : right.element.stamp < left.element.stamp
    }.compactMap { _, change in
      Self.subject(of: change, in: records).map { Item(change: change, subject: $0) }
    }
  }

  private init(since: Instant, items: [Item]) {
    self.since = since
    self.items = items
  }

  /// The changes of one case.
  func about(_ record: PublicCase) -> SiteNews {
    SiteNews(since: since, items: items.filter { $0.change.caseID == record.id })
  }

  private static func subject(of change: Ledger.Change, in records: [String: PublicCase]) -> Subject? {
    guard let id = change.caseID else { return .nothing }
    guard let record = records[id] else { return nil }
    guard change.kind.subject == .event else { return .ofCase(record) }
    return record.events.first { $0.publicID == change.object }.map { .event($0, of: record) }
  }
}

extension SiteNews.Item {
  /// The event, where it is about one.
  var event: PublicEvent? {
    if case .event(let event, of: _) = subject { event } else { nil }
  }

  /// The case that it is about or in which it happened.
  var record: PublicCase? {
    switch subject {
    case .event(_, of: let record), .ofCase(let record): record
    case .nothing: nil
    }
  }
}

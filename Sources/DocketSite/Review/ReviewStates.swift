import DocketLanguage
import DocketRecords
import DocketText

/// The two states that a review compares, taken out of the records as of one instant.
struct ReviewStates {
  let before: Site
  let now: Site
  let earlier: Corpus
  let corpus: Corpus
  private let casesBefore: [String: PublicCase]
  private let casesNow: [String: PublicCase]

  init(before: Site, now: Site, earlier: Corpus, corpus: Corpus) {
    self.before = before
    self.now = now
    self.earlier = earlier
    self.corpus = corpus
    casesBefore = Dictionary(before.cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    casesNow = Dictionary(now.cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A case in both states.
  func cases(_ id: String) -> (old: PublicCase?, new: PublicCase?) { (casesBefore[id], casesNow[id]) }

  /// The cases that both states have, by id.
  var common: [(old: PublicCase, new: PublicCase)] {
    now.cases.compactMap { new in casesBefore[new.id].map { ($0, new) } }
  }

  /// Whether an id is withdrawn now: of a case or day, or `case/person`.
  func isWithdrawn(_ id: String) -> Bool { now.withdrawn.contains(Digest.of(id)) }
}

/// The places of a file that differ, each taken once by whoever has words for it; what is left is told as it stands.
struct OpenDifferences {
  private(set) var left: [RecordDifference]

  init(_ differences: [RecordDifference]) { left = differences }

  /// Takes what fulfils a condition.
  mutating func take(where isMeant: (RecordDifference) -> Bool) -> [RecordDifference] {
    let taken = left.filter(isMeant)
    left.removeAll(where: isMeant)
    return taken
  }

  /// Takes what stands under a way, or at it.
  mutating func take(under path: [String]) -> [RecordDifference] {
    take { $0.path.starts(with: path) }
  }

  /// Takes what stands in an entry of a list or map, in the order in which the entries are met.
  mutating func takeEntries(of list: String) -> [(id: String, differences: [RecordDifference])] {
    let taken = take { $0.path.count > 1 && $0.path[0] == list }
    var order: [String] = []
    for difference in taken where !order.contains(difference.path[1]) { order.append(difference.path[1]) }
    return order.map { id in (id, taken.filter { $0.path[1] == id }) }
  }
}

extension [RecordDifference] {
  /// What happened to the entry as a whole; nil where only something in it differs.
  func whole(_ path: [String]) -> RecordDifference.Kind? { first { $0.path == path }?.kind }
}

extension RecordDifference {
  /// The longest value that a review repeats; of a longer one its beginning.
  private static let longest = 200

  /// A value as a review repeats it.
  private static func short(_ value: String) -> String {
    value.count > longest ? value.prefix(longest) + "…" : value
  }

  /// The place with its old and its new value, as the record has them.
  ///
  /// - Parameter depth: how many steps of the way the reader knows already.
  /// - Returns: the sentence.
  func sentence(below depth: Int) -> ReviewGroup.Sentence {
    let key = Argument.code(path.dropFirst(depth).joined(separator: "/"))
    let isReordered = kind == .reordered
    let old = isReordered ? nil : before.map(Self.short)
    let new = isReordered ? nil : now.map(Self.short)
    return { voice in
      switch (old, new) {
      case (let old?, let new?):
        voice.say(ReviewPhrases.changed.with(["key": key, "old": .quoted(old), "new": .quoted(new)]))
      case (nil, let new?): voice.say(ReviewPhrases.added.with(["key": key, "new": .quoted(new)]))
      case (let old?, nil): voice.say(ReviewPhrases.removed.with(["key": key, "old": .quoted(old)]))
      case (nil, nil): voice.say(ReviewPhrases.order.with(["key": key]))
      }
    }
  }

  /// A change that repeats the place as it stands.
  func change(_ kind: ReviewChange.Kind, level: ReviewChange.Level = .detail) -> ReviewChange {
    ReviewChange(
      kind: self.kind == .reordered ? .order : kind, level: self.kind == .reordered ? .detail : level,
      key: name, before: before, now: now, sentence: sentence(below: 0))
  }
}

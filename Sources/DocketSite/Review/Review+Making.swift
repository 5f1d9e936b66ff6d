import DocketLanguage
public import DocketRecords
public import DocketTime

extension Review {
  /// Compares two states of the records.
  ///
  /// - Parameters:
  ///   - earlier: the records before the change.
  ///   - corpus: the records with it.
  ///   - asOf: the instant that decides, for both, what lies ahead.
  ///   - zones: the zone database.
  ///   - width: how many threads to work with; it changes nothing.
  public init(
    from earlier: Corpus, to corpus: Corpus, asOf: Instant, zones: ZoneDatabase, width: Int = 1
  ) {
    let now = Site(corpus: corpus, asOf: asOf, zones: zones, width: width)
    let before = Site(corpus: earlier, asOf: asOf, zones: zones, width: width)
    let states = ReviewStates(before: before, now: now, earlier: earlier, corpus: corpus)
    let files = corpus.differences(from: earlier)
    var groups: [ReviewGroup] = []
    for file in files where file.kind == .caseRecord {
      groups.append(CaseReview(file: file, states: states).group())
    }
    groups += Self.consequences(files, states)
    for file in files where file.kind == .day { groups.append(DayReview(states: states).group(file)) }
    for file in files {
      switch file.kind {
      case .courts, .places, .laws, .jurisdictions, .organisations:
        groups.append(RegistryReview(file: file, states: states).group())
      case .withdrawn: groups.append(SettingsReview(file: file, states: states).withdrawals())
      case .pipeline: groups.append(SettingsReview(file: file, states: states).settings())
      case .caseRecord, .day: break
      }
    }
    if let marks = Self.marks(files, states) { groups.append(marks) }
    self.groups = groups.filter { !$0.changes.isEmpty }
    plan = now.languages
    withdrawnNames = WithdrawnNames(states).all
  }

  /// Translations that `translations.lock` alone makes older than their original, or no longer so.
  private static func marks(_ files: [FileDifference], _ states: ReviewStates) -> ReviewGroup? {
    let touched = Set(files.map(\.path))
    var (marked, unmarked) = (0, 0)
    for file in states.corpus.files where !touched.contains(file.path) {
      let record = String(file.path.dropFirst("records/".count).dropLast(".yml".count))
      let was = states.before.languages.outdated.entries(of: record)
      let now = states.now.languages.outdated.entries(of: record)
      marked += now.subtracting(was).count
      unmarked += was.subtracting(now).count
    }
    var changes: [ReviewChange] = []
    for (phrase, count) in [(ReviewSitePhrases.marked, marked), (ReviewSitePhrases.unmarked, unmarked)]
    where count > 0 {
      changes.append(ReviewChange(kind: .marks) { $0.say(phrase.with(["count": .count(count)])) })
    }
    guard !changes.isEmpty else { return nil }
    return ReviewGroup(
      .translations, id: "translations", file: "records/translations.lock",
      heading: { $0.say(ReviewSitePhrases.marks) }, changes: changes)
  }

  /// Cases that nobody touched, and whose people are held otherwise all the same: by another table of law.
  private static func consequences(_ files: [FileDifference], _ states: ReviewStates) -> [ReviewGroup] {
    let touched = Set(files.filter { $0.kind == .caseRecord }.map { FileKind.stem(of: $0.path) })
    guard files.contains(where: { $0.kind == .jurisdictions }) else { return [] }
    return states.common.compactMap { old, new in
      guard !touched.contains(new.id) else { return nil }
      let changes = PeopleReview(id: new.id, cases: (old, new), states: states).custody()
      guard !changes.isEmpty else { return nil }
      let (id, title) = (new.id, new.title)
      return ReviewGroup(
        .ofCase, id: id, file: new.file, heading: { voice in voice.text(title) ?? id }, changes: changes)
    }
  }
}

/// The names and ids of cases, days and people that a change withdraws, but those that others still have.
private struct WithdrawnNames {
  let all: Set<String>

  init(_ states: ReviewStates) {
    var gone: Set<String> = []
    for record in states.before.cases {
      if states.isWithdrawn(record.id) {
        gone.formUnion(Self.names(of: record))
        for person in record.people { gone.formUnion(Self.names(of: person)) }
      } else {
        for person in record.people where states.isWithdrawn("\(record.id)/\(person.id)") {
          gone.formUnion(Self.names(of: person))
        }
      }
    }
    for day in states.before.standaloneDays where states.isWithdrawn(day.id) {
      gone.formUnion([day.id] + Self.texts(day.title))
    }
    var kept: Set<String> = []
    for record in states.now.cases {
      kept.formUnion(Self.names(of: record))
      for person in record.people where !states.isWithdrawn("\(record.id)/\(person.id)") {
        kept.formUnion(Self.names(of: person))
      }
    }
    all = gone.subtracting(kept).filter { !$0.isEmpty }
  }

  private static func names(of record: PublicCase) -> [String] {
    [record.id] + texts(record.title) + texts(record.short) + record.aliases
  }

  private static func names(of person: PublicPerson) -> [String] {
    [person.id] + texts(person.name) + texts(person.short) + person.otherNames
  }

  private static func texts(_ text: LanguageText?) -> [String] { (text?.versions ?? []).map(\.text) }
}

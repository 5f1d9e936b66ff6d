import DocketLanguage
import DocketRecords
import DocketTime

/// What a change does to a registry, and to the records that refer to it.
struct RegistryReview {
  let file: FileDifference
  let states: ReviewStates

  /// The changes of the registry.
  func group() -> ReviewGroup {
    let heading = Self.heading(file.kind)
    return ReviewGroup(
      .registry, id: FileKind.stem(of: file.path), file: file.path, heading: { $0.say(heading) },
      changes: changes())
  }

  private func changes() -> [ReviewChange] {
    if file.isUnreadable || file.now == nil || file.before == nil {
      return [ReviewChange(kind: .unreadable, level: .warning) { $0.say(ReviewPhrases.unreadable) }]
    }
    guard !file.differences.isEmpty else {
      return [ReviewChange(kind: .layout, level: .detail) { $0.say(ReviewPhrases.layout) }]
    }
    var order: [String] = []
    for difference in file.differences {
      if let id = difference.path.first, !order.contains(id) { order.append(id) }
    }
    return order.map { id in change(of: id, file.differences.filter { $0.path.first == id }) }
  }

  private func change(of id: String, _ differences: [RecordDifference]) -> ReviewChange {
    let name = (Self.name(of: id, file.kind, states.corpus) ?? Self.name(of: id, file.kind, states.earlier))
    let touched = references(to: id)
    var change = FactReview.entry(
      differences, [id], (.entryAdded, .entryChanged, .entryRemoved),
      (ReviewSitePhrases.entryAdded, ReviewSitePhrases.entryChanged, ReviewSitePhrases.entryRemoved),
      place: "name", []
    ) { voice in voice.text(name) ?? id }
    if touched > 0 {
      change.details.append { $0.say(ReviewSitePhrases.touches.with(["count": .count(touched)])) }
    }
    if file.kind == .courts, differences.contains(where: { $0.path.last == "time_zone" }) {
      addZoneMoves(of: id, to: &change)
    }
    if change.kind == .entryRemoved, touched > 0 { change.level = .warning }
    return change
  }

  /// The hearings at a court whose clock is another one now.
  private func addZoneMoves(of court: String, to change: inout ReviewChange) {
    var found: [(day: CivilDate, sentence: ReviewGroup.Sentence)] = []
    for (old, new) in states.common {
      let was = Dictionary(old.hearings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for event in new.hearings where event.court?.id == court {
        guard let before = was[event.id], before.date == event.date,
          let move = ZoneMoveWords(from: before, to: event)
        else { continue }
        found.append((event.date.earliest, move.sentence(event, new)))
      }
    }
    guard !found.isEmpty else { return }
    // What lies ahead comes first: some still mean to go there.
    let moved = found.sorted { $0.day > $1.day }.map(\.sentence)
    change.level = .warning
    change.calendar.append(CalendarConsequence(kind: .moves))
    let count = moved.count
    change.details.append { $0.say(ReviewSitePhrases.zoneMoves.with(["count": .count(count)])) }
    change.details += moved.prefix(10)
    if count > 10 {
      change.details.append { $0.say(ChangePhrases.andMore.with(["count": .count(count - 10)])) }
    }
  }

  /// How many records refer to an entry.
  private func references(to id: String) -> Int {
    let targets = Self.targets(file.kind)
    return states.corpus.files.count { file in
      (file.kind == .caseRecord || file.kind == .day)
        && file.references.contains { $0.id == id && targets.contains($0.target) }
    }
  }

  private static func targets(_ kind: FileKind) -> Set<ReferenceTarget> {
    switch kind {
    case .courts: [.court, .publisher]
    case .places: [.place]
    case .laws: [.law]
    case .organisations: [.organisation, .publisher, .claimant]
    case .jurisdictions, .caseRecord, .day, .withdrawn, .pipeline: []
    }
  }

  private static func name(of id: String, _ kind: FileKind, _ corpus: Corpus) -> LanguageText? {
    let registry = corpus.registry
    return switch kind {
    case .courts: LanguageText(registry.courts[id]?.name?.value)
    case .places: LanguageText(registry.places[id]?.name?.value)
    case .laws: LanguageText(registry.laws[id]?.code?.value)
    case .organisations: LanguageText(registry.organisations[id]?.name?.value)
    case .jurisdictions, .caseRecord, .day, .withdrawn, .pipeline: nil
    }
  }

  private static func heading(_ kind: FileKind) -> Phrase {
    switch kind {
    case .courts: ReviewSitePhrases.courts
    case .places: ReviewSitePhrases.places
    case .laws: ReviewSitePhrases.laws
    case .organisations: ReviewSitePhrases.organisations
    case .jurisdictions: ReviewSitePhrases.jurisdictions
    case .caseRecord, .day, .withdrawn, .pipeline: ReviewSitePhrases.settings
    }
  }
}

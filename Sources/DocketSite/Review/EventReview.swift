import DocketLanguage
import DocketRecords
import DocketTime

/// What a change does to one event of a case: to a hearing as its subscribers see it, to any other as readers do.
struct EventReview {
  let old: PublicEvent?
  let new: PublicEvent?
  /// The case in both states.
  let cases: (old: PublicCase, new: PublicCase)
  let states: ReviewStates
  /// The places that differ in it, without its texts.
  let differences: [RecordDifference]

  /// The changes; none where only texts differ.
  func changes() -> [ReviewChange] {
    switch (old, new) {
    case (nil, let new?): return [added(new)]
    case (let old?, nil): return [removed(old)]
    case (nil, nil): return differences.map { $0.change(.fact) }
    case (let old?, let new?):
      if old.type.isHearing != new.type.isHearing { return [removed(old), added(new)] }
      return new.type.isHearing ? hearing(from: old, to: new) : event(from: old, to: new)
    }
  }

  private func added(_ event: PublicEvent) -> ReviewChange {
    let isHearing = event.type.isHearing
    let kind = isHearing ? SiteChange.Kind.added : event.type.newsKind
    var change = ReviewChange(
      kind: isHearing ? .hearingAdded : .eventAdded, object: event.id, now: event.date.description,
      calendar: CalendarConsequence.all(from: nil, to: state(of: event)),
      sentence: line(kind.word, event))
    change.details = results(of: event) + ReviewSources.sentences(event.sources)
    return change
  }

  private func removed(_ event: PublicEvent) -> ReviewChange {
    let isHearing = event.type.isHearing
    return ReviewChange(
      kind: isHearing ? .hearingRemoved : .eventRemoved, level: isHearing ? .warning : .news,
      object: event.id, before: event.date.description,
      calendar: CalendarConsequence.all(from: earlierState(of: event), to: nil),
      sentence: line(isHearing ? SiteChange.Kind.removed.word : ReviewPhrases.eventRemoved, event))
  }

  private func hearing(from old: PublicEvent, to new: PublicEvent) -> [ReviewChange] {
    let was = Ledger.Hearing(old, after: nil)
    let now = Ledger.Hearing(new, after: was)
    let news = HearingNews(hearing: new, was: was, now: now, knowsDecisions: true).changes
    let calendar = CalendarConsequence.all(from: earlierState(of: old), to: state(of: new))
    var rest = told(old, new, news.map(\.kind))
    var changes: [ReviewChange] = []
    for item in news where item.kind != .text {
      let isSilent = item.kind == .moved && !new.movedFrom.contains(old.date)
      guard let kind = isSilent ? .hearingDateChanged : ReviewChange.Kind(item.kind) else { continue }
      let word = isSilent ? ReviewPhrases.dateChanged : item.kind.word
      var change = ReviewChange(
        kind: kind, level: isSilent ? .warning : .news, object: new.id,
        sentence: line(word, new, was: item.before))
      if let before = item.before {
        change.key = "events/\(new.id)/date"
        change.before = before.description
        change.now = new.date.description
      }
      if changes.isEmpty {
        change.calendar = calendar + (isSilent ? [CalendarConsequence(kind: .unmarked)] : [])
      }
      if item.kind == .reported, old.decision != new.decision { change.details = results(of: new) }
      changes.append(change)
    }
    changes += zoneMove(from: old, to: new, &rest)
    guard !rest.isEmpty || changes.isEmpty && !differences.isEmpty else { return changes }
    if changes.isEmpty {
      changes = [
        ReviewChange(
          kind: .hearingChanged, object: new.id, calendar: calendar,
          sentence: line(ReviewPhrases.detailsChanged, new))
      ]
    }
    changes[0].details += rest.map { $0.sentence(below: 2) }
    return changes
  }

  private func event(from old: PublicEvent, to new: PublicEvent) -> [ReviewChange] {
    guard !differences.isEmpty else { return [] }
    let isMoved = old.date != new.date
    var change = ReviewChange(
      kind: .eventChanged, object: new.id,
      sentence: line(ReviewPhrases.detailsChanged, new, was: isMoved ? old.date : nil))
    let isDecided = old.decision != new.decision
    if isDecided { change.details = results(of: new) }
    change.details += differences.filter { difference in
      let key = difference.path.dropFirst(2).first ?? ""
      return !(isMoved && key == "date") && !(isDecided && Self.ofDecisions.contains(key))
    }.map { $0.sentence(below: 2) }
    return [change]
  }

  /// What the sentences have not said of a hearing.
  private func told(
    _ old: PublicEvent, _ new: PublicEvent, _ kinds: [SiteChange.Kind]
  ) -> [RecordDifference] {
    let isDecided = old.decision != new.decision
    return differences.filter { difference in
      let key = difference.path.dropFirst(2).first ?? ""
      if key == "date" { return old.date == new.date }
      if key == "status" { return kinds == [.text] || !kinds.contains(where: \.isOfState) }
      if ["moved_from", "corrected_from"].contains(key) { return old.date == new.date }
      return !(isDecided && kinds.contains(.reported) && Self.ofDecisions.contains(key))
    }
  }

  /// A hearing whose hour stays while the clock is another one.
  private func zoneMove(
    from old: PublicEvent, to new: PublicEvent, _ rest: inout [RecordDifference]
  ) -> [ReviewChange] {
    guard old.date == new.date, let move = ZoneMoveWords(from: old, to: new) else { return [] }
    return [
      ReviewChange(
        kind: .hearingZone, level: .warning, object: new.id, before: old.zone?.name, now: new.zone?.name,
        calendar: [CalendarConsequence(kind: .moves)], sentence: move.sentence(new, cases.new))
    ]
  }

  private static let ofDecisions: Set<String> = ["result", "outcomes", "until", "in_absentia"]

  private func results(of event: PublicEvent) -> [ReviewGroup.Sentence] {
    guard event.hasResult else { return [] }
    return [{ voice in event.results(&voice).joined(separator: "; ") }]
  }

  private func state(of event: PublicEvent) -> CalendarConsequence.State {
    CalendarConsequence.State(event: event, record: cases.new, site: states.now)
  }

  private func earlierState(of event: PublicEvent) -> CalendarConsequence.State {
    CalendarConsequence.State(event: event, record: cases.old, site: states.before)
  }

  /// `Moved: Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00 → 3 June 2031, 10:30`, as feeds have it.
  private func line(_ word: Phrase, _ event: PublicEvent, was: RecordDate? = nil) -> ReviewGroup.Sentence {
    let record = cases.new
    // A release or a transfer is what the line begins with.
    let isSaid = [.released, .transferred].contains(event.type.newsKind) && word == event.type.newsKind.word
    return { voice in
      let people = isSaid ? NameList(event.people, &voice).all(&voice) : nil
      let name = Argument.text(people ?? EventName.text(event, record, &voice))
      let message =
        was.map { old in
          ChangePhrases.lineFromTo.with([
            "what": .term(word), "name": name, "old": .date(old), "new": .date(event.date),
          ])
        } ?? ChangePhrases.lineAt.with(["what": .term(word), "name": name, "date": .date(event.date)])
      return voice.say(message).capitalisedFirst
    }
  }
}

/// What an event is called.
enum EventName {
  /// `Vesper: appeal hearing, Port Selm`, with what is doubtful about it.
  static func text(_ event: PublicEvent, _ record: PublicCase, _ voice: inout Voice) -> String {
    let title = HearingTitle(
      event: event, caseShort: record.short, isOfAll: event.people.count == record.people.count
    ).text(&voice)
    guard [.alleged, .disputed].contains(event.certainty) else { return title }
    let doubt = voice.say(event.certainty.label)
    return voice.say(OutcomePhrases.qualified.with(["text": .text(title), "certainty": .text(doubt)]))
  }
}

extension SiteChange.Kind {
  /// Whether it tells the state of a hearing.
  fileprivate var isOfState: Bool {
    switch self {
    case .cancelled, .postponed, .retracted, .restored, .reported: true
    case .moved, .corrected, .added, .dated, .released, .transferred, .event, .newCase, .newDay, .changedDay,
      .text, .removed, .withdrawn:
      false
    }
  }
}

extension ReviewChange.Kind {
  /// The word for what happened to a hearing; nil for what is said in another way.
  fileprivate init?(_ kind: SiteChange.Kind) {
    switch kind {
    case .moved: self = .hearingMoved
    case .corrected: self = .hearingCorrected
    case .cancelled: self = .hearingCancelled
    case .postponed: self = .hearingPostponed
    case .retracted: self = .hearingRetracted
    case .restored: self = .hearingRestored
    case .added: self = .hearingAdded
    case .reported: self = .hearingReported
    case .dated: self = .hearingDated
    case .released, .transferred, .event, .newCase, .newDay, .changedDay, .text, .removed, .withdrawn:
      return nil
    }
  }
}

/// A hearing that begins at another moment, because the clock by which its hour counts is another one.
struct ZoneMoveWords {
  let old: String
  let new: String

  /// Nil where the moment is the same, or its hour is not known.
  init?(from old: PublicEvent, to new: PublicEvent) {
    guard old.start != new.start, let before = old.date.moment, let now = new.date.moment else { return nil }
    self.old = CourtTime(zone: old.zone).offset(at: before) ?? "?"
    self.new = CourtTime(zone: new.zone).offset(at: now) ?? "?"
  }

  func sentence(_ event: PublicEvent, _ record: PublicCase) -> ReviewGroup.Sentence {
    let (old, new) = (old, new)
    return { voice in
      voice.say(
        ReviewSitePhrases.zoneMove.with([
          "name": .text(EventName.text(event, record, &voice)), "date": .date(event.date),
          "old": .text(old), "new": .text(new),
        ]))
    }
  }
}

/// Sources as a review names them.
enum ReviewSources {
  /// `Gazette of Selm: The list of May, 1 April 2031`.
  static func name(_ source: PublicSource, _ voice: inout Voice) -> String {
    let publisher = voice.text(source.publisher?.name)
    let title = source.title ?? source.description
    let parts = [publisher, title].compactMap(\.self)
    var name = parts.isEmpty ? source.id : parts[0]
    if parts.count > 1 {
      name = voice.say(SharedPhrases.labelled.with(["label": .text(name), "text": .text(parts[1])]))
    }
    guard let date = source.date else { return name }
    return voice.say(OutcomePhrases.qualified.with(["text": .text(name), "certainty": .date(date)]))
  }

  /// One line with all of them; none where there are none.
  static func sentences(_ sources: [PublicSource]) -> [ReviewGroup.Sentence] {
    guard !sources.isEmpty else { return [] }
    return [
      { voice in
        var names: [String] = []
        for source in sources.prefix(5) { names.append(name(source, &voice)) }
        return "\(voice.say(SharedPhrases.sources)) \(names.joined(separator: "; "))"
      }
    ]
  }
}

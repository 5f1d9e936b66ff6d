import DocketLanguage
import DocketRecords
import DocketTime

/// What a change does to days: of a case, or of no single one.
struct DayReview {
  let states: ReviewStates

  /// Takes the places under `days` of a case.
  func changes(
    from old: [PublicDay], to new: [PublicDay], ofCase id: String, _ open: inout OpenDifferences
  ) -> [ReviewChange] {
    open.takeEntries(of: "days").map { day, differences in
      change(
        old.first { $0.id == day }, new.first { $0.id == day }, day, differences.whole(["days", day]),
        differences.map { $0.sentence(below: 2) })
    }
  }

  /// The changes of a day that has a file of its own.
  func group(_ file: FileDifference) -> ReviewGroup {
    let id = FileKind.stem(of: file.path)
    let old = states.before.standaloneDays.first { $0.id == id }
    let new = states.now.standaloneDays.first { $0.id == id }
    if file.now == nil || new == nil, states.isWithdrawn(id) {
      return ReviewGroup(
        .day, heading: { $0.say(ReviewPhrases.dayHidden) },
        changes: [
          ReviewChange(kind: .dayWithdrawn, level: .warning) { $0.say(ReviewPhrases.dayWithdrawn) }
        ])
    }
    let title = (new ?? old)?.title
    return ReviewGroup(
      .day, id: id, file: file.path, heading: { voice in voice.text(title) ?? id },
      changes: changes(of: file, old, new, id))
  }

  private func changes(
    of file: FileDifference, _ old: PublicDay?, _ new: PublicDay?, _ id: String
  ) -> [ReviewChange] {
    if file.now != nil, file.isUnreadable {
      return [ReviewChange(kind: .unreadable, level: .warning) { $0.say(ReviewPhrases.unreadable) }]
    }
    if file.now == nil { return [change(old, nil, id, .removed, [])] }
    if file.before == nil { return [change(nil, new, id, .added, [])] }
    guard !file.differences.isEmpty else {
      return [ReviewChange(kind: .layout, level: .detail) { $0.say(ReviewPhrases.layout) }]
    }
    var open = OpenDifferences(file.differences)
    var original = states.now.languages.main
    if case .day(let record)? = file.now?.content { original = record.language?.value ?? original }
    let texts = TextReview(file: file, original: original, states: states, owner: { _ in nil })
      .changes(&open)
    let sources = FactReview.sources(from: old?.sources ?? [], to: new?.sources ?? [], &open)
    guard !open.left.isEmpty else { return texts + sources }
    return [change(old, new, id, nil, open.left.map { $0.sentence(below: 0) })] + sources + texts
  }

  private func change(
    _ old: PublicDay?, _ new: PublicDay?, _ id: String, _ whole: RecordDifference.Kind?,
    _ details: [ReviewGroup.Sentence]
  ) -> ReviewChange {
    let title = (new ?? old)?.title
    let name: ReviewGroup.Sentence = { voice in voice.text(title) ?? id }
    func line(_ word: Phrase) -> ReviewGroup.Sentence {
      { voice in
        voice.say(ChangePhrases.line.with(["what": .term(word), "name": .text(name(&voice))]))
          .capitalisedFirst
      }
    }
    switch whole {
    case .added?:
      return ReviewChange(
        kind: .dayAdded, object: id, now: new?.date?.description,
        sentence: line(SiteChange.Kind.newDay.word), details: Self.dates(of: new))
    case .removed?:
      return ReviewChange(
        kind: .dayRemoved, level: .warning, object: id,
        sentence: { voice in
          voice.say(ReviewPhrases.dayRemoved.with(["name": .text(name(&voice))]))
        })
    case .changed?, .reordered?, nil:
      return ReviewChange(
        kind: .dayChanged, object: id, sentence: line(SiteChange.Kind.changedDay.word), details: details)
    }
  }

  private static func dates(of day: PublicDay?) -> [ReviewGroup.Sentence] {
    guard let date = day?.date ?? day?.dates.first else { return [] }
    return [{ $0.say(HearingPhrases.when.with(["date": .date(date)])) }]
  }
}

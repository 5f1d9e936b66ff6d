import DocketLanguage
import DocketRecords

/// What a change does to consent, to what a record withholds and to how people can help; and what the site shows or
/// hides by that.
struct ConsentReview {
  let file: FileDifference
  let cases: (old: PublicCase, new: PublicCase)

  /// Takes the places of these keys.
  func changes(_ open: inout OpenDifferences) -> [ReviewChange] {
    let consent = open.take(under: ["consent"])
    let withheld = open.take(under: ["withhold"])
    let support = open.take(under: ["support"])
    guard !(consent + withheld + support).isEmpty else { return [] }
    let consequences = letters() + birthdays() + places()
    var changes: [ReviewChange] = []
    if !consent.isEmpty {
      changes.append(
        change(.consent, consent, ReviewPhrases.consent) { record in
          record.consent.map { [.term($0.value.label)] } ?? []
        })
    }
    if !withheld.isEmpty {
      changes.append(
        change(.withheld, withheld, ReviewPhrases.withheld) { record in
          (record.withhold?.value ?? []).map { .term($0.value.label) }
        })
    }
    if !support.isEmpty {
      changes.append(
        ReviewChange(
          kind: .support, key: "support", sentence: { $0.say(ReviewPhrases.support) },
          details: support.map { $0.sentence(below: 1) }))
    }
    changes[0].details = consequences + changes[0].details
    if !consequences.isEmpty, consent.isEmpty == false || withheld.isEmpty == false {
      changes[0].level = .warning
    }
    return changes
  }

  private func change(
    _ kind: ReviewChange.Kind, _ differences: [RecordDifference], _ phrase: Phrase,
    words: (CaseRecord) -> [Argument]
  ) -> ReviewChange {
    func said(_ file: RecordFile?) -> Argument {
      guard case .caseRecord(let record)? = file?.content else { return .term(ReviewPhrases.nobodySaid) }
      let found = words(record)
      return found.isEmpty ? .term(ReviewPhrases.nobodySaid) : .list(found)
    }
    let message = phrase.with(["old": said(file.before), "new": said(file.now)])
    return ReviewChange(
      kind: kind, key: differences[0].path[0], before: differences[0].before, now: differences[0].now,
      sentence: { $0.say(message) })
  }

  private func letters() -> [ReviewGroup.Sentence] {
    let (old, new) = (cases.old.support, cases.new.support)
    var sentences: [ReviewGroup.Sentence] = []
    if old?.letters != nil, new?.letters == nil { sentences.append { $0.say(ReviewPhrases.lettersGone) } }
    if old?.letters == nil, new?.letters != nil { sentences.append { $0.say(ReviewPhrases.lettersNew) } }
    let before = Dictionary(
      (old?.lettersTo ?? []).map { ($0.person.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(
      (new?.lettersTo ?? []).map { ($0.person.id, $0) }, uniquingKeysWith: { first, _ in first })
    for recipient in old?.lettersTo ?? [] where now[recipient.person.id] == nil {
      sentences.append(Self.named(ReviewPhrases.addressGone, recipient.person))
    }
    for recipient in new?.lettersTo ?? [] {
      guard let was = before[recipient.person.id] else {
        sentences.append(Self.named(ReviewPhrases.addressNew, recipient.person))
        continue
      }
      if was.place.id != recipient.place.id {
        sentences.append(Self.named(ReviewPhrases.addressChanged, recipient.person))
      }
    }
    return sentences
  }

  private func birthdays() -> [ReviewGroup.Sentence] {
    let was = Dictionary(cases.old.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return cases.new.people.compactMap { person in
      guard let old = was[person.id], old.isBirthdayPublic != person.isBirthdayPublic else { return nil }
      return Self.named(
        person.isBirthdayPublic ? ReviewPhrases.birthdayNew : ReviewPhrases.birthdayGone, person.entry)
    }
  }

  private func places() -> [ReviewGroup.Sentence] {
    let was = Set(cases.old.events.filter { $0.place != nil }.map(\.id))
    let now = Set(cases.new.events.filter { $0.place != nil }.map(\.id))
    let kept = Set(cases.old.events.map(\.id)).intersection(cases.new.events.map(\.id))
    let gone = was.subtracting(now).intersection(kept).count
    let new = now.subtracting(was).intersection(kept).count
    var sentences: [ReviewGroup.Sentence] = []
    if gone > 0 { sentences.append { $0.say(ReviewPhrases.placesGone.with(["count": .count(gone)])) } }
    if new > 0 { sentences.append { $0.say(ReviewPhrases.placesNew.with(["count": .count(new)])) } }
    return sentences
  }

  private static func named(_ phrase: Phrase, _ person: NamedEntry) -> ReviewGroup.Sentence {
    { voice in voice.say(phrase.with(["name": .text(voice.text(person.name) ?? person.id)])) }
  }
}

import DocketLanguage
import DocketRecords

/// What a change does to sources, charges, recognitions and proceedings of a case or a day.
struct FactReview {
  let cases: (old: PublicCase, new: PublicCase)

  /// Takes the places of these lists.
  func changes(_ open: inout OpenDifferences) -> [ReviewChange] {
    charges(&open) + recognitions(&open) + proceedings(&open)
      + Self.sources(from: cases.old.sources, to: cases.new.sources, &open)
  }

  /// Takes the places under `sources`.
  static func sources(
    from old: [PublicSource], to new: [PublicSource], _ open: inout OpenDifferences
  ) -> [ReviewChange] {
    open.takeEntries(of: "sources").map { id, differences in
      let source = new.first { $0.id == id } ?? old.first { $0.id == id }
      return entry(
        differences, ["sources", id], (.sourceAdded, .sourceChanged, .sourceRemoved),
        (ReviewPhrases.sourceAdded, ReviewPhrases.sourceChanged, ReviewPhrases.sourceRemoved),
        place: "source",
        sourceDetails(source, isNew: old.allSatisfy { $0.id != id })
      ) { voice in source.map { ReviewSources.name($0, &voice) } ?? id }
    }
  }

  /// Where a new source can be read, for whoever has to look at it.
  private static func sourceDetails(_ source: PublicSource?, isNew: Bool) -> [ReviewGroup.Sentence] {
    guard isNew, let address = source?.address else { return [] }
    return [{ _ in address }]
  }

  private func charges(_ open: inout OpenDifferences) -> [ReviewChange] {
    open.takeEntries(of: "charges").map { id, differences in
      let was = cases.old.charges.first { $0.id == id }
      let now = cases.new.charges.first { $0.id == id }
      let name = Self.name(of: now ?? was, id: id)
      guard let was, let now, was.status != now.status else {
        return Self.entry(
          differences, ["charges", id], (.chargeAdded, .chargeChanged, .chargeRemoved),
          (ReviewPhrases.chargeAdded, ReviewPhrases.chargeChanged, ReviewPhrases.chargeRemoved),
          place: "charge", [], name: name)
      }
      let rest = differences.filter { $0.path != ["charges", id, "status"] }
      return ReviewChange(
        kind: .chargeChanged, object: id, before: was.status.rawValue, now: now.status.rawValue,
        sentence: { voice in
          voice.say(
            ReviewPhrases.chargeStatus.with([
              "charge": .text(name(&voice)), "old": .term(was.status.label), "new": .term(now.status.label),
            ]))
        }, details: rest.map { $0.sentence(below: 2) })
    }
  }

  /// `Article 212, part 2 (Ilan Vesper and Mara Tolle)`.
  private static func name(of charge: PublicCharge?, id: String) -> ReviewGroup.Sentence {
    { voice in
      guard let charge else { return id }
      let article = charge.law?.article.map { ArticleWords.message($0).map { voice.say($0) } ?? $0 }
      let law = [article ?? charge.law?.id ?? id, voice.text(charge.law?.code)].compactMap(\.self)
        .joined(separator: voice.comma)
      guard let names = NameList(charge.people, &voice).all(&voice) else { return law }
      return voice.say(OutcomePhrases.qualified.with(["text": .text(law), "certainty": .text(names)]))
    }
  }

  private func recognitions(_ open: inout OpenDifferences) -> [ReviewChange] {
    open.takeEntries(of: "recognised").map { id, differences in
      let recognition =
        cases.new.recognised.first { $0.id == id } ?? cases.old.recognised.first { $0.id == id }
      return Self.entry(
        differences, ["recognised", id], (.recognitionAdded, .recognitionChanged, .recognitionRemoved),
        (
          ReviewPhrases.recognitionAdded, ReviewPhrases.recognitionChanged, ReviewPhrases.recognitionRemoved
        ), place: "name", []
      ) { voice in
        guard let recognition else { return id }
        let kind = recognition.kind.map { voice.say($0.label) } ?? id
        let by = voice.text(recognition.by?.name) ?? recognition.by?.id
        let names = NameList(recognition.people, &voice).all(&voice)
        let text = by.map {
          voice.say(SharedPhrases.labelled.with(["label": .text($0), "text": .text(kind)]))
        }
        guard let names else { return text ?? kind }
        return voice.say(
          OutcomePhrases.qualified.with(["text": .text(text ?? kind), "certainty": .text(names)]))
      }
    }
  }

  private func proceedings(_ open: inout OpenDifferences) -> [ReviewChange] {
    open.takeEntries(of: "proceedings").map { id, differences in
      let proceeding =
        cases.new.proceedings.first { $0.id == id } ?? cases.old.proceedings.first { $0.id == id }
      return ReviewChange(
        kind: .proceeding, object: id,
        sentence: { voice in
          let name = voice.text(proceeding?.title) ?? proceeding?.number ?? id
          return voice.say(ReviewPhrases.proceeding.with(["name": .text(name)]))
        }, details: differences.map { $0.sentence(below: 2) })
    }
  }

  /// What becomes of an entry of a list.
  static func entry(
    _ differences: [RecordDifference], _ path: [String],
    _ kinds: (added: ReviewChange.Kind, changed: ReviewChange.Kind, removed: ReviewChange.Kind),
    _ phrases: (added: Phrase, changed: Phrase, removed: Phrase), place: String,
    _ details: [ReviewGroup.Sentence], name: @escaping ReviewGroup.Sentence
  ) -> ReviewChange {
    func change(
      _ kind: ReviewChange.Kind, _ phrase: Phrase, _ details: [ReviewGroup.Sentence]
    ) -> ReviewChange {
      ReviewChange(
        kind: kind, object: path.last,
        sentence: { voice in voice.say(Message(phrase, [(place, .text(name(&voice)))])) }, details: details)
    }
    return switch differences.whole(path) {
    case .added?: change(kinds.added, phrases.added, details)
    case .removed?: change(kinds.removed, phrases.removed, [])
    case .changed?, .reordered?, nil:
      change(kinds.changed, phrases.changed, details + differences.map { $0.sentence(below: path.count) })
    }
  }
}

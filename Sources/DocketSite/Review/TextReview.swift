import DocketLanguage
import DocketRecords

/// What a change does to the texts of a file, and to their translations.
struct TextReview {
  let file: FileDifference
  /// The language of the record: that of the originals.
  let original: LanguageTag?
  let states: ReviewStates
  /// What the thing is called that a text belongs to, by the steps of its way; nil where it says so itself.
  let owner: (_ path: [String]) -> ReviewGroup.Sentence?

  /// A text in one state: its versions by language.
  private typealias Versions = [LanguageTag: String]

  /// Takes the places that are texts, and tells what becomes of each text.
  func changes(_ open: inout OpenDifferences) -> [ReviewChange] {
    let before = Self.texts(of: file.before)
    let now = Self.texts(of: file.now)
    var order: [String] = []
    let known = Set(before.keys).union(now.keys)
    _ = open.take { difference in
      guard difference.kind != .reordered,
        let name = [difference.name, difference.path.dropLast().joined(separator: "/")]
          .first(where: known.contains)
      else { return false }
      if !order.contains(name) { order.append(name) }
      return true
    }
    return order.compactMap { change(of: $0, from: before[$0] ?? [:], to: now[$0] ?? [:]) }
  }

  private static func texts(of file: RecordFile?) -> [String: Versions] {
    var found: [String: Versions] = [:]
    for text in file?.texts ?? [] {
      found[text.path.description] = Dictionary(
        text.text.versions.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    return found
  }

  private func change(of name: String, from old: Versions, to new: Versions) -> ReviewChange? {
    let languages = Set(old.keys).union(new.keys).sorted()
    let added = languages.filter { old[$0] == nil }
    let gone = languages.filter { new[$0] == nil }
    let reworded = languages.filter { tag in
      guard let was = old[tag], let now = new[tag] else { return false }
      return was != now
    }
    guard !(added + gone + reworded).isEmpty else { return nil }
    let isOriginal = original.map { tag in (added + reworded).contains(tag) } ?? false
    let older =
      original.map { tag in
        old[tag] != nil && reworded.contains(tag)
          ? languages.filter { $0 != tag && new[$0] != nil && old[$0] == new[$0] } : []
      } ?? []
    let missing =
      isOriginal || !gone.isEmpty || old.isEmpty
      ? states.now.languages.published.filter { new[$0] == nil } : []
    let path = name.split(separator: "/").map(String.init)
    var change = ReviewChange(
      kind: isOriginal ? .text : .translation,
      object: path.count > 2 ? path[1] : nil, key: name, languages: added + reworded + gone,
      older: older, missing: missing,
      sentence: sentence(
        path,
        reworded.isEmpty
          ? (added.isEmpty ? (ReviewTextPhrases.gone, gone) : (ReviewTextPhrases.translated, added))
          : (ReviewTextPhrases.reworded, reworded)))
    change.details = details(old, new, reworded: reworded, added: added)
    if !reworded.isEmpty, !added.isEmpty {
      change.details.append(sentence(path, (ReviewTextPhrases.translated, added)))
    }
    if !gone.isEmpty, !(reworded + added).isEmpty {
      change.details.append(sentence(path, (ReviewTextPhrases.gone, gone)))
    }
    for (phrase, tags) in [(ReviewTextPhrases.older, older), (ReviewTextPhrases.missing, missing)]
    where !tags.isEmpty {
      let message = phrase.with(["languages": Self.places(tags)])
      change.details.append { $0.say(message) }
    }
    return change
  }

  private func details(
    _ old: Versions, _ new: Versions, reworded: [LanguageTag], added: [LanguageTag]
  ) -> [ReviewGroup.Sentence] {
    reworded.map { tag in
      let (was, now) = TextPart.differing(old[tag] ?? "", new[tag] ?? "")
      return { $0.say(ReviewTextPhrases.wording.with(["old": .quoted(was), "new": .quoted(now)])) }
    }
      + added.map { tag in
        let text = Argument.quoted(TextPart.beginning(of: new[tag] ?? ""))
        return { text.text(in: $0.words) }
      }
  }

  /// `in French, in Russian`.
  static func places(_ tags: [LanguageTag]) -> Argument { .list(tags.map(LanguageNames.place)) }

  /// `Ilan Vesper: note: new wording in English`.
  private func sentence(_ path: [String], _ what: (Phrase, [LanguageTag])) -> ReviewGroup.Sentence {
    let field = path.last ?? ""
    let label = ReviewTextPhrases.label(of: field).map(Argument.term) ?? .code(field)
    let owner = owner(path)
    let languages = Self.places(what.1)
    let phrase = what.0
    return { voice in
      var text = label.text(in: voice.words)
      if let owner {
        text = voice.say(
          SharedPhrases.labelled.with(["label": .text(owner(&voice)), "text": .text(text)]))
      }
      return voice.say(phrase.with(["text": .text(text), "languages": languages])).capitalisedFirst
    }
  }
}

/// The part of a text that a review repeats.
enum TextPart {
  /// The most characters of it.
  private static let longest = 120

  /// The beginning of a text.
  static func beginning(of text: String) -> String {
    text.count > longest ? text.prefix(longest) + "…" : text
  }

  /// The parts in which two texts differ, with a few words around them.
  static func differing(_ old: String, _ new: String) -> (String, String) {
    guard old.count > longest || new.count > longest else { return (old, new) }
    let (was, now) = (old.split(separator: " "), new.split(separator: " "))
    let common = zip(was, now).prefix { $0 == $1 }.count
    let tail = zip(was.reversed(), now.reversed()).prefix { $0 == $1 }.count
    func part(_ words: [Substring]) -> String {
      let start = max(0, common - 3)
      let end = max(
        start, min(words.count, words.count - min(tail, words.count - min(common, words.count)) + 3))
      let text = words[start..<end].joined(separator: " ")
      return (start > 0 ? "… " : "") + beginning(of: text) + (end < words.count ? " …" : "")
    }
    return (part(was), part(now))
  }
}

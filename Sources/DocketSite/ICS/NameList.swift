import DocketLanguage

/// The names of people as a sentence has them.
struct NameList {
  private let names: [String]
  private let shortNames: [String]

  /// Takes the names that readers of the voice's language get; people without one are left out.
  init(_ people: [NamedEntry], _ voice: inout Voice) {
    var names: [String] = []
    var shortNames: [String] = []
    for person in people {
      if let name = voice.text(person.name) {
        names.append(name)
        shortNames.append(voice.text(person.brief(in: voice.language)) ?? name)
      }
    }
    self.names = names
    self.shortNames = shortNames
  }

  /// All names: `Ilan Vesper, Mara Tolle and Osk Rennar`; nil when there are none.
  func all(_ voice: inout Voice) -> String? {
    guard names.count > 1 else { return names.first }
    // Names that run in another direction than the words between them would change places.
    let kept = names.map(voice.wordsDirection.keeping)
    guard let last = kept.last else { return nil }
    let text = voice.say(
      SharedPhrases.several.with([
        "others": .list(kept.dropLast().map { .text($0) }), "last": .text(last),
      ]))
    return voice.words.grammar.several(text, endingIn: last)
  }

  /// Who a title is about: `Vesper`; of several the case in few letters, else `Vesper and one other`,
  /// `Vesper and 2 others`; nil when there are no names.
  func title(_ caseShort: String?, _ voice: inout Voice) -> String? {
    guard shortNames.count > 1, let first = shortNames.first else { return shortNames.first ?? caseShort }
    if let caseShort { return caseShort }
    let others =
      shortNames.count == 2
      ? voice.say(SharedPhrases.andOneOther)
      : voice.say(SharedPhrases.andOthers.with(["count": .count(shortNames.count - 1)]))
    if voice.wordsDirection == .rightToLeft { return "\(voice.wordsDirection.keeping(first)) \(others)" }
    let direction = TextDirection(of: first) ?? voice.direction
    return "\(first) \(direction.keeping(others))"
  }
}

import DocketLanguage

/// The names of people as a sentence has them.
struct NameList {
  private let names: [String]

  /// Takes the names that readers of the voice's language get; people without one are left out.
  init(_ people: [NamedEntry], _ voice: inout Voice) {
    var names: [String] = []
    for person in people {
      if let name = voice.text(person.name) { names.append(name) }
    }
    self.names = names
  }

  /// All names: `Ilan Vesper, Mara Tolle and Osk Rennar`; nil when there are none.
  func all(_ voice: Voice) -> String? {
    guard names.count > 1, let last = names.last else { return names.first }
    return voice.say(
      SharedPhrases.several.with([
        "others": .list(names.dropLast().map { .text($0) }), "last": .text(last),
      ]))
  }

  /// The first name and how many more: `Ilan Vesper and 2 others`; nil when there are none.
  func short(_ voice: Voice) -> String? {
    guard names.count > 1, let first = names.first else { return names.first }
    return voice.say(
      SharedPhrases.andOthers.with(["first": .text(first), "count": .count(names.count - 1)]))
  }
}

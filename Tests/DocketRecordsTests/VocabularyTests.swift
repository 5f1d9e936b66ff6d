import DocketLanguage
import Testing

@testable import DocketRecords

@Suite("Vocabularies")
struct VocabularyTests {
  static let all = Vocabulary.written + Vocabulary.computed

  @Test(arguments: all.map(\.name.en), MessageLanguage.allCases)
  func `no two words of a vocabulary read the same`(name: String, language: MessageLanguage) throws {
    let vocabulary = try #require(Self.all.first { $0.name.en == name })
    let labels = vocabulary.entries.map { $0.label[language] }
    #expect(!labels.contains(""))
    #expect(labels.filter { label in labels.count { $0 == label } > 1 } == [])
  }

  @Test func `no word and no key is one that other programs read as a truth value or as nothing`() {
    let misread: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"]
    let keys = FileKind.allCases.flatMap { $0.shape.entities }.flatMap(\.keys)
    #expect(misread.isDisjoint(with: Self.all.flatMap { $0.entries.map(\.word) } + keys))
  }

  @Test func `words and keys are snake case or kebab case of small letters`() {
    let keys = FileKind.allCases.flatMap { $0.shape.entities }.flatMap(\.keys)
    let words = Self.all.flatMap { $0.entries.map(\.word) }
    #expect((keys + words).filter { $0.wholeMatch(of: /[a-z]+([_\-][a-z0-9]+)*/) == nil } == [])
  }

  @Test func `the names of vocabularies are different, so that a shape finds its own`() {
    #expect(Set(Self.all.map(\.name.en)).count == Self.all.count)
  }

  @Test func `every word a key may take belongs to a vocabulary that is explained`() {
    let shapes = FileKind.allCases.flatMap { $0.shape.entities }.flatMap(\.fields).map(\.shape)
    for (name, words) in shapes.flatMap(\.vocabularies) {
      #expect(Vocabulary.named(name)?.entries.map(\.word) == words, "\(name)")
    }
  }

  @Test(arguments: [
    (EventType.custodyHearing, true), (.verdict, true), (.otherHearing, true), (.arrest, false),
    (.appealDecision, false), (.expectedRelease, false), (.designation, false), (.incident, false),
  ])
  func `hearings are what a court sits for`(type: EventType, isHearing: Bool) {
    #expect(type.isHearing == isHearing)
  }

  @Test func `seventeen event types are hearings, and each of them may be planned`() {
    let hearings = EventType.allCases.filter(\.isHearing)
    #expect(hearings.count == 17)
    #expect(hearings.filter { !$0.has(.mayLieAhead) } == [])
  }
}

extension Shape {
  /// The vocabularies that stand in a value of this shape, outside of objects.
  fileprivate var vocabularies: [(name: String, words: [String])] {
    switch self {
    case .word(let vocabulary, let words): [(vocabulary, words)]
    case .list(let item, _): item.vocabularies
    case .map(let keys, let values): keys.vocabularies + values.vocabularies
    case .either(let first, let second): first.vocabularies + second.vocabularies
    default: []
    }
  }
}

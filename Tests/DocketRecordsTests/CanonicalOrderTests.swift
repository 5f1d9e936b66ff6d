import DocketDiagnostics
import DocketRecords
import Testing

@Suite("Order of keys")
struct CanonicalOrderTests {
  private func misplaced(_ text: String, as kind: FileKind = .caseRecord) -> String? {
    let file = reading(text, as: kind)
    return CanonicalOrder.firstMisplacedKey(in: file).map { found in
      let place = file.source.location(found.key.range).start
      return "\(place.line):\(place.column) \(found.path)/\(found.key.value) before \(found.successor.value)"
    }
  }

  @Test(arguments: [
    ("id: a\ntitle: T\nlanguage: en\n", "3:1 /language before title"),
    ("sources: {}\ntitle: T\nid: a\n", "2:1 /title before sources"),
    ("people:\n  ann:\n    born: 1999\n    name: Ann\n", "4:5 people/ann/name before born"),
    ("events:\n  - id: one\n    type: arrest\n    date: 2023\n", "4:5 events/one/date before type"),
    ("events:\n  - {type: arrest, date: 2023}\n", "2:20 events/1/date before type"),
    (
      "events:\n  - {id: one, outcomes: {ann: {until: 2023, result: bail}}}\n",
      "2:45 events/one/outcomes/ann/result before until"
    ),
    (
      "days:\n  - id: one\n    repeat: {weekday: sunday, month: 2}\n",
      "3:31 days/one/repeat/month before weekday"
    ),
    ("support: {links: [], letters: open}\n", "1:22 support/letters before links"),
    ("title: T\nnonsense: x\nid: a\n", "3:1 /id before title"),
  ])
  func `the first key that stands too late is found, with the one that should follow it`(
    text: String, expected: String
  ) {
    #expect(misplaced(text) == expected)
  }

  @Test(arguments: [
    "id: a\nlanguage: en\ntitle: T\n", "title: T\nnonsense: x\nsources: {}\n", "id: a\nid: b\n", "",
    "title: {ru: т, en: t, fr: t}\n", "people: {zoe: {name: Z}, ann: {name: A}}\n",
    "identifiers: {z: a, b: c}\n",
    "- a\n", "hello", "events: {id: one}\n", "title: [unclosed\n",
  ])
  func `entries of maps, languages, keys nobody knows and values of other kinds have no order`(text: String) {
    #expect(misplaced(text) == nil)
  }

  @Test func `registries, days and the configuration have an order too`() {
    #expect(misplaced("z: {name: Z}\na: {place: x, name: A}\n", as: .courts) == "2:15 a/name before place")
    #expect(misplaced("type: vigil\nid: a\n", as: .day) == "2:1 /id before type")
    #expect(
      misplaced("withdrawn: [{date: 2023-01-01, digest: a}]\n", as: .withdrawn)
        == "1:32 withdrawn/1/digest before date")
    #expect(
      misplaced("languages: {published: [en], default: en}\n", as: .pipeline)
        == "1:30 languages/default before published")
  }
}

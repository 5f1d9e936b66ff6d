import DocketDiagnostics
import TestSupport
import Testing

@testable import DocketRules

/// Slips of somebody who knows no YAML, each with what `docket fix` makes of it unasked.
@Suite struct `A slip that can only mean one thing is mended unasked` {
  static let validator = Validator(today: SampleRepository.today, zones: SystemZones.database)

  static let sound = """
    # Invented.
    id: quay-lanterns
    language: en
    title:
      en: The Quay Lanterns case
      fr: L’affaire des lanternes
      ru: Дело о фонарях
    summary:
      en: "A trial: of lanterns"
      fr: 'L''affaire d''Ada'
      ru: Суд
    jurisdiction: QX
    monitoring: active
    tags:
      - students
      - writers
    people:
      lorne:
        name:
          en: Ada Lorne
          fr: Ada Lorne
          ru: Ада Лорн
    events:
      - id: raid
        date: 2031-03-24
        type: search
        sources:
          - gazette
          - bulletin
      - id: walk
        date: 2031-03-25T10:30
        type: interrogation
        sources: [bulletin]
    sources:
      gazette:
        type: news
        publisher: port-gazette
        title: Lanterns taken
        language: en
        date: 2031-03-26
        url: https://gazette.example.org/a
      bulletin:
        type: support_group
        publisher: quay-committee
        description: A bulletin
        url: https://quay.example.org/b

    """

  /// A slip: what is right, and what was typed.
  struct Slip: CustomTestStringConvertible {
    let name: String
    let right: String
    let typed: String

    init(_ name: String, _ right: String, _ typed: String) {
      self.name = name
      self.right = right
      self.typed = typed
    }

    var testDescription: String { name }
  }

  static let slips = [
    Slip(
      "tabs", "title:\n  en: The Quay Lanterns case\n  fr: L’",
      "title:\n\ten: The Quay Lanterns case\n\tfr: L’"),
    Slip("a tab that can only be four spaces", "\n    date: 2031-03-24\n", "\n\tdate: 2031-03-24\n"),
    Slip("a tab after a dash", "  - students", "  -\tstudents"),
    Slip("no space after a colon", "date: 2031-03-24\n", "date:2031-03-24\n"),
    Slip("no space after the colon of a language", "en: The Quay", "en:The Quay"),
    Slip("no space after a colon behind a dash", "- id: raid", "- id:raid"),
    Slip("a no-break space after a colon", "monitoring: active", "monitoring:\u{A0}active"),
    Slip("no-break spaces as indentation", "  fr: L’affaire", "\u{A0}\u{A0}fr: L’affaire"),
    Slip("a narrow space after a dash", "  - students", "  -\u{202F}students"),
    Slip("a wide colon", "monitoring: active", "monitoring\u{FF1A}active"),
    Slip("day, month, year", "date: 2031-03-24\n", "date: 24.03.2031\n"),
    Slip("year, month, day with dots", "date: 2031-03-24\n", "date: 2031.03.24\n"),
    Slip("year, month, day with slashes", "date: 2031-03-24\n", "date: 2031/03/24\n"),
    Slip("day, month, year with slashes", "date: 2031-03-24\n", "date: 24/03/2031\n"),
    Slip("a month of one digit", "date: 2031-03-24\n", "date: 2031-3-24\n"),
    Slip("an English month", "date: 2031-03-24\n", "date: 24 March 2031\n"),
    Slip("a French month", "date: 2031-03-24\n", "date: 24 mars 2031\n"),
    Slip("a Russian month", "date: 2031-03-24\n", "date: 24 марта 2031 г.\n"),
    Slip("dashes of a word processor", "date: 2031-03-24\n", "date: 2031–03–24\n"),
    Slip("a space before the hour", "date: 2031-03-25T10:30", "date: 2031-03-25 10:30"),
    Slip("a date with an hour in another order", "date: 2031-03-25T10:30", "date: 25.03.2031 10:30"),
    Slip("curly marks around a date", "date: 2031-03-24\n", "date: “2031-03-24”\n"),
    Slip("low marks around an id", "id: raid", "id: „raid“"),
    Slip("angle marks around a word", "type: search", "type: «search»"),
    Slip("curly marks around a reference", "publisher: port-gazette", "publisher: “port-gazette”"),
    Slip(
      "a curly mark that closes a straight one", "en: \"A trial: of lanterns\"", "en: \"A trial: of lanterns”"
    ),
    Slip("a colon in a text", "en: \"A trial: of lanterns\"", "en: A trial: of lanterns"),
    Slip("apostrophes between apostrophes", "fr: 'L''affaire d''Ada'", "fr: 'L'affaire d'Ada'"),
    Slip("a dash without its space", "  - writers", "  -writers"),
    Slip("all dashes without their spaces", "  - students\n  - writers", "  -students\n  -writers"),
    Slip("dashes of a word processor before items", "  - students\n  - writers", "  – students\n  – writers"),
    Slip("an item too far right", "      - gazette\n      - bulletin", "      - gazette\n       - bulletin"),
    Slip("an item too far left", "      - gazette\n      - bulletin", "      - gazette\n     - bulletin"),
    Slip("a key too far right", "\n    date: 2031-03-24", "\n     date: 2031-03-24"),
    Slip("a key too far left", "\n    type: search", "\n   type: search"),
    Slip("a language too far left", "  fr: L’affaire", " fr: L’affaire"),
    Slip(
      "a whole event too far right",
      "  - id: walk\n    date: 2031-03-25T10:30\n    type: interrogation\n    sources: [bulletin]",
      "   - id: walk\n     date: 2031-03-25T10:30\n     type: interrogation\n     sources: [bulletin]"),
    Slip("a capital in a key", "    date: 2031-03-24", "    Date: 2031-03-24"),
    Slip("a capital in a word", "type: search", "type: Search"),
    Slip("a hyphen for an underscore", "type: support_group", "type: support-group"),
    Slip("a state in small letters", "jurisdiction: QX", "jurisdiction: qx"),
  ]

  /// What looks like such a slip and may mean something else, or is none.
  static let nearMisses = [
    Slip("day or month first", "date: 2031-03-24\n", "date: 05.06.2031\n"),
    Slip("a year of two digits", "date: 2031-03-24\n", "date: 24.03.31\n"),
    Slip("two days, or one of two", "date: 2031-03-24\n", "date: 2031-03-24/25\n"),
    Slip("from one day to another", "date: 2031-03-24\n", "date: 24.03.2031-25.03.2031\n"),
    Slip("a month, or day and year", "date: 2031-03-24\n", "date: 203112\n"),
    Slip("a year of another calendar", "date: 2031-03-24\n", "date: ۱۴۰۹-۱۲-۲۴\n"),
    Slip("a year of another calendar in our digits", "date: 2031-03-24\n", "date: 24.12.1409\n"),
    Slip("marks that belong to a title", "title: Lanterns taken", "title: “Lanterns taken”"),
    Slip("marks that belong to a text", "en: The Quay Lanterns case", "en: “The Quay Lanterns” case"),
    Slip("two keys on a line", "date: 2031-03-24\n    type: search", "date: 2031-03-24 type: search"),
    Slip("two languages on a line", "en: Ada Lorne\n      fr: Ada Lorne", "en: Ada Lorne fr: Ada Lorne"),
    Slip(
      "a text that goes on with a colon", "en: \"A trial: of lanterns\"",
      "en: The court\n    said: no lanterns"),
    Slip("a tab that may be two spaces or four", "\n      fr: Ada Lorne", "\n\tfr: Ada Lorne"),
    Slip("quotation marks within a text", "en: \"A trial: of lanterns\"", "en: 'No' and 'yes'"),
    Slip("a word with a wrong letter", "type: search", "type: seerch"),
    Slip("a key with a wrong letter", "    type: search", "    tipe: search"),
    Slip("a list without its colon", "    sources:\n      - gazette", "    sources\n      - gazette"),
    Slip(
      "what a block of text holds", "en: \"A trial: of lanterns\"",
      "en: |\n    -no item\n    date:2031\n    \ta tab, a\u{A0}space"),
    Slip("an address", "title: Lanterns taken", "title: https://gazette.example.org/a"),
  ]

  static func fixed(_ text: String) -> (text: String, refused: [String]) {
    let files = SampleCase.repository(case: text)
    let fixing = validator.fixing(files)
    let file = fixing.changed.first { $0.path == SampleRepository.casePath }
    return (file.map { $0.text(ByteRange(0, $0.bytes.count)) } ?? text, fixing.refused)
  }

  @Test func `and a record without one stays as it is`() {
    #expect(Self.fixed(Self.sound).text == Self.sound)
  }

  @Test(arguments: slips)
  func `in one run`(slip: Slip) {
    #expect(Self.sound.ranges(of: slip.right).count == 1)
    let (text, refused) = Self.fixed(Self.sound.replacing(slip.right, with: slip.typed))
    #expect(text == Self.sound)
    #expect(refused == [])
  }

  @Test(arguments: nearMisses)
  func `and what may mean something else is left alone`(slip: Slip) {
    #expect(Self.sound.ranges(of: slip.right).count == 1)
    let typed = Self.sound.replacing(slip.right, with: slip.typed)
    #expect(Self.fixed(typed).text == typed)
  }

  @Test(arguments: [
    [0, 3, 6, 10, 21, 26], [1, 4, 9, 15, 28, 40], [2, 7, 12, 30, 34, 35], [5, 8, 18, 27, 33, 37],
  ])
  func `also several together, in one run`(places: [Int]) {
    var typed = Self.sound
    for slip in places.map({ Self.slips[$0] }) {
      guard typed.ranges(of: slip.right).count == 1 else { continue }
      typed = typed.replacing(slip.right, with: slip.typed)
    }
    #expect(Self.fixed(typed).text == Self.sound)
  }

  @Test func `with the line breaks of Windows as well`() {
    let sound = Self.sound.replacing("\n", with: "\r\n")
    let typed = sound.replacing("date: 2031-03-24\r", with: "date:24.03.2031\r").replacing(
      "  - id: walk", with: "\t- id: walk")
    #expect(Self.fixed(typed).text == sound)
  }
}

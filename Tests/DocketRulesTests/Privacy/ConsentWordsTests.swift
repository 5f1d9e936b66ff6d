import DocketDiagnostics
import DocketRecords
import DocketScanning
import DocketYAML
import Testing

@testable import DocketRules

@Suite struct `Words of a withheld subject` {
  @Test(arguments: [
    (WithheldSubject.health, "en", "She fell ILL.", "ILL"), (.health, "fr", "À l’hôpital", "hôpital"),
    (.health, "ru", "Её БОЛЕЗНЬ", "БОЛЕЗНЬ"), (.health, "ru", "в «больнице»", "больнице"),
    (.family, "en", "his mother’s letter", "mother"), (.family, "ru", "Семьёй правят", "Семьёй"),
    (.family, "fr", "sa Mère", "Mère"), (.religion, "ru", "свидетель Иеговы", "Иеговы"),
    (.sexuality, "fr", "Il est gay.", "gay"), (.birthday, "ru", "в День рождения", "День рождения"),
    (.caseFile, "en", "the Case file says", "Case file"), (.coDefendants, "fr", "son coaccusé", "coaccusé"),
  ])
  func `are found whatever their case and their endings`(
    subject: WithheldSubject, language: String, text: String, word: String
  ) throws {
    let list = try #require(WithheldWords.lists(of: subject)[language])
    let range = try #require(list.first(in: text))
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == word)
  }

  @Test(arguments: [
    (WithheldSubject.health, "en", "A doctoral student, still willing, of the Hills."),
    (.health, "fr", "La maladresse des médias, le mal"), (.health, "ru", "Врачевать вичуг, бол"),
    (.family, "en", "The motherland, a sonnet, the brotherhood"),
    (.family, "ru", "матерый мужество женева, братск"),
    (.family, "fr", "mer, marin, filature"), (.religion, "en", "in good faith"),
    (.birthday, "ru", "день открытых"),
    (.health, "en", ""), (.health, "ru", "«"),
  ])
  func `are not seen in other words`(subject: WithheldSubject, language: String, text: String) throws {
    let list = try #require(WithheldWords.lists(of: subject)[language])
    #expect(list.first(in: text) == nil)
  }

  @Test func `are not sought in languages without a list, nor for subjects that only keys betray`() {
    #expect(WithheldWords.lists(of: .health)["de"] == nil)
    #expect(WithheldWords.lists(of: .photo).isEmpty)
    #expect(WithheldWords.lists(of: .place).isEmpty)
  }
}

@Suite struct `Names and numbers with words of a withheld subject` {
  static let registry = Corpus(
    files: [
      RecordFile(
        reading: SourceFile(
          path: "records/registry/organisations.yml",
          bytes: Array(
            "quay: {name: {en: Mothers of the Quay, fr: Les Mères du quai, ru: Матери причала}}\n".utf8)),
        as: .organisations, language: nil, limits: .standard)
    ], lock: TranslationLock()
  ).registry

  @Test(arguments: [
    (WithheldSubject.religion, "en", "Accused of joining the Muslim Brotherhood."),
    (.religion, "fr", "Accusé d’appartenir aux Frères musulmans."), (.family, "fr", "les Frères musulmans"),
    (.religion, "ru", "участие в «Братьях-мусульманах»"), (.religion, "ru", "в «Исламском государстве»"),
    (.religion, "en", "an Islamic State cell"), (.family, "en", "The Mothers of the Quay wrote."),
    (.family, "fr", "Les Mères du quai ont écrit."), (.family, "ru", "Матери причала написали."),
    (.family, "ru", "с семью товарищами"), (.family, "ru", "перед семью судьями"),
    (.family, "ru", "семью днями позже"),
    (.health, "en", "He spoke of ill-treatment."), (.health, "fr", "Médecins sans frontières"),
    (.health, "ru", "«Врачи без границ»"), (.family, "en", "in her mother tongue"),
  ])
  func `are no statement about a person`(subject: WithheldSubject, language: String, text: String) throws {
    let words = try #require(WithheldWords.lists(of: subject)[language])
    #expect(WithheldWords.first(of: words, in: text, language: language, registry: Self.registry) == nil)
  }

  @Test(arguments: [
    (WithheldSubject.family, "en", "A Muslim Brotherhood trial; his brother wrote.", "brother"),
    (.religion, "en", "Not of the Muslim Brotherhood, but a Muslim.", "Muslim"),
    (.family, "ru", "видел свою семью", "семью"), (.family, "ru", "с семью товарищами видел семью.", "семью"),
    (.family, "en", "The Mothers of the Quay and her mother wrote.", "mother"),
    (.health, "en", "ill-treated and ill", "ill"),
  ])
  func `do not hide what stands beside them`(
    subject: WithheldSubject, language: String, text: String, word: String
  ) throws {
    let words = try #require(WithheldWords.lists(of: subject)[language])
    let range = try #require(
      WithheldWords.first(of: words, in: text, language: language, registry: Self.registry))
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == word)
    #expect(range.lowerBound > 8)
  }
}

@Suite struct `Consent` {
  static let photo = "photo: {file: lorne.jpg, credit: Quay Committee, licence: CC0-1.0}"
  static let name = "name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}"

  @Test(arguments: [
    ("withhold: [photo]\npeople: {lorne: {\(name), \(photo)}}\n", ["lorne.jpg"]),
    (
      "withhold: [birthday]\npeople: {lorne: {\(name), born: 2001-02-03, birthday: public}}\n",
      ["2001-02-03", "public"]
    ),
    ("withhold: [birthday]\npeople: {lorne: {\(name), born: 2001-02~, birthday: private}}\n", []),
    (
      "withhold: [place]\nsupport: {letters: open, letters_to: {lorne: colony}, sources: [bulletin]}\nevents: [{id: a, date: 2031-01, type: arrival, place: colony, sources: [bulletin]}, {id: b, date: 2031-02, type: search, place: selm, sources: [bulletin]}]\n",
      ["colony", "lorne"]
    ),
    ("consent: unknown\npeople: {lorne: {\(name), \(photo)}}\n", ["lorne.jpg"]),
    ("consent: unknown\nsupport: {interests: Chess, sources: [bulletin]}\n", ["Chess"]),
    ("consent: confirmed\nsupport: {interests: Chess, sources: [bulletin]}\n", []),
    ("support: {interests: Chess, sources: [bulletin]}\n", []),
    ("consent: unknown\npeople: {lorne: {\(name), died: 2031-01, \(photo)}}\n", []),
  ])
  func `is asked for what keys say`(fragment: String, expected: [String]) {
    let places = """
      selm: {name: {en: Selm, fr: Selm, ru: Селм}, kind: city, country: QX, time_zone: Etc/GMT-5}
      colony: {name: {en: Colony, fr: Colonie, ru: Колония}, kind: colony, country: QX, time_zone: Etc/GMT-5}

      """
    let files = SampleCase.repository(fragment: fragment, with: ["records/registry/places.yml": places])
    let found = RuleCase.validate(files).labels.filter { $0.hasPrefix("consent-required: ") }
    #expect(found.sorted() == expected.map { "consent-required: \($0)" }.sorted())
  }
}

@Suite struct `Somebody under eighteen` {
  @Test(arguments: [
    // Today is 2 April 2031; only what is certain counts.
    ("2013-04-02", "confirmed", []), ("2013-04-03", "confirmed", ["2013-04-03"]),
    ("2013-04-03", "public_record", ["lorne", "2013-04-03"]), ("2013-04", "public_record", ["lorne"]),
    ("2013-05", "public_record", ["lorne"]), ("2014", "unknown", ["lorne"]), ("2013", "unknown", ["lorne"]),
    ("2012", "unknown", []),
    ("2014~", "unknown", ["lorne"]), ("2012~", "unknown", []), ("2031-05", "unknown", []),
    ("2016~", "unknown", ["lorne"]), ("2012-03-14", "unknown", []),
    // On 14 March 2030 still seventeen, now of age.
    ("2012-03-15", "unknown", ["lorne"]), ("2012-03-15", "confirmed", []), ("2012-03", "unknown", []),
  ])
  func `is known by the date of birth`(born: String, consent: String, expected: [String]) {
    let files = SampleCase.repository(
      fragment: """
        consent: \(consent)
        people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: \(born)}}
        events: [{id: taken, date: 2030-03-14, type: detention, sources: [gazette]}]
        """)
    let found = RuleCase.validate(files).labels.filter { $0.hasPrefix("minor-identified: ") }
    #expect(found == expected.map { "minor-identified: \($0)" })
  }

  @Test(arguments: [
    ("who: sedge, ", "", "error", 0), ("certainty: retracted, ", "", "error", 0), ("", "?", "warning", 1),
    ("", "", "error", 1),
  ])
  func `counts in their own events, and only as a warning when the date is in doubt`(
    extra: String, doubt: String, severity: String, count: Int
  ) {
    let files = SampleCase.repository(
      fragment: """
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2012-06-01\(doubt)}
          sedge: {name: {en: Piet Sedge, fr: Piet Sedge, ru: Пит Седж}}
        events: [{id: taken, date: 2030-03-14, \(extra)type: detention, sources: [gazette]}]
        """)
    let found = RuleCase.validate(files).diagnostics.filter { $0.rule == "minor-identified" }
    #expect(found.map(\.severity.rawValue) == Array(repeating: severity, count: count))
  }
}

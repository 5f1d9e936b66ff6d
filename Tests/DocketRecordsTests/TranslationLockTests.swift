import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRecords

@Suite struct `The digest of a text` {
  @Test func `is the start of SHA-256`() {
    #expect(TextDigest.of("abc") == "ba7816bf8f01cfea")
    #expect(TextDigest.of("") == "e3b0c44298fc1c14")
  }

  @Test(arguments: [
    ("A  trial", "A trial"), (" A trial\n", "A trial"), ("A\u{A0}trial", "A trial"), ("A\ntrial", "A trial"),
    ("à\u{202F}!", "à !"), ("e\u{301}te\u{301}", "été"), ("и\u{306}", "й"), ("Е\u{308}лка", "Ёлка"),
    ("a\u{323}\u{302}", "ậ"), ("\u{3000}a\t", "a"),
  ])
  func `is the same for the same words`(text: String, other: String) {
    #expect(TextDigest.of(text) == TextDigest.of(other))
    #expect(TextDigest.folded(text) == Array(other.utf8))
  }

  @Test(arguments: [("trial", "Trial"), ("6 years", "16 years"), ("ete", "été"), ("a b", "ab"), ("и", "й")])
  func `is another for other words`(text: String, other: String) {
    #expect(TextDigest.of(text) != TextDigest.of(other))
  }
}

@Suite struct `The lock of translations` {
  static let one = "0123456789abcdef"
  static let two = "fedcba9876543210"

  static func lock(_ text: String) -> TranslationLock {
    TranslationLock(reading: SourceFile(path: TranslationLock.path, bytes: Array(text.utf8)))
  }

  @Test func `is read as it was written, sorted by bytes`() {
    let keys = [
      TranslationLock.Key(record: "cases/b", path: "title", language: "fr"),
      TranslationLock.Key(record: "cases/a", path: "title", language: "ru"),
      TranslationLock.Key(record: "cases/a", path: "events/x/note", language: "fr"),
      TranslationLock.Key(record: "cases/a", path: "title", language: "be-tarask"),
    ]
    let stamp = TranslationLock.Stamp(source: Self.one, translation: Self.two)
    let written = TranslationLock(stamps: Dictionary(keys.map { ($0, stamp) }) { first, _ in first })
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(
      text == TranslationLock.head + """
        cases/a events/x/note fr \(Self.one) \(Self.two)
        cases/a title be-tarask \(Self.one) \(Self.two)
        cases/a title ru \(Self.one) \(Self.two)
        cases/b title fr \(Self.one) \(Self.two)

        """)
    let read = Self.lock(text)
    #expect(read.stamps == written.stamps)
    #expect(read.problems == [])
    #expect(read.bytes == written.bytes)
  }

  @Test(arguments: [
    "cases/a title fr 0123456789abcdef", "cases/a title fr 0123456789abcdef 0123456789abcde",
    "cases/a title fr 0123456789ABCDEF 0123456789abcdef",
    "cases/a  title fr 0123456789abcdef 0123456789abcdef",
    "<<<<<<< HEAD", "=======", " ", "\u{FF}", "cases/a title fr 0123456789abcdef 0123456789abcdef x",
    "cases/a\ttitle fr 0123456789abcdef 0123456789abcdef 0123456789abcdef",
  ])
  func `says which lines are damaged`(line: String) {
    let good = "cases/a title ru \(Self.one) \(Self.two)\n"
    let lock = Self.lock(good + line + "\n")
    #expect(lock.problems.map(\.kind) == [.damaged])
    #expect(lock.problems.first?.range == ByteRange(good.utf8.count, good.utf8.count + line.utf8.count))
    #expect(lock.stamps.count == 1)
  }

  @Test func `says which lines are there twice, and keeps the first`() {
    let lock = Self.lock(
      "cases/a title ru \(Self.one) \(Self.two)\ncases/a title ru \(Self.two) \(Self.two)\n")
    #expect(lock.problems.map(\.kind) == [.repeated])
    #expect(lock.stamps.values.map(\.source) == [Self.one])
  }

  @Test(arguments: [
    "", "\n", "# only this", "cases/a title ru \(one) \(two)", "cases/a title ru \(one) \(two)\r\n",
  ])
  func `may be empty, without a last line break, or with those of Windows`(text: String) {
    #expect(Self.lock(text).problems == [])
  }
}

@Suite struct `A survey of translations` {
  static func corpus(_ summary: String, lock: TranslationLock = TranslationLock()) -> Corpus {
    let pipeline = """
      site: {title: Q, url: https://q.example.org, uid_domain: q.example.org}
      languages: {default: en, published: [en, fr, ru]}
      licences: {facts: CC0-1.0, texts: CC-BY-4.0}
      """
    return Corpus(
      files: [reading(smallCase("summary: {\(summary)}")), reading(pipeline, as: .pipeline)], lock: lock)
  }

  static func states(_ corpus: Corpus) -> [String] {
    TranslationSurvey(of: corpus).entries.filter { $0.key.path == "summary" }.map {
      "\($0.key.language) \($0.state.rawValue)"
    }
  }

  @Test func `tells new, current, changed, outdated and missing ones`() {
    let first = Self.corpus("en: One, fr: Un, ru: Раз")
    #expect(Self.states(first) == ["fr unstamped", "ru unstamped"])
    let lock = TranslationSurvey(of: first).stamping(first.lock)
    #expect(Self.states(Self.corpus("en: One, fr: Un, ru: Раз", lock: lock)) == ["fr current", "ru current"])
    #expect(
      Self.states(Self.corpus("en: One, fr: Une, ru: Раз", lock: lock)) == ["fr unstamped", "ru current"])
    #expect(
      Self.states(Self.corpus("en: Two, fr: Un, ru: Два", lock: lock)) == ["fr outdated", "ru unstamped"])
    #expect(Self.states(Self.corpus("en: One, fr: Un", lock: lock)) == ["fr current", "ru missing"])
    #expect(Self.states(Self.corpus("fr: Un, ru: Раз", lock: lock)) == [])
  }

  @Test func `keeps what is outdated until it changes or is said to be right`() throws {
    let first = Self.corpus("en: One, fr: Un, ru: Раз")
    let lock = TranslationSurvey(of: first).stamping(first.lock)
    let changed = Self.corpus("en: Two, fr: Un, ru: Раз", lock: lock)
    let again = TranslationSurvey(of: changed).stamping(lock)
    #expect(again.stamps == lock.stamps)
    let french = try #require(lock.stamps.keys.first { $0.path == "summary" && $0.language == "fr" })
    let confirmed = TranslationSurvey(of: changed).stamping(lock, stillRight: [french])
    #expect(
      Self.states(Self.corpus("en: Two, fr: Un, ru: Раз", lock: confirmed)) == ["fr current", "ru outdated"])
    let gone = Self.corpus("en: Two, fr: Un", lock: lock)
    #expect(!TranslationSurvey(of: gone).stamping(lock).stamps.keys.contains { $0.language == "ru" })
  }

  @Test func `is written as JSON`() {
    let json = String(
      decoding: TranslationSurvey(of: Self.corpus("en: One, fr: Un")).only("fr").json, as: UTF8.self)
    #expect(json.contains("\"unstamped\": 1"))
    #expect(json.contains("\"path\": \"summary\""))
    #expect(json.contains("\"line\": 6"))
  }
}

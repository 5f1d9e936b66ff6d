import DocketLanguage
import DocketMarkup
import DocketTime

/// Writes one page in one language: elements, sentences and texts of records.
struct PageWriter {
  /// Where the page goes.
  let path: String
  /// What is published.
  let edition: Edition
  /// Speaks the language of the page, and marks what it borrows.
  var voice: Voice
  private var markup = MarkupWriter(capacity: 32_768)

  init(path: String, edition: Edition, language: LanguageTag) {
    self.path = path
    self.edition = edition
    voice = Voice(language, plan: edition.site.languages, towns: edition.towns, marksTexts: true)
  }

  var site: Site { edition.site }
  var language: LanguageTag { voice.language }
  /// What has been written: UTF-8.
  var bytes: [UInt8] { markup.bytes }

  mutating func documentType() { markup.documentType() }

  /// An element with what it contains.
  mutating func element(
    _ name: MarkupName, _ attributes: [MarkupAttribute] = [], _ content: (inout PageWriter) -> Void
  ) {
    markup.begin(name, attributes)
    content(&self)
    markup.end(name)
  }

  /// An element with a sentence or another text in the language of the page; marks in it become elements.
  mutating func element(_ name: MarkupName, _ attributes: [MarkupAttribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element with a phrase of docket's own.
  mutating func element(_ name: MarkupName, _ attributes: [MarkupAttribute] = [], saying phrase: Phrase) {
    element(name, attributes) { $0.say(phrase) }
  }

  mutating func void(_ name: MarkupName, _ attributes: [MarkupAttribute] = []) {
    markup.void(name, attributes)
  }

  /// Takes out what a function writes, to insert it into this page and others of the same folder.
  mutating func fragment(_ content: (inout PageWriter) -> Void) -> MarkupFragment {
    let start = markup.bytes.count
    content(&self)
    return markup.take(from: start)
  }

  /// Inserts what has been written before.
  mutating func insert(_ fragment: MarkupFragment) { markup.insert(fragment) }

  /// A phrase of docket's own.
  mutating func say(_ phrase: Phrase) { text(voice.say(phrase)) }

  /// A phrase with its arguments.
  mutating func say(_ message: Message) { text(voice.say(message)) }

  /// A text of a record; nothing where there is none.
  mutating func text(_ text: LanguageText?) {
    if let words = voice.text(text) { self.text(words) }
  }

  /// A text as it is, for instance of an attribute or a title, where no element can stand; marks are left out.
  mutating func plain(_ words: String) { markup.text(TextMarks.withoutMarks(words)) }

  /// A link, or where it leads to the page itself, its text with the word that says so to those who hear it.
  mutating func current(
    _ isCurrent: Bool, to file: String, _ attributes: [MarkupAttribute] = [],
    _ content: (inout PageWriter) -> Void
  ) {
    let address = PagePath.relative(file, from: path)
    let state = isCurrent ? [MarkupAttribute("aria-current", "page")] : []
    element("a", [.href(address)] + attributes + state, content)
  }

  /// A link to another file of the site, relative.
  mutating func link(to file: String, fragment: String? = nil, _ content: (inout PageWriter) -> Void) {
    let address = PagePath.relative(file, from: path) + (fragment.map { "#\($0)" } ?? "")
    element("a", [.href(address)], content)
  }

  /// A link to another site; the content alone where the address is no web address.
  mutating func link(outward address: String, _ content: (inout PageWriter) -> Void) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return content(&self) }
    element("a", [.href(address)], content)
  }

  /// The attributes of a text in another language than the page.
  func languageAttributes(_ language: LanguageTag?) -> [MarkupAttribute] {
    guard let language, language != self.language else { return [] }
    let direction = TextDirection(language)
    var attributes = [MarkupAttribute("lang", language.description)]
    if direction != voice.direction {
      attributes.append(MarkupAttribute("dir", direction == .rightToLeft ? "rtl" : "ltr"))
    }
    return attributes
  }

  /// A text with `TextMarks` and isolates as elements.
  mutating func text(_ words: String) {
    guard MarkedText.mayBegin(in: words) else { return markup.text(words) }
    var elements = MarkedText()
    for scalar in words.unicodeScalars {
      for step in elements.steps(at: scalar) { take(step) }
    }
    for step in elements.finish() { take(step) }
  }

  private mutating func take(_ step: MarkedText.Step) {
    switch step {
    case .text(let text): markup.text(text)
    case .beginIsolate: markup.begin("bdi")
    case .endIsolate: markup.end("bdi")
    case .begin(let index): markup.begin("span", languageAttributes(markedLanguage(index)))
    case .end(let index, let ending):
      markup.end("span")
      mark(markedLanguage(index), ending)
    }
  }

  private func markedLanguage(_ index: Int) -> LanguageTag? {
    voice.marked.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// The mark behind a text that stands in for a translation, or that is older than what it translates.
  private mutating func mark(_ language: LanguageTag?, _ ending: MarkedText.Ending) {
    guard let language, ending != .silent else { return }
    markup.text(" ")
    element("small") { writer in
      if language != writer.language {
        writer.say(PagePhrases.inLanguage.with(["place": LanguageNames.place(language)]))
      } else {
        writer.say(PagePhrases.olderTranslation)
      }
    }
  }
}

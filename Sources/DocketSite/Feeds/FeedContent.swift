import DocketLanguage
import DocketMarkup
import DocketRecords

/// What stands in an entry of a feed, as HTML: paragraphs, and texts of other languages as `span` with `lang` and `dir`.
///
/// Nothing but `div`, `p`, `span` and `a`: what feed readers keep of a page. They drop `bdi`, and show `ins` and `del`
/// without a mark.
struct FeedContent {
  private let site: Site
  private var voice: Voice
  private var markup = MarkupWriter()

  init(_ language: LanguageTag, site: Site) {
    self.site = site
    voice = Voice(language, plan: site.languages, marksTexts: true)
  }

  /// The HTML of an entry.
  ///
  /// - Parameters:
  ///   - item: the change.
  ///   - address: the page that says more.
  /// - Returns: a fragment in one element.
  mutating func html(of item: SiteNews.Item, leadingTo address: String) -> String {
    markup = MarkupWriter()
    markup.begin("div", Self.attributes(of: voice.language))
    for line in NewsLines(item: item).text(&voice) { paragraph(line) }
    let name = item.record.map { voice.text($0.title) ?? $0.id } ?? voice.say(PagePhrases.changes)
    markup.begin("p")
    markup.begin("a", [.href(address)])
    text(name)
    markup.end("a")
    markup.end("p")
    markup.end("div")
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  private static func attributes(of language: LanguageTag) -> [MarkupAttribute] {
    [
      MarkupAttribute("lang", language.description),
      MarkupAttribute("dir", TextDirection(language) == .rightToLeft ? "rtl" : "ltr"),
    ]
  }

  private mutating func paragraph(_ words: String) {
    markup.begin("p")
    text(words)
    markup.end("p")
  }

  /// A text with `TextMarks` and isolates as elements.
  private mutating func text(_ words: String) {
    var elements = MarkedText()
    for scalar in words.unicodeScalars {
      for step in elements.steps(at: scalar) { take(step) }
    }
    for step in elements.finish() { take(step) }
  }

  private mutating func take(_ step: MarkedText.Step) {
    switch step {
    case .text(let text): markup.text(text)
    case .beginIsolate: markup.begin("span", [MarkupAttribute("dir", "auto")])
    case .endIsolate: markup.end("span")
    case .begin(let index):
      markup.begin("span", Self.attributes(of: markedLanguage(index) ?? voice.language))
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
    if language != voice.language {
      text(voice.say(PagePhrases.inLanguage.with(["place": LanguageNames.place(language)])))
    } else {
      text(voice.say(PagePhrases.olderTranslation))
    }
  }
}

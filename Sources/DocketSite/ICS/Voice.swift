import DocketCalendar
import DocketLanguage
import DocketRecords

/// Speaks to the readers of one language, and remembers which other languages had to stand in.
struct Voice {
  /// The language of the feed.
  let language: LanguageTag
  /// The language of docket's own phrases: the feed's, or English; a sentence that the feed's has not is English.
  let words: MessageLanguage
  /// Whether that language may lack a sentence.
  private let hasGaps: Bool
  /// Which towns stand in which texts, as far as it has been asked.
  let towns: TownNames
  private let chain: [LanguageTag]
  private let outdated: OutdatedTexts
  /// What these readers get of links to publishers that are on a state's list.
  let links: LinkPolicy
  private var borrowed: [LanguageTag] = []
  private var isOutdated = false
  /// The languages of texts that carry `TextMarks`, in the order of their scalars; nil where texts carry none.
  private(set) var marked: [LanguageTag]?

  /// The direction in which the language is written.
  let direction: TextDirection
  /// The direction in which docket's own phrases are written.
  let wordsDirection: TextDirection
  /// What stands between things that are listed.
  var comma: String { words.grammar.comma }
  /// What stands between somebody and what they publish.
  var colon: String { words.grammar.colon }

  /// Speaks a language.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - plan: the languages of the site.
  ///   - towns: what others have found out about towns, where several voices speak of the same courts.
  ///   - marksTexts: whether a text that stands in for another carries `TextMarks`, as pages need it.
  init(
    _ language: LanguageTag, plan: LanguagePlan, towns: TownNames = TownNames(), marksTexts: Bool = false
  ) {
    self.towns = towns
    if marksTexts { marked = [] }
    self.language = language
    direction = TextDirection(language)
    chain = plan.chain(for: language)
    outdated = plan.outdated
    links = plan.linkPolicy(for: language)
    words = MessageLanguage(nearest: language.description)
    hasGaps = !MessageLanguage.complete.contains(words)
    wordsDirection = LanguageTag(words.rawValue).map(TextDirection.init) ?? .leftToRight
    if words.rawValue != language.language { borrow(LanguageTag(words.rawValue)) }
  }

  /// A text of the records as these readers get it.
  mutating func text(_ text: LanguageText?) -> String? {
    guard let version = text?.version(along: chain) else { return nil }
    if version.language != language { borrow(version.language) }
    let isOld = outdated.contains(version)
    if isOld { isOutdated = true }
    return marked == nil ? version.text : withMarks(version, isOutdated: isOld)
  }

  private mutating func withMarks(_ version: LanguageText.Version, isOutdated: Bool) -> String {
    let text = TextMarks.withoutMarks(version.text)
    guard isOutdated || version.language != language else { return text }
    return marking(text, in: version.language, end: isOutdated ? TextMarks.outdatedEnd : TextMarks.end)
  }

  /// A text with marks, where texts carry them and there is room for its language.
  private mutating func marking(_ text: String, in language: LanguageTag, end: UInt32) -> String {
    guard var known = marked else { return text }
    if !known.contains(language), known.count < TextMarks.limit { known.append(language) }
    marked = known
    return known.firstIndex(of: language).map { TextMarks.marked(text, language: $0, end: end) } ?? text
  }

  /// English words that stand in for a sentence that the language has not.
  private mutating func standIn(_ text: String) -> String {
    guard let english = LanguageTag(MessageLanguage.en.rawValue) else { return text }
    borrow(english)
    return marking(text, in: english, end: TextMarks.silentEnd)
  }

  /// A text of the records that stands alone, with its language where that is not the feed's.
  func calendarText(_ text: LanguageText) -> CalendarText? {
    text.version(along: chain).map { version in
      CalendarText(
        version.text,
        language: version.language == language ? nil : CalendarToken(version.language.description))
    }
  }

  /// Whose claim something is.
  mutating func name(of claimant: Claimant) -> String? {
    switch claimant {
    case .role(let role): say(role.label)
    case .organisation(let organisation): text(organisation.name)
    }
  }

  /// A phrase without places.
  mutating func say(_ phrase: Phrase) -> String {
    if hasGaps, !phrase.isSaid(in: words) { return standIn(phrase[words]) }
    return phrase[words]
  }

  /// A phrase with its arguments.
  ///
  /// Among words from right to left, an argument that runs the other way is isolated.
  mutating func say(_ message: Message) -> String {
    let isSaid = !hasGaps || message.isSaid(in: words)
    let text =
      wordsDirection == .rightToLeft
      ? message.mappingText(keeping).text(in: words) : message.text(in: words)
    return isSaid ? text : standIn(text)
  }

  /// A text that keeps its own direction among words from right to left; among others it stays as it is.
  ///
  /// A web address stays as it is: in some apps a link would take an isolate beside it in.
  func keeping(_ text: String) -> String {
    guard wordsDirection == .rightToLeft, !text.contains("://") else { return text }
    return wordsDirection.keeping(text)
  }

  /// The line that says in which languages the untranslated parts are; nil when all is translated.
  var borrowedLine: String? {
    guard !borrowed.isEmpty else { return nil }
    var voice = self
    return voice.say(SharedPhrases.untranslated.with(["languages": .list(borrowed.map(SharedPhrases.name))]))
  }

  /// The line that says that a translation is older than its source; nil when none is.
  var outdatedLine: String? {
    var voice = self
    return isOutdated ? voice.say(SharedPhrases.outdated) : nil
  }

  private mutating func borrow(_ language: LanguageTag?) {
    if let language, !borrowed.contains(language) { borrowed.append(language) }
  }
}

extension String {
  /// The text with its first letter as a capital, the same in every locale.
  var capitalisedFirst: String {
    if let first = plainFirst {
      return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
    }
    return prefix(1).uppercased() + dropFirst()
  }

  /// The text with its first letter as a small one, the same in every locale; an abbreviation stays as it is.
  var lowercasedFirst: String {
    if unicodeScalars.dropFirst().first?.properties.isUppercase == true { return self }
    if let first = plainFirst {
      return first.properties.lowercaseMapping + String(unicodeScalars.dropFirst())
    }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The first code point where it plainly is a character of its own: it and the one after it are letters of Latin or
  /// Cyrillic, or other ASCII, neither of which joins anything.
  private var plainFirst: Unicode.Scalar? {
    let scalars = unicodeScalars
    guard let first = scalars.first, Self.isPlain(first),
      scalars.dropFirst().first.map(Self.isPlain) ?? true
    else { return nil }
    return first
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x20...0x7E).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value)
      || (0x400...0x481).contains(scalar.value)
  }
}

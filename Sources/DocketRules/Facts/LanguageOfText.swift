import DocketLanguage
import DocketRecords
import DocketScanning

/// Which language a text is in, by the small words that no sentence lacks, or by letters that only some have.
///
/// Tells apart the languages of one script that stand side by side in records; of all others it says nothing.
enum LanguageOfText {
  /// The primary language; nil when it cannot be told.
  static func guess(_ text: String) -> String? {
    cyrillic(text)
      ?? guessByWords(text.lowercased())
  }

  private static func guessByWords(_ text: String) -> String? {
    SmallWords.Counts(of: text.utf8.span, against: nil).best(over: 0).map { SmallWords.languages[$0] }
  }

  /// Another language that the sentences of a version are in, with whether that is beyond doubt.
  ///
  /// Quotations and parentheses may be in any language, and so may names, which begin with capitals.
  ///
  /// - Parameter version: the version.
  /// - Returns: the language; nil where there is none, or where nothing is known about its own.
  static func other(than version: Text.Version) -> (language: LanguageTag, isCertain: Bool)? {
    guard let own = SmallWords.languages.firstIndex(of: version.language.language) else { return nil }
    // Nearly every text has words of its own language among its first.
    let bytes = version.text.utf8.span
    guard bytes.count > 24,
      SmallWords.Counts(of: bytes.extracting(first: probe), against: own, endsAtOwn: true).best(over: 1)
        != nil
    else {
      return nil
    }
    let counts = SmallWords.Counts(of: sentences(of: version.text).utf8.span, against: own)
    guard let best = counts.best(over: 6), counts.words[best] > 2, Int(counts.words[best]) * 6 >= counts.all,
      counts.distinct > 1, let language = LanguageTag(SmallWords.languages[best])
    else { return nil }
    return (language, counts.words[best] > 3 && counts.against[best] == 0 && counts.distinct > 2)
  }

  private static let probe = 160

  /// A text without what stands in quotation marks or parentheses, and without links.
  private static func sentences(of text: String) -> String {
    var kept = String.UnicodeScalarView()
    var held = String.UnicodeScalarView()
    var closing: [Unicode.Scalar] = []
    for scalar in LinksInText.removed(from: text).unicodeScalars {
      if scalar == closing.last {
        closing.removeLast()
        if closing.isEmpty { held.removeAll() }
        continue
      }
      if closing.count < 8, let end = LetterCount.end(of: scalar) { closing.append(end) }
      if closing.isEmpty { kept.append(scalar) } else { held.append(scalar) }
    }
    // What is opened and not closed is no quotation.
    kept.append(contentsOf: held)
    return String(kept)
  }

  /// Which of three Slavic languages a text is in, by letters that the others lack.
  private static func cyrillic(_ text: String) -> String? {
    let letters = Set(text.unicodeScalars)
    func has(_ some: String) -> Bool { some.unicodeScalars.contains(where: letters.contains) }
    if has("ўЎ") || has("іІ") && has("ыэёЫЭЁ") { return "be" }
    if has("їЇєЄґҐ") || has("іІ") && has("иИ") { return "uk" }
    return has("ъЪ") || has("щЩ") && !has("іІ") ? "ru" : nil
  }
}

/// The small words of languages in Latin letters.
private enum SmallWords {
  /// What the small words of a text say, for each language in the order of `languages`.
  ///
  /// A word with a capital may be a name, and counts for no language.
  struct Counts {
    /// Words of the language; where it is compared with another, those that the other has not.
    private(set) var words = Tally()
    /// Words that only the other language has.
    private(set) var against = Tally()
    /// All words.
    private(set) var all = 0
    /// About which words were counted, a bit each.
    private var seen: UInt64 = 0
    /// How many different words were counted, about.
    var distinct: Int { seen.nonzeroBitCount }

    /// Counts the words of a text.
    ///
    /// - Parameters:
    ///   - span: its UTF-8.
    ///   - own: the language to compare with, by its place; nil for none.
    ///   - endsAtOwn: whether the first word that no other language has is enough to know.
    init(of span: Span<UInt8>, against own: Int?, endsAtOwn: Bool = false) {
      var index = 0
      while index < span.count {
        guard SmallWords.isLetter(span[index]) else {
          // Signs of Latin-1 and from U+2000 to U+2FFF, or of ASCII.
          index += span[index] == 0xC2 ? 2 : span[index] == 0xE2 ? 3 : 1
          continue
        }
        var packed: UInt64 = 0
        let start = index
        while index < span.count, SmallWords.isLetter(span[index]) {
          packed = packed << 8 | UInt64(span[index])
          index += 1
        }
        all += 1
        guard index - start > 1, index - start <= 8, let languages = SmallWords.table[packed] else {
          continue
        }
        if let own, languages[own] == 1 {
          against &+= 1 &- languages
          if endsAtOwn, languages.wrappedSum() == 1 {
            words = Tally()
            return
          }
        } else {
          words &+= languages
          seen |= 1 << (packed % 61)
        }
      }
    }

    /// The language that has more than so many times the words of the one compared with, and more than all others.
    func best(over factor: Int32) -> Int? {
      let most = words.max()
      guard most > 0 else { return nil }
      let first = SmallWords.languages.indices.filter { words[$0] == most }
      guard first.count == 1, let index = first.first, most > against[index] &* factor else { return nil }
      return index
    }
  }

  /// A number for each language.
  typealias Tally = SIMD16<Int32>

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 ? ASCII.isLetter(byte) : byte != 0xC2 && byte != 0xE2
  }

  static let languages = lists.map(\.language)

  private static let lists: [(language: String, words: String)] = [
    (
      "en",
      """
      the of and was were is are to in for with at by he she they that this from his her not be been has had who it
      which on as an or no do but their its
      """
    ),
    (
      "fr",
      """
      le la les des du et est sont un une dans pour au aux il elle ils que qui ne pas par sur avec ce cette ses leur
      été où de en se sa on son me ou
      """
    ),
    (
      "es",
      """
      el los las del es son una en para por con que fue fueron la de se su al un lo como más pero está no sus este
      esta
      """
    ),
    (
      "de",
      """
      der die das und ist sind wurde wurden im zu mit nicht ein eine den dem des von für auf sich auch er sie als bei
      in was an am war so
      """
    ),
    ("it", "il lo gli la le di che è sono un una per con non del della nel nella dei si da in al come ha no"),
    ("pt", "os um uma de da dos das em na que para por com não foi se ao mais as no do ou"),
    (
      "nl",
      "de het een en van zijn op te dat niet met voor werd aan er ook bij naar in is was om of door over die"
    ),
    ("pl", "na nie się jest że za od po jak przez został oraz dla są był do to on"),
    ("tr", "ve bir bu da de için ile olarak olan çok daha gibi olduğu sonra kadar oldu ne"),
  ]

  /// The languages of each word, a one for each; words as bytes in a row.
  private static let table: [UInt64: Tally] = {
    var table: [UInt64: Tally] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) where word.utf8.count <= 8 {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: Tally()][index] = 1
      }
    }
    return table
  }()
}

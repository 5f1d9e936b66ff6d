public import DocketLanguage

/// An id made of a title or a name: letters of every script become a–z, words are joined by hyphens.
public enum ProposedID {
  /// The greatest length of an id.
  public static let length = 40

  /// Makes an id.
  ///
  /// - Parameters:
  ///   - text: a title or a name.
  ///   - language: its language, by which the table of letters is chosen; nil where it is not known.
  ///   - isTaken: whether an id is in use; then the next number is put behind it, from 2.
  /// - Returns: an id of at most 40 characters, cut between words; nil where no word can be written in a–z.
  public static func make(
    from text: String, in language: LanguageTag?, isTaken: (String) -> Bool = { _ in false }
  ) -> String? {
    let words = Transliteration.words(of: text, in: language)
    guard let whole = joined(words, within: length) else { return nil }
    if !isTaken(whole) { return whole }
    for number in 2...999 {
      let suffix = "-\(number)"
      guard let start = joined(words, within: length - suffix.utf8.count) else { return nil }
      if !isTaken(start + suffix) { return start + suffix }
    }
    return nil
  }

  /// As many words as fit; the first is cut where it alone is too long.
  private static func joined(_ words: [String], within length: Int) -> String? {
    guard let first = words.first else { return nil }
    var result = String(first.prefix(length))
    for word in words.dropFirst() {
      guard result.utf8.count + 1 + word.utf8.count <= length else { break }
      result += "-" + word
    }
    return result
  }
}

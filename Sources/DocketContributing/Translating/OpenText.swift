public import DocketLanguage
public import DocketRecords

/// A text that lacks a language, or whose translation is older than what it was made from.
public struct OpenText: Sendable {
  /// The way to it by ids, as `docket translations status` has it.
  public var path: String { field.path.description }
  /// The text it is to be made from, in the language of the record.
  public let original: Text.Version
  /// The language that is missing or out of date.
  public let language: LanguageTag
  /// The translation that is out of date; nil where there is none.
  public let outdated: Text.Version?
  /// Where it stands.
  let field: TextField

  /// The open texts of a file in its order, each once a language.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - language: the language to translate into; nil for each that is published, and each that is out of date.
  ///   - corpus: the records.
  /// - Returns: the texts.
  public static func all(
    of file: RecordFile, into language: LanguageTag?, in corpus: Corpus
  ) -> [OpenText] {
    guard let source = corpus.sourceLanguage(of: file) else { return [] }
    return file.texts.flatMap { field -> [OpenText] in
      guard let original = field.text[source], field.text.isWhole else { return [] }
      let present = field.text.versions.map(\.language)
      let wanted = language.map { [$0] } ?? corpus.publishedLanguages + present
      var seen: Set = [source]
      return wanted.filter { seen.insert($0).inserted }.compactMap { language in
        let version = field.text[language]
        guard version.map({ isOutdated($0, field, original, file, corpus.lock) }) != false
        else { return nil }
        return OpenText(original: original, language: language, outdated: version, field: field)
      }
    }
  }

  /// Whether the translation is the one that was stamped, and what it was made from is not.
  private static func isOutdated(
    _ version: Text.Version, _ field: TextField, _ original: Text.Version, _ file: RecordFile,
    _ lock: TranslationLock
  ) -> Bool {
    let key = TranslationLock.Key(
      record: file.lockName, path: field.path.description, language: version.language.description)
    guard let stamp = lock.stamps[key] else { return false }
    return stamp.translation == TextDigest.of(version.text) && stamp.source != TextDigest.of(original.text)
  }
}

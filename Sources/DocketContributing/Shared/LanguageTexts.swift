public import DocketEditing
public import DocketLanguage
public import DocketRecords

/// A text in several languages, as somebody gave it.
public struct LanguageTexts: Sendable {
  /// The texts in the order in which they are written.
  public var versions: [(language: LanguageTag, text: String)]

  /// Gathers texts.
  public init(_ versions: [(language: LanguageTag, text: String)]) { self.versions = versions }

  /// Reads arguments such as `The Quay case`, `fr=L’affaire du quai`: a text without a language is in the record's own.
  ///
  /// Only a language of the site counts as one, so that a title with an equals sign stays a title.
  ///
  /// - Parameters:
  ///   - arguments: the texts.
  ///   - language: the language of the record.
  ///   - languages: the languages of the site.
  public init(reading arguments: [String], in language: LanguageTag, among languages: [LanguageTag]) {
    versions = []
    for argument in arguments {
      let (tag, text) = Self.split(argument, among: languages + [language])
      let version = tag ?? language
      if let index = versions.firstIndex(where: { $0.language == version }) {
        versions[index].text = text
      } else {
        versions.append((version, text))
      }
    }
  }

  /// The text in a language.
  public subscript(language: LanguageTag) -> String? { versions.first { $0.language == language }?.text }

  /// The texts under their languages.
  public var value: NewValue {
    .map(versions.map { (key: $0.language.description, value: .text($0.text)) })
  }

  /// `fr=L’affaire` as language and text; no language where none of the site stands before an equals sign.
  static func split(_ argument: String, among languages: [LanguageTag]) -> (
    language: LanguageTag?, text: String
  ) {
    guard let equals = argument.firstIndex(of: "="), let tag = LanguageTag(String(argument[..<equals])),
      languages.contains(tag)
    else { return (nil, argument) }
    return (tag, String(argument[argument.index(after: equals)...]).withoutOuterSpaces)
  }
}

extension Corpus {
  /// The languages that texts may be asked for: those that are published, in full or in part.
  public var languagesOfTexts: [LanguageTag] { publishedLanguages + partialLanguages }
}

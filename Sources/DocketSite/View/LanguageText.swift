import DocketLanguage
import DocketRecords

/// A text in every language in which it was written.
struct LanguageText: Hashable, Sendable {
  /// The text in one language.
  struct Version: Hashable, Sendable {
    let language: LanguageTag
    let text: String
  }

  /// The versions in the order of the record, each language once; never empty.
  let versions: [Version]

  /// Takes a text out of a record; nil when no version of it could be read.
  init?(_ text: Text?) {
    var versions: [Version] = []
    for version in text?.versions ?? [] where !versions.contains(where: { $0.language == version.language }) {
      versions.append(Version(language: version.language, text: version.text))
    }
    guard !versions.isEmpty else { return nil }
    self.versions = versions
  }

  /// A text in one language.
  init(_ text: String, in language: LanguageTag) {
    versions = [Version(language: language, text: text)]
  }

  /// The versions in the order of their tags, in which most records have them.
  var byLanguage: [Version] {
    let isSorted = versions.indices.dropFirst().allSatisfy {
      versions[$0 - 1].language < versions[$0].language
    }
    return isSorted ? versions : versions.sorted { $0.language < $1.language }
  }

  /// Whether readers of a language rather get this than another text: it has their language, or the other has not.
  func serves(_ language: LanguageTag, before other: LanguageText?) -> Bool {
    self[language] != nil || other?[language] == nil
  }

  /// The version in a language; nil when it was not written.
  subscript(language: LanguageTag) -> Version? { versions.first { $0.language == language } }
}

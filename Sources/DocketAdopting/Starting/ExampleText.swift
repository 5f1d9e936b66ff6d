import DocketLanguage

/// A record of the example in the languages of a site.
///
/// Its templates have each text in every language: `fr: …` under a key, or `title@fr: …` where a record has one
/// language only. `@EXCEPTION@` stands where an exception belongs on a site with languages that the example lacks.
struct ExampleText {
  /// The languages of texts.
  let languages: [String]
  /// The language of what is in one language only.
  let own: String
  /// Whether the site has languages that the example lacks.
  let isIncomplete: Bool

  /// Chooses languages.
  init(for settings: StartSettings) {
    languages = settings.example.map(\.description)
    own = settings.exampleLanguage?.description ?? "en"
    isIncomplete = settings.exceedsExample
  }

  /// The record with its texts in these languages.
  func localised(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { lines(String($0)) }
      .joined(separator: "\n")
  }

  private func lines(_ line: String) -> [String] {
    let indentation = String(line.prefix { $0 == " " })
    let rest = line.dropFirst(indentation.count)
    if rest == "@EXCEPTION@" {
      guard isIncomplete else { return [] }
      let reason = Self.reason[MessageLanguage(rawValue: own) ?? .en]
      return ["exceptions:", "  - rule: missing-translation", "    reason: \(reason)"].map {
        indentation + $0
      }
    }
    guard let colon = rest.firstRange(of: ": ") else { return [line] }
    let key = rest[..<colon.lowerBound]
    if let mark = key.firstIndex(of: "@"), !key.hasPrefix("#") {
      return key[key.index(after: mark)...] == own
        ? [indentation + key[..<mark] + rest[colon.lowerBound...]] : []
    }
    let isOtherLanguage =
      !indentation.isEmpty && MessageLanguage.complete.contains { $0.rawValue == key }
      && !languages.contains(String(key))
    return isOtherLanguage ? [] : [line]
  }

  private static let reason = Phrase(
    "reason", en: "The example exists in English, French and Russian only.")
}

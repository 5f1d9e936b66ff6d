package import DocketLanguage

/// What is asked of a catalogue, beyond what `msgfmt --check` asks.
package struct TranslationCheck {
  private let language: MessageLanguage

  /// Creates a check of a language's catalogue.
  package init(_ language: MessageLanguage) { self.language = language }

  /// What is wrong with a catalogue, by line.
  ///
  /// Asked for: the language's own header; texts that are sound by themselves, with the places of the English ones.
  /// Translations that are not shown are not judged.
  package func problems(of file: POFile) -> [Problem] {
    let path = Catalogues.path(of: language)
    var problems: [Problem] = []
    for (field, value) in [
      ("Language", language.rawValue), ("Plural-Forms", language.grammar.plurals.expression),
    ]
    where file.fields[field] != value {
      problems.append(Problem(path, line: file.header.line, "the header says `\(field): \(value)`"))
    }
    for entry in file.entries {
      guard let shown = entry.shown else { continue }
      problems += defects(in: shown, of: entry).map { Problem(path, line: entry.line, $0) }
    }
    return problems
  }

  private func defects(in text: String, of entry: POEntry) -> [String] {
    var found = TextCheck(language).defects(in: text)
    if Self.hasTypewriterApostrophe(text) { found.append("an apostrophe is written ’") }
    let (here, english) = (PhraseTemplate(text).places, PhraseTemplate(entry.english).places)
    guard here != english else { return found }
    let names = { (places: [String]) in
      places.isEmpty ? "none" : places.map { "{\($0)}" }.joined(separator: ", ")
    }
    return found + ["the places are \(names(here)); in English they are \(names(english))"]
  }

  /// Whether an apostrophe of typewriters stands outside of what readers are to type.
  private static func hasTypewriterApostrophe(_ text: String) -> Bool {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().contains { index, part in
      index.isMultiple(of: 2) && part.contains("'")
    }
  }
}

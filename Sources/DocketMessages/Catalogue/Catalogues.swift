package import DocketLanguage

/// The catalogues of all languages beside the sentences of the code: brought up to date, judged and compiled.
package struct Catalogues: Sendable {
  /// The sentences by the names of their files, then in the order in which they stand there.
  package let sentences: [Sentence]
  /// The catalogues by language, brought up to date.
  package private(set) var files: [MessageLanguage: POFile] = [:]
  /// What is wrong, in sources and in catalogues.
  package private(set) var problems: [Problem]

  /// Reads sources and catalogues.
  ///
  /// - Parameters:
  ///   - sources: the texts of the sources by path.
  ///   - catalogues: the bytes of the catalogues by language; a language without one gets an empty one.
  package init(sources: [String: String], catalogues: [MessageLanguage: [UInt8]]) {
    let readers = sources.sorted { $0.key < $1.key }.map { SentenceReader(path: $0.key, $0.value) }
    // By name, not by folder, so that the order stays when a file moves to another target.
    sentences = readers.flatMap(\.sentences).enumerated().sorted { left, right in
      (left.element.stem, left.offset) < (right.element.stem, right.offset)
    }.map(\.element)
    problems = readers.flatMap(\.problems) + SentenceCheck.problems(of: sentences)
    for language in MessageLanguage.translated {
      let path = Self.path(of: language)
      do throws(Problem) {
        let before = try catalogues[language].map { bytes throws(Problem) in
          try POReader.read(path: path, bytes)
        }
        var file = before ?? POFile(header: POEntry("", "", Self.header(of: language)))
        problems += before.map { TranslationCheck(language).problems(of: $0) } ?? []
        file.update(to: sentences)
        files[language] = file
      } catch {
        problems.append(error)
      }
    }
  }

  /// The path of a language's catalogue in the repository.
  package static func path(of language: MessageLanguage) -> String { "Messages/\(language.rawValue).po" }

  /// The path of a language's compiled catalogue in the repository.
  package static func compiledPath(of language: MessageLanguage) -> String {
    "Sources/DocketLanguage/Catalogues/Catalogue+\(language.rawValue).swift"
  }

  /// The sentences that a language says in its own words.
  ///
  /// - Parameter language: the language.
  /// - Returns: how many of the sentences have a translation that may be shown.
  package func translatedCount(_ language: MessageLanguage) -> Int {
    files[language]?.entries.count { $0.shown != nil } ?? 0
  }

  private static func header(of language: MessageLanguage) -> String {
    """
    Project-Id-Version: docket
    Language: \(language.rawValue)
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: 8bit
    Plural-Forms: \(language.grammar.plurals.expression)

    """
  }
}

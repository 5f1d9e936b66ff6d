package import DocketLanguage

extension Catalogues {
  /// The compiled catalogue of a language: a Swift source with one literal.
  ///
  /// A line is the id of a sentence and its translation. A raw literal, so that nothing in it is escaped; text in a block
  /// of three quotation marks, so that a change of one sentence is a change of one line.
  ///
  /// - Parameter language: the language.
  /// - Returns: the source; nil when the catalogue could not be read.
  package func compiled(_ language: MessageLanguage) -> String? {
    guard let file = files[language] else { return nil }
    let lines = zip(sentences, file.entries).compactMap { sentence, entry in
      entry.shown.map { "\(Self.hexadecimal(sentence.id.value)) \(language.grammar.mended($0))" }
    }
    return """
      // swift-format-ignore-file
      // Made from \(Self.path(of: language)) by `make messages`.

      extension Catalogue {
        /// The sentences of \(Self.path(of: language)).
        static let \(language.rawValue) = Catalogue(
          ###\"""

      """ + lines.map { "\($0)\n" }.joined() + "\"\"\"###)\n}\n"
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

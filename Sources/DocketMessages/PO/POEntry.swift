/// A sentence with its translation, as a gettext catalogue holds it (GNU gettext manual, "The Format of PO Files").
package struct POEntry: Hashable, Sendable {
  /// Comments of translators, a line each, without their `#`.
  package var comments: [String] = []
  /// Where the sentence stands: paths without numbers of lines, which would change with every edit.
  package var references: [String] = []
  /// Whether a person must look at the translation, since the English text changed.
  package var isFuzzy = false
  /// The English text that a fuzzy translation was made of.
  package var previous: String?
  /// The file and key of the sentence (`msgctxt`); empty for the header.
  package var context: String
  /// The English text (`msgid`).
  package var english: String
  /// The translation (`msgstr`); empty where there is none yet.
  package var translation: String
  /// The line on which it begins in its file, from 1; 0 where it was not read from one.
  package var line = 0

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - context: the file and key of the sentence.
  ///   - english: the English text.
  ///   - translation: the translation; empty where there is none yet.
  package init(_ context: String, _ english: String, _ translation: String = "") {
    self.context = context
    self.english = english
    self.translation = translation
  }

  /// The translation where it may be shown: there is one, and it is not fuzzy.
  package var shown: String? { translation.isEmpty || isFuzzy ? nil : translation }
}

/// A gettext catalogue.
package struct POFile: Hashable, Sendable {
  /// The comments and fields at its beginning.
  package var header: POEntry
  /// The sentences in their order.
  package var entries: [POEntry] = []

  /// Creates a catalogue without sentences.
  ///
  /// - Parameter header: its comments, and its fields as the translation of nothing.
  package init(header: POEntry) { self.header = header }

  /// The fields of the header by name, without the spaces around them.
  package var fields: [String: String] {
    let pairs = header.translation.split(separator: "\n").compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension RecordFile {
  /// The values of the file as they stand, first to last, keys left out.
  ///
  /// The file is parsed again for this.
  var values: [Node] {
    var found: [Node] = []
    var left = [root].compactMap(\.self)
    while let node = left.popLast() {
      switch node.content {
      case .scalar: found.append(node)
      case .sequence(let items): left += items.reversed()
      case .mapping(let entries): left += entries.reversed().map(\.value)
      }
    }
    return found
  }

  /// The texts that people read and the words that are never translated.
  var everyText: some Sequence<TextField> { [texts, words].joined() }
}

/// The languages of texts, as the lists of words have them: titles are in the language of their source.
struct TextLanguages {
  /// The languages of the sources, by id.
  private let sources: [String: String]

  init(of file: RecordFile) {
    sources = Dictionary(
      file.sourceEntries.compactMap { source in
        source.value.language.map { (source.key.value, $0.value.language) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The language of a version of a text.
  subscript(version: Text.Version, in field: TextField) -> String {
    let own = version.language.language
    guard version.keyRange == nil, !sources.isEmpty, field.field == "title" || field.field == "author" else {
      return own
    }
    return field.path.subject.flatMap { sources[$0] } ?? own
  }
}

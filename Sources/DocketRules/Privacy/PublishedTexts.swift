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
}

extension RecordFile {
  /// The texts that people read and the words that are never translated.
  var everyText: some Sequence<TextField> { [texts, words].joined() }

  /// The language of a text, as the lists of words have it: titles are in the language of their source.
  func language(of version: Text.Version, in field: TextField) -> String {
    guard version.keyRange == nil, field.field == "title" || field.field == "author",
      let id = field.path.subject
    else { return version.language.language }
    let source = sourceEntries.first { $0.key.value == id }
    return source?.value.language?.value.language ?? version.language.language
  }
}

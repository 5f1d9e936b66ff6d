import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

/// Texts that still have the name of somebody who was withdrawn.
///
/// They are found, not changed: what a sentence says without the name is for a person to word.
enum NameMentions {
  /// The places, by file and line.
  ///
  /// - Parameters:
  ///   - target: what was withdrawn.
  ///   - corpus: the records as they were.
  ///   - changes: what goes anyway.
  /// - Returns: the places.
  static func of(_ target: Withdrawable, in corpus: Corpus, after changes: FileChanges) -> [Location] {
    let names = names(of: target).filter { $0.count > 3 }
    guard !names.isEmpty else { return [] }
    let written = Dictionary(changes.written.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    let language = corpus.pipeline?.languages?.value.defaultLanguage?.value
    return corpus.files.flatMap { file -> [Location] in
      guard !changes.removed.contains(file.path) else { return [] }
      let after =
        written[file.path].map {
          RecordFile(reading: $0, as: file.kind, language: language, limits: .standard)
        }
        ?? file
      return (after.texts + after.words).flatMap { field in
        field.text.versions.filter { version in
          let text = FoldedWords(version.text)
          return names.contains { text.contains($0) }
        }.map { after.source.location($0.range) }
      }
    }
  }

  private static func names(of target: Withdrawable) -> [FoldedWords] {
    guard case .caseRecord(let record)? = target.file.content else { return [] }
    let people = (record.people?.value ?? []).filter { entry in
      if case .person(let id, _) = target { entry.key.value == id } else { true }
    }.map(\.value)
    return people.flatMap { person in
      let names = (person.name?.value.versions.map(\.text) ?? []).map { FoldedWords($0) }
      return names + names.map(\.last) + (person.otherNames?.value ?? []).map { FoldedWords($0.value) }
    }
  }
}

/// The letters and digits of a text in words, in lower case.
private struct FoldedWords {
  private let words: [String]

  private init(words: [String]) { self.words = words }

  /// The last word alone: most often the family name.
  var last: FoldedWords { FoldedWords(words: words.suffix(1)) }

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The number of letters.
  var count: Int { words.reduce(0) { $0 + $1.count } }

  /// Whether the words of a name stand here one after the other.
  func contains(_ name: FoldedWords) -> Bool {
    guard !name.words.isEmpty, words.count >= name.words.count else { return false }
    return (0...words.count - name.words.count).contains { start in
      words[start..<start + name.words.count].elementsEqual(name.words)
    }
  }
}

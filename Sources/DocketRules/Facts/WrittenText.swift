import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

/// A text that stands in a file without quotation marks, on one line or several.
struct WrittenText {
  /// The text.
  let text: String
  /// Its bytes.
  let range: ByteRange
  /// Whether people write sentences there; numbers, codes and names of rooms are none.
  let isProse: Bool
  /// The id of what has it.
  var subject: String? { id ?? path?.subject }

  private let id: String?
  private let path: RecordPath?

  fileprivate init(_ text: String, _ range: ByteRange, prose: Bool, path: RecordPath) {
    (self.text, self.range, isProse, id, self.path) = (text, range, prose, nil, path)
  }

  fileprivate init(_ text: String, _ range: ByteRange, prose: Bool, id: String?) {
    (self.text, self.range, isProse, self.id, path) = (text, range, prose, id, nil)
  }
}

extension RecordFile {
  /// Texts for people, and names and codes that stay text whatever they look like, where they stand without
  /// quotation marks.
  ///
  /// Dates, numbers, words of lists and ids are left out: there a bare value is what the format expects.
  var writtenTexts: [WrittenText] {
    var found: [WrittenText] = []
    for field in texts {
      for version in field.text.versions {
        guard let scalar = version.node.scalar, scalar.style == .plain else { continue }
        found.append(WrittenText(scalar.text, version.node.range, prose: true, path: field.path))
      }
    }
    for string in strings where isPlain(string.value) {
      found.append(WrittenText(string.value.value, string.value.range, prose: string.isProse, id: string.id))
    }
    return found
  }

  /// Whether a value stands without quotation marks, as it is.
  private func isPlain(_ value: Located<String>) -> Bool {
    guard let first = source.byte(at: value.range.lower) else { return false }
    return first != 0x22 && first != 0x27 && first != 0x7C && first != 0x3E
      && first == value.value.utf8.first
  }

  private typealias NamedString = (value: Located<String>, isProse: Bool, id: String?)

  /// Texts that are never translated.
  private var strings: [NamedString] {
    var found: [NamedString] = []
    func add(_ value: Located<String>?, prose: Bool = false, _ id: String? = nil) {
      if let value { found.append((value, prose, id)) }
    }
    /// Norwegian, whose tag other programs take for “false”.
    func add(language: Located<LanguageTag>?, _ id: String? = nil) {
      guard let range = language?.range, range.count == 2, source.text(range) == "no" else { return }
      add(Located("no", range), id)
    }
    for source in sourceEntries {
      add(language: source.value.language, source.key.value)
      add(source.value.title, prose: true, source.key.value)
      add(source.value.description, prose: true, source.key.value)
      add(source.value.author, source.key.value)
    }
    switch content {
    case .caseRecord(let record)?:
      add(language: record.language)
      add(record.jurisdiction)
      for alias in record.aliases?.value ?? [] { add(alias) }
      for identifier in record.identifiers?.value ?? [] {
        add(locatedValue(identifier.value, after: identifier.key.range))
      }
      for person in record.people?.value ?? [] {
        for name in (person.value.otherNames?.value ?? []) + (person.value.citizenship?.value ?? []) {
          add(name, person.key.value)
        }
      }
      for proceeding in record.proceedings?.value ?? [] { add(proceeding.value.number, proceeding.key.value) }
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        add(event.room, event.id?.value)
        add(event.judge, event.id?.value)
        for outcome in event.outcomes?.value ?? [] { add(outcome.value.fine, event.id?.value) }
      }
    case .day(let record)?: add(language: record.language)
    case .laws(let entries)?:
      for entry in entries {
        add(entry.value.article, entry.key.value)
        add(entry.value.jurisdiction, entry.key.value)
      }
    case .places(let entries)?: for entry in entries { add(entry.value.country, entry.key.value) }
    default: break
    }
    return found
  }

  /// The value that follows a key on its line; nil when it stands elsewhere or in another form.
  private func locatedValue(_ value: String, after key: ByteRange) -> Located<String>? {
    var start = key.upper
    while let byte = source.byte(at: start), byte == 0x3A || byte == 0x20 { start += 1 }
    let end = start + value.utf8.count
    guard end <= source.bytes.count, source.bytes[start..<end].elementsEqual(value.utf8) else { return nil }
    return Located(value, ByteRange(start, end))
  }
}

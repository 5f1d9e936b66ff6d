import DocketJSON
import DocketLanguage
import DocketText

/// Writes published values in one of their two forms: with texts in all languages, or in that of some readers.
///
/// In the second form it knows the way to each value, and remembers where another language had to stand in.
struct JSONOutput {
  /// Whose language texts are in; nil for all languages together.
  let readers: JSONReaders?
  /// Where another language stands in, in the order of the file.
  private(set) var fallbacks: [JSONFallback] = []
  private var writer: JSONWriter
  private var path: [Step] = []

  private enum Step {
    case name(String)
    case index(Int)
  }

  /// Begins with nothing.
  ///
  /// - Parameters:
  ///   - readers: whose language texts are in; nil for all languages together.
  ///   - keepsOutline: whether to note where the outermost members stand.
  init(for readers: JSONReaders? = nil, keepsOutline: Bool = false) {
    self.readers = readers
    writer = JSONWriter(keepsOutline: keepsOutline)
  }

  /// Begins a file with nothing.
  ///
  /// - Parameters:
  ///   - readers: whose language texts are in; nil for all languages together.
  ///   - outlet: what gets each part of the file but the last, which is left in `bytes`.
  init(for readers: JSONReaders?, to outlet: Outlet) {
    self.readers = readers
    writer = JSONWriter(to: outlet)
  }

  /// What has been written, and not passed on.
  var bytes: [UInt8] { writer.bytes }
  /// The outermost members or items, where it was asked to note them.
  var outline: [JSONWriter.Part] { writer.outline }

  mutating func reserve(_ count: Int) { writer.reserve(count) }

  /// Begins anew for the same readers, and keeps the room.
  ///
  /// - Parameter depth: in how many arrays and objects the one value stands that comes next.
  mutating func reset(at depth: Int = 0) {
    writer.reset(at: depth)
    fallbacks.removeAll()
    path.removeAll()
  }

  mutating func beginObject() { writer.beginObject() }
  mutating func endObject() { writer.endObject() }
  mutating func string(_ text: String) { writer.string(text) }
  mutating func integer(_ number: Int) { writer.integer(number) }
  mutating func bool(_ flag: Bool) { writer.bool(flag) }
  mutating func value(_ value: JSONValue) { writer.value(value) }
  mutating func endFile() { writer.endFile() }

  /// Writes a member whose name is not known beforehand.
  mutating func member(_ name: String, _ write: (inout JSONOutput) -> Void) {
    writer.name(name)
    value(of: name, write)
  }

  /// Writes a member.
  mutating func member(_ name: JSONWriter.Name, _ write: (inout JSONOutput) -> Void) {
    writer.name(name)
    value(of: name.text, write)
  }

  private mutating func value(of name: String, _ write: (inout JSONOutput) -> Void) {
    guard readers != nil else { return write(&self) }
    path.append(.name(name))
    write(&self)
    path.removeLast()
  }

  /// Writes an array.
  mutating func array<Item>(_ items: [Item], _ write: (Item, inout JSONOutput) -> Void) {
    writer.beginArray()
    for (index, item) in items.enumerated() {
      if readers != nil { path.append(.index(index)) }
      write(item, &self)
      if readers != nil { path.removeLast() }
    }
    writer.endArray()
  }

  /// Writes what readers see instead of a word.
  mutating func label(_ phrase: Phrase, for readers: JSONReaders) {
    writer.string(phrase[readers.words])
    let spoken = phrase.isSaid(in: readers.words) ? readers.words : .en
    if spoken.rawValue != readers.language.language, let tag = LanguageTag(spoken.rawValue) { borrow(tag) }
  }

  /// Writes a text in the readers’ language, or in the one that stands in.
  mutating func text(_ text: LanguageText, for readers: JSONReaders) {
    guard let version = text.version(along: readers.chain) else { return writer.string("") }
    writer.string(version.text)
    if version.language != readers.language { borrow(version.language) }
  }

  /// Writes a value that was encoded before, for the same readers.
  mutating func encoded(_ bytes: ArraySlice<UInt8>, from depth: Int, _ fallbacks: [JSONFallback]) {
    writer.encoded(bytes, from: depth)
    guard !fallbacks.isEmpty else { return }
    let here = pointer
    self.fallbacks += fallbacks.map { JSONFallback(pointer: here + $0.pointer, language: $0.language) }
  }

  private mutating func borrow(_ language: LanguageTag) {
    fallbacks.append(JSONFallback(pointer: pointer, language: language))
  }

  /// The way to the value that is being written (RFC 6901); no name has a character that would have to be escaped.
  private var pointer: String {
    var text = ""
    for step in path {
      text += "/"
      switch step {
      case .name(let name): text += name
      case .index(let index): text += String(index)
      }
    }
    return text
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketYAML

/// An entry of a list that should have an id and has none.
///
/// An id is written once and never changes (design: identity never comes from a date, a title or a position), so it is
/// made of what the entry is: the type of an event, the law of a charge, who recognises.
struct MissingID {
  /// The name of its kind, for instance `event`.
  let entity: String
  /// What an id of that kind looks like.
  let example: String
  /// The bytes of the entry's first key.
  let firstKey: ByteRange
  /// The words it can be made of; nil for what no list holds, since a file's id is a matter of its name.
  private let stem: String?
  /// Whether the entry stands in brackets, on one line.
  private let isInBrackets: Bool

  init(of entity: EntityDescription, _ object: Part, in tree: Tree, before firstKey: ByteRange) {
    self.entity = entity.name
    self.firstKey = firstKey
    example = entity.fields.first { $0.key == "id" }?.example ?? "name"
    isInBrackets = object.range.lower < firstKey.lower
    let words: [String] = ["type", "law", "by"].compactMap { key in
      tree.value(of: key, in: object).flatMap { $0.form.isText ? tree.text(of: $0) : nil }
    }
    stem =
      ["event", "charge", "recognition", "day"].contains(entity.name) ? words.first.flatMap(Self.kebab) : nil
  }

  /// An id that is not taken.
  func proposal(besides taken: Set<String>) -> String? {
    guard let stem else { return nil }
    if !taken.contains(stem) { return stem }
    return (2...9999).lazy.map { "\(stem)-\($0)" }.first { !taken.contains($0) }
  }

  /// An id to show: the proposed one, for a whole file what its name says, else the example, none of which is taken.
  func shownID(_ proposed: String?, besides taken: Set<String>, in file: SourceFile) -> String {
    if let proposed { return proposed }
    var wanted = example
    if stem == nil, ["case", "day file"].contains(entity) {
      let name = FileKind.stem(of: file.path)
      // Letters alone: a number in a name might be private, and would not be known again in another spelling.
      let isHarmless = name.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 || $0 == 0x2D }
      if Identifier.isWellFormed(name, length: 64) {
        wanted = name
      } else if isHarmless, let id = ProposedID.make(from: name, in: nil) {
        wanted = id
      }
    }
    if !taken.contains(wanted) { return wanted }
    return (2...9999).lazy.map { "\(wanted)-\($0)" }.first { !taken.contains($0) } ?? wanted
  }

  /// The edit that writes the id before the entry's first key.
  func fix(writing id: String, in file: SourceFile) -> Fix {
    let line = file.position(at: firstKey.lower).line
    let column = file.position(at: firstKey.lower).column - 1
    let ending = file.lineRange(line).upper
    let isWindows = ending < file.bytes.count && file.bytes[ending] == 0x0D
    let text =
      isInBrackets
      ? "id: \(id), " : "id: \(id)\(isWindows ? "\r\n" : "\n")" + String(repeating: " ", count: column)
    let edit = TextEdit(path: file.path, range: ByteRange(firstKey.lower, firstKey.lower), replacement: text)
    return Fix(SchemaPhrases.writeID.with(["line": .code("id: \(id)")]), edits: [edit], safety: .safe)
  }

  /// Words as an id of at most 36 characters; nil when no letter is left.
  private static func kebab(_ text: String) -> String? {
    let bytes = text.utf8.map { byte in
      (0x41...0x5A).contains(byte)
        ? byte + 0x20 : byte == UInt8(ascii: "_") || byte == 0x20 ? UInt8(ascii: "-") : byte
    }
    let id = String(decoding: bytes.prefix(36), as: UTF8.self)
    return Identifier.isWellFormed(id, length: 36) ? id : nil
  }
}

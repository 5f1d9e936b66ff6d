import DocketDiagnostics
import DocketLanguage
import DocketYAML

extension ReadingContext {
  /// Reports a list where entries stand below ids, as `people` and `sources` have them.
  ///
  /// - Parameters:
  ///   - part: what stands where the map should be.
  ///   - values: what stands below a key.
  /// - Returns: whether it was a list with entries that could stand below ids.
  mutating func reportListForMap(_ part: Part, values: Shape) -> Bool {
    guard part.form == .sequence, values.isObject, tree.count(of: part) > 0 else { return false }
    var items: [ListItem] = []
    var taken: Set<String> = []
    var isWhole = true
    var children = tree.children(of: part)
    while let child = children.next() {
      guard let item = ListItem(child, in: tree, taken: taken) else {
        isWhole = false
        continue
      }
      taken.insert(item.id)
      items.append(item)
    }
    guard let example = items.first?.id else { return false }
    let edits = items.compactMap { $0.edit(in: file) }
    let mend = SchemaPhrases.idForHyphen.with(["line": .code("\(example):")])
    reportMismatch(
      part, expected: SchemaPhrases.aBlock, mend: [mend],
      // An id is for ever, so somebody has to look at it.
      fixes: isWhole && edits.count == items.count ? [Fix(mend, edits: edits, safety: .suggested)] : [])
    return true
  }
}

/// An entry of a list that should stand below an id.
private struct ListItem {
  /// The id it says, or one made of its name or title.
  let id: String
  private let part: Part
  /// The bytes of a line `id: …` at its beginning, up to what follows.
  private let ownID: ByteRange?

  init?(_ part: Part, in tree: Tree, taken: Set<String>) {
    guard part.form == .mapping else { return nil }
    self.part = part
    if let said = tree.value(of: "id", in: part), said.form.isText {
      id = tree.text(of: said)
      guard Identifier.isWellFormed(id, length: 64), !taken.contains(id) else { return nil }
      var children = tree.children(of: part)
      let isFirst = children.next().map { tree.text(of: $0) } == "id"
      guard isFirst else { return nil }
      ownID = ByteRange(part.range.lower, said.range.upper)
      return
    }
    ownID = nil
    let names = ["name", "title"].compactMap { tree.value(of: $0, in: part) }
    let texts: [String] = names.compactMap { name in
      if name.form.isText { return tree.text(of: name) }
      guard name.form == .mapping else { return nil }
      var versions = tree.children(of: name)
      _ = versions.next()
      return versions.next().flatMap { $0.form.isText ? tree.text(of: $0) : nil }
    }
    // Digits in a name could be private, and would not be known again in an id.
    guard let text = texts.first, !text.unicodeScalars.contains(where: { $0.properties.numericType != nil }),
      let proposed = ProposedID.make(from: text, in: nil, isTaken: taken.contains)
    else { return nil }
    id = proposed
  }

  /// The edit that puts the id in the place of the hyphen; nil where the layout does not allow it.
  func edit(in file: SourceFile) -> TextEdit? {
    let line = file.lineRange(file.position(at: part.range.lower).line)
    var dash = part.range.lower - 1
    while dash > line.lower, file.bytes[dash] == 0x20 { dash -= 1 }
    // In the column of its key a list may begin, and what belongs to an id may not.
    guard dash > line.lower, dash < part.range.lower - 1, file.bytes[dash] == UInt8(ascii: "-"),
      file.bytes[line.lower..<dash].allSatisfy({ $0 == 0x20 })
    else { return nil }
    let isInBraces = file.bytes[part.range.lower] == UInt8(ascii: "{")
    if let ownID {
      guard !isInBraces else { return nil }
      return TextEdit(path: file.path, range: ByteRange(dash, ownID.upper), replacement: "\(id):")
    }
    let isWindows = line.upper < file.bytes.count && file.bytes[line.upper] == 0x0D
    let between =
      isInBraces
      ? " " : (isWindows ? "\r\n" : "\n") + String(repeating: " ", count: part.range.lower - line.lower)
    return TextEdit(
      path: file.path, range: ByteRange(dash, part.range.lower), replacement: "\(id):\(between)")
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketYAML

extension ReadingContext {
  /// Reports items of a list that YAML reads as one text, because their dashes lack a space or are no hyphens.
  ///
  /// - Parameter part: what stands where a list should be.
  /// - Returns: whether it was such a text: each line of it begins with a dash and has something behind it.
  mutating func reportLooseItems(_ part: Part) -> Bool {
    guard part.form == .plain, beginsLine(part.range.lower) else { return false }
    var edits: [TextEdit] = []
    for line in lines(of: part.range) {
      guard let bullet = Bullet(in: file, at: line.lower) else { return false }
      if let edit = bullet.edit(in: file) { edits.append(edit) }
    }
    guard !edits.isEmpty else { return false }
    report(
      SchemaRules.typeMismatch, at: part.range, SchemaPhrases.looseItems.message,
      mend: [SchemaPhrases.dashAndSpace.message],
      fixes: [Fix(SchemaPhrases.dashAndSpace.message, edits: edits, safety: .safe)])
    return true
  }

  /// Reports items that YAML takes for more words of the item above, because they begin further right.
  ///
  /// - Parameter part: an item that can only be one id or word.
  /// - Returns: whether the item holds further ones.
  mutating func reportSwallowedItems(_ part: Part) -> Bool {
    guard part.form == .plain, file.bytes[part.range.lower..<part.range.upper].contains(0x0A),
      let column = dashColumn(before: part.range.lower)
    else { return false }
    let further = lines(of: part.range).dropFirst()
    guard !further.isEmpty else { return false }
    var edits: [TextEdit] = []
    for line in further {
      guard let bullet = Bullet(in: file, at: line.lower) else { return false }
      let start = file.lineRange(file.position(at: line.lower).line).lower
      let spaces = String(repeating: " ", count: column)
      edits.append(
        TextEdit(
          path: file.path, range: ByteRange(start, bullet.range.upper), replacement: spaces + "- "))
    }
    report(
      SchemaRules.typeMismatch, at: further.first ?? part.range, SchemaPhrases.swallowedItem.message,
      mend: [SchemaPhrases.sameColumn.message],
      fixes: [Fix(SchemaPhrases.sameColumn.message, edits: edits, safety: .safe)])
    return true
  }

  /// The lines of a text, each without the spaces before it.
  private func lines(of range: ByteRange) -> [ByteRange] {
    let first = file.position(at: range.lower).line
    let last = file.position(at: range.upper).line
    return (first...max(first, last)).compactMap { number in
      let line = file.lineRange(number)
      var lower = max(line.lower, range.lower)
      while lower < line.upper, file.bytes[lower] == 0x20 { lower += 1 }
      return lower < line.upper ? ByteRange(lower, min(line.upper, range.upper)) : nil
    }
  }

  private func beginsLine(_ offset: Int) -> Bool {
    let line = file.lineRange(file.position(at: offset).line)
    return file.bytes[line.lower..<offset].allSatisfy { $0 == 0x20 }
  }

  /// The column, from 0, of the dash right before a text; nil where none stands there.
  private func dashColumn(before offset: Int) -> Int? {
    let start = file.lineRange(file.position(at: offset).line).lower
    var index = offset - 1
    while index >= start, file.bytes[index] == 0x20 { index -= 1 }
    guard index >= start, index < offset - 1, file.bytes[index] == UInt8(ascii: "-") else { return nil }
    return file.bytes[start..<index].allSatisfy { $0 == 0x20 } ? index - start : nil
  }
}

/// A dash or another mark with which somebody begins an item of a list.
private struct Bullet {
  /// The mark and the spaces behind it.
  let range: ByteRange
  private let isHyphen: Bool
  private let hasOddSpace: Bool

  /// Marks that word processors and phones make of a hyphen.
  private static let marks: Set<String> = ["–", "—", "•", "‣", "−"]

  /// Finds a mark with a word behind it.
  init?(in file: SourceFile, at offset: Int) {
    guard offset < file.bytes.count else { return nil }
    isHyphen = file.bytes[offset] == UInt8(ascii: "-")
    var end = offset + 1
    if !isHyphen {
      guard Self.marks.contains(file.text(ByteRange(offset, offset + 3))) else { return nil }
      end = offset + 3
    }
    var isOdd = false
    while end < file.bytes.count {
      let space = file.bytes[end] == 0x20 ? 1 : Self.oddSpaceWidth(file.bytes, at: end)
      guard space > 0 else { break }
      isOdd = isOdd || space > 1
      end += space
    }
    range = ByteRange(offset, end)
    hasOddSpace = isOdd
    // A hyphen before a digit may be a sign, and one before another hyphen a line.
    guard end < file.bytes.count, (0x61...0x7A).contains(file.bytes[end] | 0x20) || file.bytes[end] >= 0xC3
    else {
      return nil
    }
  }

  /// What makes an item of the line; nil where nothing has to be done.
  func edit(in file: SourceFile) -> TextEdit? {
    if isHyphen, range.count > 1, !hasOddSpace { return nil }
    return TextEdit(path: file.path, range: range, replacement: "- ")
  }

  /// The bytes of a no-break space or one like it; 0 for anything else.
  private static func oddSpaceWidth(_ bytes: [UInt8], at offset: Int) -> Int {
    guard offset + 2 < bytes.count else { return 0 }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return 0
    }
  }
}

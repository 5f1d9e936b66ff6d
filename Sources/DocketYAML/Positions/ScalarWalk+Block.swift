import DocketDiagnostics

extension ScalarWalk {
  /// Walks a block text (YAML 1.1 §9.2, §9.3), its lines after the header.
  mutating func walkBlock() {
    let block = BlockText(bytes, from: range.lower, to: range.upper)
    answerEmptyText(at: range.upper)
    guard let indent = indent(from: block.bodyStart) else { return emitRest() }
    var firstBreak: ByteRange?
    var furtherBreaks: [ByteRange] = []
    var wasIndented = false
    var start = block.bodyStart
    while start < range.upper, !isDone {
      let line = line(from: start, indent: indent)
      start = line.end.upper
      guard line.content.count > 0 else {
        furtherBreaks.append(line.end)
        continue
      }
      let isIndented = bytes[line.content.lower] == 0x20 || bytes[line.content.lower] == 0x09
      let folds = style == .folded && !wasIndented && !isIndented
      if let firstBreak { emitBreak(firstBreak, folds: folds, alone: furtherBreaks.isEmpty) }
      for lineBreak in furtherBreaks { emit(CollectionOfOne(0x0A), from: lineBreak) }
      var index = line.content.lower
      while index < line.content.upper { index = copy(index, before: line.content.upper) }
      firstBreak = line.end
      furtherBreaks = []
      wasIndented = isIndented
    }
    emitRest()
  }

  /// Takes the break after a line: a space or nothing where lines are folded, else itself.
  private mutating func emitBreak(_ source: ByteRange, folds: Bool, alone: Bool) {
    if !folds {
      emit(CollectionOfOne(0x0A), from: source)
    } else if alone {
      emit(CollectionOfOne(0x20), from: source)
    }
  }

  /// A line's text after the indentation, and its break.
  private func line(from start: Int, indent: Int) -> (content: ByteRange, end: ByteRange) {
    var first = start
    while first < range.upper, first < start + indent, bytes[first] == 0x20 { first += 1 }
    var last = first
    while last < range.upper, bytes[last] != 0x0A { last += 1 }
    let next = min(last + 1, range.upper)
    if last > first, last < range.upper, bytes[last - 1] == 0x0D { last -= 1 }
    return (ByteRange(first, last), ByteRange(last, max(last, next)))
  }

  /// The spaces that indent the text: those of its first line that is not blank, less those that belong to it.
  private func indent(from start: Int) -> Int? {
    guard let raw = Self.leadingSpaces(bytes[start..<max(start, range.upper)]) else { return nil }
    guard let decoded = Self.leadingSpaces(text[...]), decoded <= raw else { return nil }
    return raw - decoded
  }

  private static func leadingSpaces(_ bytes: ArraySlice<UInt8>) -> Int? {
    var spaces = 0
    for byte in bytes {
      switch byte {
      case 0x20: spaces += 1
      case 0x0A, 0x0D: spaces = 0
      default: return spaces
      }
    }
    return nil
  }
}

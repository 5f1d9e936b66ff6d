import DocketDiagnostics

/// Finds lines that begin with `%` outside a document before libyaml does.
///
/// libyaml 0.2.5 compares every `%TAG` with all before it inside one call, which no event loop can interrupt:
/// a megabyte of them would take minutes. So libyaml never sees one.
struct Directives {
  private let file: SourceFile

  init(_ file: SourceFile) { self.file = file }

  /// The first such line at or after an offset, if nothing but blank lines, comments and document ends is between.
  func next(from offset: Int) -> ByteRange? {
    var index = offset
    if !isLineStart(index) {
      let end = endOfLine(from: index)
      guard isFiller(index, end) else { return nil }
      index = end
    }
    while index < file.bytes.count {
      let end = endOfLine(from: index)
      if file.bytes[index] == UInt8(ascii: "%") { return ByteRange(index, trimmed(index, end)) }
      guard isFiller(index, end) else { return nil }
      index = end
    }
    return nil
  }

  /// Every such line before the first document.
  func leading() -> [ByteRange] {
    var lines: [ByteRange] = []
    var offset = file.lineStarts[0]
    while let line = next(from: offset) {
      lines.append(line)
      offset = endOfLine(from: line.lower)
    }
    return lines
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset <= file.lineStarts[0] || file.bytes[offset - 1] == 0x0A
  }

  private func isFiller(_ lower: Int, _ upper: Int) -> Bool {
    let line = file.bytes[lower..<upper].drop { $0 <= 0x20 }
    guard let first = line.first else { return true }
    if first == UInt8(ascii: "#") { return true }
    return line.starts(with: "...".utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }

  private func endOfLine(from offset: Int) -> Int {
    var index = offset
    while index < file.bytes.count {
      index += 1
      if file.bytes[index - 1] == 0x0A { break }
    }
    return index
  }

  private func trimmed(_ lower: Int, _ upper: Int) -> Int {
    var end = upper
    while end > lower, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}

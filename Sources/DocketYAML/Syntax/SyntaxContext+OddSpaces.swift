import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// A space that looks ordinary and is not, where YAML needs an ordinary one: in an indentation or after a colon.
  ///
  /// Phones and web editors insert no-break spaces. libyaml takes them for letters and complains somewhere else, often
  /// one line further down, with advice that would only make it worse.
  func oddSpace() -> SyntaxFault? {
    let here = line(at: place)
    let above = here.number > 1 ? SourceLine(here.number - 1, in: file) : nil
    let lines = [above, place == origin ? nil : line(at: origin), here].compactMap(\.self)
    for line in lines {
      if let fault = oddSpace(in: line) { return fault }
    }
    return nil
  }

  /// The first such space of a line: before its text, after a list dash, or after its first colon.
  private func oddSpace(in line: SourceLine) -> SyntaxFault? {
    var offset = line.range.lower
    while offset < line.range.upper, let byte = byte(offset), byte == 0x20 || byte == UInt8(ascii: "-") {
      offset += 1
    }
    if let width = oddSpaceWidth(at: offset) {
      let range = ByteRange(offset, offset + width)
      return SyntaxFault(
        range: range, what: SpaceWords.odd.message, mend: [SpaceWords.replace.message],
        fixes: [(SpaceWords.replace.message, oddSpaces(from: offset).map { SyntaxFault.Edit($0, " ") })],
        certainty: .onlyWay)
    }
    guard !line.isComment,
      let colon = file.bytes[offset..<line.range.upper].firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return oddSpaceWidth(at: colon + 1).map { noBreakSpace(ByteRange(colon + 1, colon + 1 + $0)) }
  }

  /// Every such space in a run of spaces.
  private func oddSpaces(from start: Int) -> [ByteRange] {
    var found: [ByteRange] = []
    var offset = start
    while true {
      if let width = oddSpaceWidth(at: offset) {
        found.append(ByteRange(offset, offset + width))
        offset += width
      } else if byte(offset) == 0x20 {
        offset += 1
      } else {
        return found
      }
    }
  }

  /// The bytes of a no-break, figure, thin or ideographic space; nil for anything else.
  private func oddSpaceWidth(at offset: Int) -> Int? {
    guard let first = byte(offset), let second = byte(offset + 1) else { return nil }
    switch (first, second, byte(offset + 2) ?? 0) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return nil
    }
  }
}

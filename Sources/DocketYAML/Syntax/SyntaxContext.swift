import DocketDiagnostics

/// Where libyaml stopped, what it had read by then, and the bytes around.
struct SyntaxContext {
  let file: SourceFile
  let problem: ParserProblem
  /// The byte where libyaml stopped; the file's length at its end.
  let place: Int
  /// The byte where what libyaml was doing began; the same as `place` when it did not say.
  let origin: Int
  /// The text read last.
  let lastText: (range: ByteRange, style: ScalarStyle)?
  /// The opening brackets that wait for their closing ones, the outermost first.
  let openBrackets: [Int]

  init(_ problem: ParserProblem, _ composer: Composer) {
    let file = composer.file
    self.file = file
    self.problem = problem
    place = file.offset(line: problem.mark.line, column: problem.mark.column)
    origin =
      problem.context.isEmpty
      ? place : file.offset(line: problem.contextMark.line, column: problem.contextMark.column)
    lastText = composer.lastText
    openBrackets = composer.frames.filter(\.isFlow).map(\.start)
      .filter { $0 < file.bytes.count && Self.closing(file.bytes[$0]) != nil }
  }

  /// The byte at an offset; nil outside the file.
  func byte(_ offset: Int) -> UInt8? {
    file.bytes.indices.contains(offset) ? file.bytes[offset] : nil
  }

  /// The line of a byte.
  func line(at offset: Int) -> SourceLine { SourceLine(file.position(at: offset).line, in: file) }

  /// The nearest line above that holds more than a comment.
  func lineBefore(_ line: SourceLine) -> SourceLine? {
    var number = line.number - 1
    while number >= 1 {
      let candidate = SourceLine(number, in: file)
      if !candidate.isBlank, !candidate.isComment { return candidate }
      number -= 1
    }
    return nil
  }

  /// The nearest line below that holds more than a comment.
  func lineAfter(_ line: SourceLine) -> SourceLine? {
    var number = line.number + 1
    while number <= file.lineCount {
      let candidate = SourceLine(number, in: file)
      if !candidate.isBlank, !candidate.isComment { return candidate }
      number += 1
    }
    return nil
  }

  /// The character at a byte, for messages; empty at the end of the file.
  func character(at offset: Int) -> String {
    String(file.text(ByteRange(offset, min(offset + 4, file.bytes.count))).unicodeScalars.prefix(1))
  }

  /// The bytes of the character at an offset.
  func characterRange(at offset: Int) -> ByteRange {
    ByteRange(offset, offset + character(at: offset).utf8.count)
  }

  /// Whether only spaces and tabs lie between two bytes.
  func isBlank(_ lower: Int, _ upper: Int) -> Bool {
    lower <= upper && file.bytes[lower..<upper].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The last byte before an offset that is no blank, on the same line.
  func lastByte(before offset: Int) -> UInt8? {
    var index = offset - 1
    while let byte = byte(index), byte == 0x20 || byte == 0x09 { index -= 1 }
    return byte(index).flatMap { $0 == 0x0A ? nil : $0 }
  }

  /// Whether a byte is `[` or `{`.
  static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") }

  /// Whether a byte is `]` or `}`.
  static func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") }

  /// The closing bracket of an opening one; nil for any other byte.
  static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }
}

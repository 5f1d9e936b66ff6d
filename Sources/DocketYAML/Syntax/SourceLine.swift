import DocketDiagnostics

/// A line of a file as someone who indents sees it.
struct SourceLine {
  /// The line, from 1.
  let number: Int
  /// Its bytes without the line break.
  let range: ByteRange
  /// From its first byte that is no space to its last that is no blank; empty for a blank line.
  let content: ByteRange
  /// Where its text begins after any list dashes; the end of a blank line.
  let text: Int

  init(_ number: Int, in file: SourceFile) {
    self.number = number
    range = file.lineRange(number)
    let bytes = file.bytes
    var first = range.lower
    while first < range.upper, bytes[first] == 0x20 { first += 1 }
    var last = range.upper
    while last > first, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
    content = ByteRange(first, last)
    var text = first
    while text + 1 < last, bytes[text] == UInt8(ascii: "-"), bytes[text + 1] == 0x20 {
      text += 1
      while text < last, bytes[text] == 0x20 { text += 1 }
    }
    self.text = text
    isComment = first < last && bytes[first] == UInt8(ascii: "#")
    beginsWithDash = text > first || (last == first + 1 && bytes[first] == UInt8(ascii: "-"))
  }

  /// Whether it holds only a comment.
  let isComment: Bool
  /// Whether it begins a list item.
  let beginsWithDash: Bool
  /// Whether it holds nothing but spaces.
  var isBlank: Bool { content.count == 0 }
  /// The spaces it begins with.
  var indent: Int { content.lower - range.lower }
  /// The spaces and dashes before its text.
  var textColumn: Int { text - range.lower }
}

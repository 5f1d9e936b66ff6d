public import DocketText

/// Writes JSON as UTF-8, indented by two spaces, value by value straight into bytes.
///
/// Whoever writes keeps to the grammar: a name before each value of an object, as many ends as beginnings.
public struct JSONWriter {
  /// What has been written, and not passed on.
  public private(set) var bytes: [UInt8] = []
  /// The members of the outermost object or items of the outermost array, once they are complete; empty unless asked
  /// for.
  public private(set) var outline: [Part] = []

  private let keepsOutline: Bool
  private let outlet: Outlet?
  private var depth = 0
  /// Whether a value stands before this place, in the same array or object.
  private var needsComma = false
  private var followsName = false
  private var starts = (first: 0, second: 0)
  private var children: [Range<Int>] = []

  /// A member or item, and those of its value, as places in `bytes`.
  public struct Part: Sendable {
    /// The bytes of the member, its name included, or of the item.
    public let range: Range<Int>
    /// The bytes of the members or items of its value.
    public let children: [Range<Int>]
  }

  /// Begins with nothing.
  ///
  /// - Parameter keepsOutline: whether to note where the outermost members stand.
  public init(keepsOutline: Bool = false) {
    self.keepsOutline = keepsOutline
    outlet = nil
  }

  /// Begins a file with nothing.
  ///
  /// - Parameter outlet: what gets a part of the file when there is one; the last one is left in `bytes`, and has at
  ///   least the end of the outermost value.
  public init(to outlet: Outlet) {
    keepsOutline = false
    self.outlet = outlet
  }

  /// Makes room for so many bytes more.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Begins anew, and keeps the room.
  ///
  /// - Parameter depth: in how many arrays and objects the one value stands that comes next.
  public mutating func reset(at depth: Int = 0) {
    bytes.removeAll(keepingCapacity: true)
    outline.removeAll()
    // Within others it needs no line of its own either.
    (self.depth, needsComma, followsName) = (depth, false, true)
  }

  /// Ends the file with a line feed.
  public mutating func endFile() { bytes.append(UInt8(ascii: "\n")) }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the object opened last.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the array opened last.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// The name of members of many objects, encoded once.
  public struct Name: Sendable {
    /// The name as it is.
    public let text: String
    fileprivate let encoded: [UInt8]

    /// Encodes a name.
    public init(_ text: String) {
      self.text = text
      var writer = JSONWriter()
      writer.name(text)
      encoded = writer.bytes
    }
  }

  /// Writes the name of the member whose value comes next.
  public mutating func name(_ name: Name) {
    begin()
    bytes.append(name.encoded.span)
    followsName = true
  }

  /// Writes the name of the member whose value comes next.
  public mutating func name(_ name: String) {
    begin()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    followsName = true
  }

  /// Writes a string; any Unicode text.
  public mutating func string(_ text: String) {
    begin()
    appendQuoted(text)
    end()
  }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) { word(String(number)) }

  /// Writes `true` or `false`.
  public mutating func bool(_ flag: Bool) { word(flag ? "true" : "false") }

  /// Writes any value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: word("null")
    case .bool(let flag): bool(flag)
    case .integer(let number): integer(number)
    case .string(let text): string(text)
    case .array(let items):
      beginArray()
      for item in items { self.value(item) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  /// Writes a value that was written before, in another place.
  ///
  /// - Parameters:
  ///   - encoded: its bytes, from its first to its last.
  ///   - depth: in how many arrays and objects it stood there.
  public mutating func encoded(_ encoded: ArraySlice<UInt8>, from depth: Int) {
    begin()
    let shift = 2 * (self.depth - depth)
    if shift == 0 {
      bytes.append(contentsOf: encoded)
    } else {
      append(encoded.span, shiftedBy: shift)
    }
    end()
  }

  /// Appends lines, the first as it is, the others further right, or further left where the shift is negative.
  private mutating func append(_ encoded: Span<UInt8>, shiftedBy shift: Int) {
    // No string has a line break in it, so that every line break is one of the layout.
    let lineFeed = UInt8(ascii: "\n")
    var lineCount = 0
    for index in encoded.indices where encoded[index] == lineFeed { lineCount += 1 }
    bytes.append(addingCapacity: encoded.count + lineCount * max(0, shift)) { output in
      var start = 0
      while let end = EightBytes.firstIndex(of: lineFeed, in: encoded, from: start) {
        for index in start...end { output.append(encoded[index]) }
        if shift > 0 { output.append(repeating: UInt8(ascii: " "), count: shift) }
        start = min(end + 1 + max(0, -shift), encoded.count)
      }
      for index in start..<encoded.count { output.append(encoded[index]) }
    }
  }

  private mutating func word(_ word: String) {
    begin()
    bytes.append(contentsOf: word.utf8)
    end()
  }

  private mutating func open(_ bracket: UInt8) {
    begin()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { newLine() }
    bytes.append(bracket)
    end()
  }

  /// Puts a comma and a new line before a name or an item.
  private mutating func begin() {
    if followsName {
      followsName = false
      return
    }
    guard depth > 0 else { return }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    newLine()
    guard keepsOutline else { return }
    if depth == 1 { starts.first = bytes.count } else if depth == 2 { starts.second = bytes.count }
  }

  private mutating func end() {
    needsComma = true
    if let outlet, depth > 0 { outlet.pass(&bytes) }
    guard keepsOutline else { return }
    if depth == 2 { children.append(starts.second..<bytes.count) }
    if depth == 1 {
      outline.append(Part(range: starts.first..<bytes.count, children: children))
      children.removeAll()
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    appendSpaces(depth * 2)
  }

  private mutating func appendSpaces(_ count: Int) {
    bytes.append(addingCapacity: count) { $0.append(repeating: UInt8(ascii: " "), count: count) }
  }

  /// Escapes what RFC 8259 §7 demands, and `<`, `>`, `&`, U+2028 and U+2029 so that the text is also safe inside
  /// HTML and scripts.
  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let text = text.utf8.span
    let mayEscape = EightBytes.any(in: text) { bytes in
      // `"` and `&`, `<` and `>` differ in one bit.
      bytes.below(0x20) | bytes.equal(UInt8(ascii: "\""), or: 0x04) | bytes.equal(UInt8(ascii: "<"), or: 0x02)
        | bytes.equal(UInt8(ascii: "\\")) | bytes.equal(0x7F) | bytes.equal(0xC2) | bytes.equal(0xE2)
    }
    if mayEscape { appendEscaped(text) } else { bytes.append(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The character that begins at an index and is to be escaped, with its length; nil for any other octet.
  private static func escaped(in bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let byte = bytes[index]
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"):
      return (UInt32(byte), 1)
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return (UInt32(bytes[index + 1]), 2)
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
      return (0x2000 + UInt32(bytes[index + 2] & 0x3F), 3)
    default: return nil
    }
  }

  private mutating func appendEscaped(_ text: Span<UInt8>) {
    var (start, index) = (0, 0)
    while index < text.count {
      guard let (scalar, length) = Self.escaped(in: text, at: index) else {
        index += 1
        continue
      }
      bytes.append(text.extracting(start..<index))
      index += length
      start = index
      bytes.append(UInt8(ascii: "\\"))
      switch scalar {
      case 0x22, 0x5C: bytes.append(UInt8(scalar))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      default:
        let digits = String(scalar, radix: 16)
        bytes.append(contentsOf: "u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      }
    }
    bytes.append(text.extracting(start..<text.count))
  }
}

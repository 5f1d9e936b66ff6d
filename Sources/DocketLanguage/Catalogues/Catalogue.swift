/// The sentences of one language, found by their ids.
///
/// `make messages` compiles `Messages/<language>.po` into one string literal a language, since that costs the compiler
/// nothing; it is taken apart when the language is first spoken. What is published asks for millions of phrases, so
/// they stand in a table of hashes with open addresses, twice as large as it need be; one for all threads.
final class Catalogue: Sendable {
  private let ids: [UInt64]
  private let texts: [String]

  /// Takes a compiled catalogue apart.
  ///
  /// - Parameter compiled: a line for each sentence: its id in sixteen hexadecimal digits, a space, and the translation.
  init(_ compiled: String) {
    let lines = compiled.utf8.split(separator: UInt8(ascii: "\n"))
    var capacity = 2
    while capacity < lines.count * 2 { capacity *= 2 }
    var ids = [UInt64](repeating: 0, count: capacity)
    var texts = [String](repeating: "", count: capacity)
    for line in lines {
      let id = Self.number(line.prefix(Self.digits))
      var slot = Self.first(id, capacity)
      while ids[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      ids[slot] = id
      texts[slot] = String(Substring(line.dropFirst(Self.digits + 1)))
    }
    self.ids = ids
    self.texts = texts
  }

  /// The translation of a sentence; nil when there is none.
  subscript(sentence: SentenceID) -> String? {
    let id = sentence.value
    guard id != 0 else { return nil }
    var slot = Self.first(id, ids.count)
    while ids[slot] != id {
      if ids[slot] == 0 { return nil }
      slot = (slot + 1) & (ids.count - 1)
    }
    return texts[slot]
  }

  private static let digits = 16

  private static func first(_ id: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: id) & (capacity - 1)
  }

  private static func number(_ digits: Substring.UTF8View) -> UInt64 {
    digits.reduce(0) { number, digit in
      number << 4 | UInt64(digit <= UInt8(ascii: "9") ? digit & 0xF : (digit & 0xF) + 9)
    }
  }
}

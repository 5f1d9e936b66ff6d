import DocketDiagnostics

/// A replacement of bytes of the file as it is now.
struct Replacement {
  let range: ByteRange
  let text: String

  init(_ range: ByteRange, _ text: String) {
    self.range = range
    self.text = text
  }

  init(at offset: Int, _ text: String) { self.init(ByteRange(offset, offset), text) }
}

/// An edit with what it is to do to the data, so that its outcome can be compared.
struct EditStep {
  /// A part as it must be afterwards.
  enum Expected {
    /// As the part at this place was.
    case old(Int)
    /// A text.
    case text(String)
    /// A list of so many parts, with all they hold.
    case list(size: Int)
    /// Keys with values, so many parts with all they hold.
    case map(size: Int)
  }

  /// The bytes it replaces.
  var replacements: [Replacement]
  /// The places of the parts that hold what changes.
  let ancestors: [Int]
  /// The places of the parts that change.
  let replaced: Range<Int>
  /// What stands there afterwards.
  let expected: [Expected]
  /// Whether comments are carried to another place, and none goes.
  var movesComments = false

  /// The parts of a new value.
  static func expected(_ value: NewValue) -> [Expected] {
    switch value {
    case .text(let text), .unquoted(let text): return [.text(text)]
    case .list(let items), .brackets(let items):
      let parts = items.flatMap(expected)
      return [.list(size: parts.count)] + parts
    case .map(let entries):
      let parts = entries.flatMap { [.text($0.key)] + expected($0.value) }
      return [.map(size: parts.count)] + parts
    }
  }
}

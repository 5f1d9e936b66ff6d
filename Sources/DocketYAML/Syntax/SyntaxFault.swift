import DocketDiagnostics
import DocketLanguage

/// One fault of syntax in plain words.
struct SyntaxFault {
  /// The bytes to point at.
  let range: ByteRange
  /// What is wrong.
  let what: Message
  /// How to mend it.
  let mend: [Message]
  /// Further places.
  var notes: [(range: ByteRange, message: Message)] = []
  /// Edits that mend it, one way each; all of them are for a human to choose.
  var fixes: [(title: Message, edits: [Edit])] = []

  /// A replacement of bytes.
  struct Edit {
    /// The bytes to replace; empty to insert.
    let range: ByteRange
    /// What stands there afterwards.
    let replacement: String

    /// Replaces bytes.
    init(_ range: ByteRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }

    /// Inserts at a byte.
    init(at offset: Int, _ insertion: String) {
      self.init(ByteRange(offset, offset), insertion)
    }
  }
}

import DocketDiagnostics
import DocketLanguage

/// One fault of syntax in plain words.
struct SyntaxFault {
  /// The bytes to point at.
  let range: ByteRange
  /// What is wrong.
  let what: Message
  /// How to mend it.
  var mend: [Message]
  /// Further places.
  var notes: [(range: ByteRange, message: Message)] = []
  /// Edits that mend it, one way each.
  var fixes: [Fix] = []
  /// Other ways in which the place may be meant, looked at where the fixes are all that it can mean.
  var furtherReadings: [Fix] = []
  /// Whether somebody has to choose.
  var certainty = Certainty.asked

  /// One way to mend it, in words and bytes.
  typealias Fix = (title: Message, edits: [Edit])

  /// Whether a fix may be made without asking.
  enum Certainty {
    /// A human chooses.
    case asked
    /// There is one fix, and nothing else can be meant, if the file can be read on after it.
    case onlyWay
    /// The fixes and further readings are all that can be meant: certain if only one lets the file be read on.
    case readings
  }

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

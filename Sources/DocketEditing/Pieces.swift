import DocketDiagnostics

/// What a file consists of after edits: ranges of the original, and new texts between them.
struct Pieces {
  private enum Piece {
    case old(ByteRange)
    case new([UInt8])

    var count: Int {
      switch self {
      case .old(let range): range.count
      case .new(let bytes): bytes.count
      }
    }

    func part(_ lower: Int, _ upper: Int) -> Piece {
      switch self {
      case .old(let range): .old(ByteRange(range.lower + lower, range.lower + upper))
      case .new(let bytes): .new(Array(bytes[lower..<upper]))
      }
    }
  }

  private var pieces: [Piece]

  init(count: Int) { pieces = [.old(ByteRange(0, count))] }

  /// Replaces bytes of the file as it is now; the replacements are in order and do not overlap.
  mutating func replace(_ changes: [Replacement]) {
    for change in changes.reversed() { replace(change) }
  }

  private mutating func replace(_ change: Replacement) {
    var result: [Piece] = []
    var place = 0
    var isWritten = false
    for piece in pieces {
      let end = place + piece.count
      let before = min(piece.count, max(0, change.range.lower - place))
      let after = min(piece.count, max(0, change.range.upper - place))
      if before > 0 { result.append(piece.part(0, before)) }
      if !isWritten, end >= change.range.lower {
        isWritten = true
        if !change.text.isEmpty { result.append(.new(Array(change.text.utf8))) }
      }
      if after < piece.count { result.append(piece.part(after, piece.count)) }
      place = end
    }
    pieces = result
  }

  /// The edits from the original, without the bytes that are the same before and after.
  func edits(of file: SourceFile) -> [TextEdit] {
    var edits: [TextEdit] = []
    var place = 0
    var new: [UInt8] = []
    func add(until end: Int) {
      if let edit = Self.trimmed(ByteRange(place, end), new, in: file) { edits.append(edit) }
      new = []
    }
    for piece in pieces {
      switch piece {
      case .new(let bytes): new += bytes
      case .old(let range):
        add(until: range.lower)
        place = range.upper
      }
    }
    add(until: file.bytes.count)
    return edits
  }

  /// An edit of whole characters without what stays the same at its ends; nil when nothing changes.
  private static func trimmed(_ range: ByteRange, _ new: [UInt8], in file: SourceFile) -> TextEdit? {
    var (lower, upper) = (range.lower, range.upper)
    var rest = new[...]
    while lower < upper, let first = rest.first, first == file.bytes[lower] {
      lower += 1
      rest = rest.dropFirst()
    }
    while lower < upper, let last = rest.last, last == file.bytes[upper - 1] {
      upper -= 1
      rest = rest.dropLast()
    }
    guard lower < upper || !rest.isEmpty else { return nil }
    while lower > range.lower, isInside(lower, of: file) || rest.first.map(isContinuation) ?? false {
      lower -= 1
      rest = new[(rest.startIndex - 1)..<rest.endIndex]
    }
    while upper < range.upper, isInside(upper, of: file) {
      upper += 1
      rest = new[rest.startIndex..<(rest.endIndex + 1)]
    }
    return TextEdit(
      path: file.path, range: ByteRange(lower, upper), replacement: String(decoding: rest, as: UTF8.self))
  }

  private static func isInside(_ offset: Int, of file: SourceFile) -> Bool {
    offset < file.bytes.count && isContinuation(file.bytes[offset])
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

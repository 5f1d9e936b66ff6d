import DocketDiagnostics
import DocketRecords
import DocketYAML

/// One change of the records that makes them wrong, and where that must be said.
struct Damage: Sendable {
  /// Where a finding is expected.
  enum Place: Sendable {
    /// On the line of this byte, an offset of the sound file.
    case line(String, Int)
    /// At something with this id.
    case subject(String)
    /// Anywhere in this file.
    case file(String)
  }

  let edits: [TextEdit]
  let place: Place
  /// Files that are gone.
  var removed: Set<String> = []
  /// Whether the damaged records are compared with the sound ones.
  var compares = false

  init(_ edits: [TextEdit], at place: Place) {
    self.edits = edits
    self.place = place
  }

  /// Replaces bytes, and expects the finding on their line.
  init(_ file: RecordFile, _ range: ByteRange, _ replacement: String, at place: Place? = nil) {
    edits = [TextEdit(path: file.path, range: range, replacement: replacement)]
    self.place = place ?? .line(file.path, range.lower)
  }

  /// The same, compared with the sound records.
  var compared: Damage {
    var copy = self
    copy.compares = true
    return copy
  }

  /// Where it was done, for messages.
  var label: String {
    edits.first.map { "\($0.path):\($0.range.lower)" } ?? removed.sorted().joined(separator: ", ")
  }

  /// Whether a finding stands where it is expected.
  func expects(_ diagnostic: Diagnostic, sound: [SourceFile], damaged: [String: SourceFile]) -> Bool {
    switch place {
    case .file(let path): return diagnostic.location.path == path
    case .subject(let id): return diagnostic.subject == id
    case .line(let path, let offset):
      guard diagnostic.location.path == path, let file = damaged[path] else { return false }
      var moved = offset
      for edit in edits where edit.path == path && edit.range.upper <= offset && edit.range.count + offset > 0
      {
        if edit.range.lower < offset { moved += edit.replacement.utf8.count - edit.range.count }
      }
      let line = file.position(at: moved).line
      return
        (diagnostic.location.start.line...max(diagnostic.location.start.line, diagnostic.location.end.line))
        .contains(line)
    }
  }
}

extension RecordFile {
  /// The text of a range.
  func text(_ range: ByteRange) -> String { source.text(range) }

  /// An edit that writes a line before the first key of a block.
  func inserting(_ line: String, before key: ByteRange) -> TextEdit {
    let column = source.position(at: key.lower).column - 1
    let text = "\(line)\n\(String(repeating: " ", count: column))"
    return TextEdit(path: path, range: ByteRange(key.lower, key.lower), replacement: text)
  }

  /// The lines of an entry from its key to the end of its value.
  func lines(of entry: Entry) -> ByteRange {
    let first = source.position(at: entry.range.lower).line
    let last = source.position(at: entry.range.upper).line
    let end = last < source.lineStarts.count ? source.lineStarts[last] : source.bytes.count
    return ByteRange(source.lineStarts[first - 1], end)
  }

  /// The lines of an item of a list, from its dash on.
  func lines(ofItem range: ByteRange) -> ByteRange {
    let first = source.position(at: range.lower).line
    let last = source.position(at: range.upper).line
    let end = last < source.lineStarts.count ? source.lineStarts[last] : source.bytes.count
    return ByteRange(source.lineStarts[first - 1], end)
  }
}

import DocketDiagnostics

/// The lines in which two states of a file differ.
enum LineChanges {
  /// Edits that replace whole lines and turn one state into the other.
  ///
  /// - Parameters:
  ///   - before: the file before.
  ///   - after: the file after.
  /// - Returns: the edits, from top to bottom.
  static func edits(from before: SourceFile, to after: SourceFile) -> [TextEdit] {
    let old = lines(before)
    let new = lines(after)
    let difference = new.difference(from: old)
    var removed = Set<Int>()
    var inserted: [Int: [UInt8]] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var edits: [TextEdit] = []
    var place = 0
    var next = 0
    for index in 0...old.count {
      var replacement: [UInt8] = []
      while let line = inserted[next] {
        replacement += line
        next += 1
      }
      let isRemoved = index < old.count && removed.contains(index)
      let end = place + (isRemoved ? old[index].count : 0)
      if isRemoved || !replacement.isEmpty {
        edits.append(
          TextEdit(
            path: before.path, range: ByteRange(place, end),
            replacement: String(decoding: replacement, as: UTF8.self)))
      }
      guard index < old.count else { break }
      if !isRemoved { next += 1 }
      place += old[index].count
    }
    return edits
  }

  private static func lines(_ file: SourceFile) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for next in file.lineStarts.dropFirst() {
      lines.append(Array(file.bytes[start..<next]))
      start = next
    }
    if start < file.bytes.count { lines.append(Array(file.bytes[start...])) }
    return lines
  }
}

import DocketDiagnostics
import DocketYAML

/// Where a new item or key goes, and what stands between it and its neighbours.
struct Insertion {
  let state: FileState
  let collection: Collection
  /// The place that it is to have.
  let index: Int
  /// It, a line each, the first without its indentation; within brackets one line.
  let lines: [String]

  private var units: [Unit] { collection.units }

  // MARK: In a block

  /// Right below the one before it, or above the first with its comments.
  var inBlock: [Replacement] {
    let indentation = String(repeating: " ", count: collection.column)
    guard index == 0 else {
      let last = state.lastLine(index - 1, of: collection)
      let lineBreak = state.lineBreak(near: last)
      let gap = String(repeating: lineBreak, count: 1 + blankLines)
      return [
        Replacement(at: state.end(of: last), gap + indentation + lines.joined(separator: lineBreak))
      ]
    }
    let first = state.firstLine(0, of: collection)
    let lineBreak = state.lineBreak(near: first)
    let text = lines.joined(separator: lineBreak)
    guard state.ownsItsLine(units[0]) else {
      return [Replacement(at: units[0].start, text + lineBreak + indentation)]
    }
    let gap = String(repeating: lineBreak, count: 1 + blankLines)
    return [Replacement(at: state.start(of: first), indentation + text + gap)]
  }

  /// The empty lines between the new one and its neighbour, as they are between others.
  private var blankLines: Int {
    let gaps = (0..<units.count - 1).map {
      state.blankLines(below: state.lastLine($0, of: collection))
    }
    guard !collection.isMapping else {
      if let least = gaps.min(), least > 0 { return least }
      // Longer parts of a file may stand apart while short keys do not.
      guard lines.count > 1, index > 0, index < units.count else { return 0 }
      let isLong = state.line(of: units[index - 1].start) < state.line(of: units[index - 1].end)
      return isLong ? gaps[index - 1] : 0
    }
    if index == 0 { return gaps.first ?? 0 }
    if index < units.count { return gaps[index - 1] }
    return index > 1 ? state.blankLines(above: state.firstLine(index - 1, of: collection)) : 0
  }

  // MARK: In brackets

  var inBrackets: [Replacement] {
    let text = lines.joined(separator: " ")
    guard index > 0 else {
      let first = state.firstLineInBrackets(units[0])
      let hasComment = first < state.line(of: units[0].start)
      guard state.ownsItsLine(units[0]), isOneALine || hasComment else {
        return [Replacement(at: units[0].start, text + "," + separator)]
      }
      // Above the comments of the first.
      let indentation = String(repeating: " ", count: state.column(of: units[0].start))
      let line = indentation + text + "," + state.lineBreak(near: first)
      return [Replacement(at: state.start(of: first), line)]
    }
    let before = units[index - 1]
    let comma = comma(after: before.end)
    let comment = isOneALine ? state.comment(behind: comma.map { $0 + 1 } ?? before.end) : nil
    guard let comment else {
      return [Replacement(at: before.end, "," + separator + text)]
    }
    // The comment stays behind the one that it stands behind.
    let indentation = String(repeating: " ", count: state.column(of: before.start))
    let below = state.lineBreak(near: state.line(of: before.end)) + indentation + text
    guard comma == nil else { return [Replacement(at: comment.upper, below + ",")] }
    return [Replacement(at: before.end, ","), Replacement(at: comment.upper, below)]
  }

  /// What stands between two neighbours after the comma; a space where that is not blank.
  private var separator: String {
    guard isOneALine else { return " " }
    guard units.count > 1 else {
      let indentation = String(repeating: " ", count: state.column(of: units[0].start))
      return state.lineBreak(near: state.line(of: units[0].end)) + indentation
    }
    let pair = min(max(1, index), units.count - 1)
    let (lower, upper) = (units[pair - 1].end, units[pair].start)
    guard let comma = comma(after: lower), state.isBlank(from: comma + 1, to: upper), upper > comma + 1 else {
      let indentation = String(repeating: " ", count: state.column(of: units[pair].start))
      return state.lineBreak(near: state.line(of: lower)) + indentation
    }
    return state.source.text(ByteRange(comma + 1, upper))
  }

  /// Whether each has a line for itself.
  private var isOneALine: Bool {
    guard units.count > 1 else { return state.ownsItsLine(units[0]) }
    let lines = units.map { state.line(of: $0.start) }
    return zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }
  }

  private func comma(after offset: Int) -> Int? { state.comma(after: offset) }
}

extension FileState {
  /// The first line of a part within brackets that has it for itself, with the comments right above it.
  func firstLineInBrackets(_ unit: Unit) -> Int {
    var first = line(of: unit.start)
    let column = column(of: unit.start)
    while commentColumn(first - 1) == column { first -= 1 }
    return first
  }

  /// The comma after a place, with nothing but blanks before it.
  func comma(after offset: Int) -> Int? {
    var index = offset
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: ",") ? index : nil
  }
}

import DocketDiagnostics
import DocketYAML

extension EditedFile {
  /// Takes an item or a key with its value out, with the comments that belong to it.
  ///
  /// What held nothing else is then `[]` or `{}`; its key stays, unless it is to be pruned.
  ///
  /// - Parameters:
  ///   - path: the item or value.
  ///   - pruning: whether what held nothing else goes as well, up to the outermost.
  /// - Throws: `EditProblem`; then nothing has changed.
  public mutating func remove(_ path: NodePath, pruning: Bool = false) throws(EditProblem) {
    guard let parent = path.parent else { throw .noSuchPlace(path) }
    let site = try state.site(at: path)
    let holder = try state.site(at: parent)
    guard let collection = state.collection(holder) else { throw .uncertain(path) }
    if collection.units.count == 1 {
      if pruning, !parent.steps.isEmpty { return try remove(parent, pruning: true) }
      return try empty(collection, at: path)
    }
    let unit = collection.units[site.index]
    let removal = Removal(state: state, collection: collection, index: site.index)
    guard let replacements = collection.isFlow ? removal.inBrackets : removal.inBlock else {
      throw .uncertain(path)
    }
    try make(
      EditStep(
        replacements: replacements, ancestors: collection.ancestorsWithin,
        replaced: unit.part..<state.parts[unit.value].end, expected: []),
      at: path)
  }

  /// Takes the only one out.
  private mutating func empty(_ collection: Collection, at path: NodePath) throws(EditProblem) {
    let unit = collection.units[0]
    let isMapping = collection.isMapping
    let removal = Removal(state: state, collection: collection, index: 0)
    guard let replacements = removal.leavingNothing(isMapping ? "{}" : "[]") else { throw .uncertain(path) }
    try make(
      EditStep(
        replacements: replacements, ancestors: collection.ancestorsWithin,
        replaced: unit.part..<state.parts[unit.value].end, expected: []),
      at: path)
  }
}

/// What goes with an item or key.
struct Removal {
  let state: FileState
  let collection: Collection
  let index: Int

  private var units: [Unit] { collection.units }
  private var unit: Unit { units[index] }

  // MARK: In a block

  /// Its lines with its comments, and one of the two gaps around it; nil where the layout is left alone.
  var inBlock: [Replacement]? {
    guard state.ownsItsLine(unit) else { return compact.map { [$0] } }
    let (first, last) = (state.firstLine(index, of: collection), state.lastLine(index, of: collection))
    return [Replacement(lines(first, last), "")]
  }

  /// The bytes of lines with an empty line or more beside them.
  private func lines(_ first: Int, _ last: Int) -> ByteRange {
    let above = state.blankLines(above: first)
    let below = state.blankLines(below: last)
    if index < units.count - 1 {
      let isFirst = index == 0 && above == 0
      return ByteRange(state.start(of: first), state.next(after: last + (above > 0 || isFirst ? below : 0)))
    }
    // Of the last one, with the break before it: a file without a break at its end stays so.
    let keepsGap = below == 0 && isHeading(first - 1 - above, of: last + 1)
    let goesWithGap = (below > 0 || isAtEnd(last) || index > 0) && !keepsGap
    let start = state.end(of: first - 1 - (goesWithGap ? above : 0))
    return ByteRange(start, state.end(of: last))
  }

  /// Whether a line is a comment that would belong to another line if it stood right above it.
  private func isHeading(_ line: Int, of other: Int) -> Bool {
    guard let column = state.commentColumn(line), other <= state.source.lineCount else { return false }
    let range = state.source.lineRange(other)
    return state.bytes[range.lower..<range.upper].prefix { $0 == 0x20 }.count == column
  }

  private func isAtEnd(_ line: Int) -> Bool { line >= state.source.lineCount }

  /// The first one, on the line of a dash: what follows moves up to the dash, or stays below it with its comments.
  private var compact: Replacement? {
    guard index == 0, units.count > 1 else { return nil }
    let end = state.end(of: state.lastLine(0, of: collection))
    if state.isBlank(from: end, to: units[1].start), state.blankLines(below: state.line(of: end)) == 0 {
      return Replacement(ByteRange(unit.start, units[1].start), "")
    }
    let dash = state.bytes[..<unit.start].lastIndex { $0 != 0x20 } ?? unit.start
    return Replacement(ByteRange(dash + 1, end), "")
  }

  /// The only one; the list or block is left as brackets with nothing in them.
  func leavingNothing(_ brackets: String) -> [Replacement]? {
    let site = collection.site
    if collection.isFlow {
      return [Replacement(site.part.range, brackets)]
    }
    let (first, last) = (state.firstLine(0, of: collection), state.lastLine(0, of: collection))
    guard state.ownsItsLine(unit), let key = site.key else {
      let start = state.ownsItsLine(unit) ? state.start(of: first) + collection.column : unit.start
      return [Replacement(ByteRange(start, state.end(of: last)), brackets)]
    }
    guard let colon = state.colonEnd(of: key), first > state.line(of: colon) else { return nil }
    let above = state.blankLines(above: first)
    let start = state.end(of: first - 1 - above)
    return start == colon
      ? [Replacement(ByteRange(colon, state.end(of: last)), " \(brackets)")]
      : [Replacement(at: colon, " \(brackets)"), Replacement(ByteRange(start, state.end(of: last)), "")]
  }

  // MARK: In brackets

  /// It with one comma; with its lines where no other stands on them.
  var inBrackets: [Replacement]? {
    let comma = state.comma(after: unit.end)
    let behind = comma.map { $0 + 1 } ?? unit.end
    if let whole = wholeLines(behind) {
      guard comma == nil, index > 0, let before = state.comma(after: units[index - 1].end) else {
        return [Replacement(whole, "")]
      }
      return [Replacement(ByteRange(before, before + 1), ""), Replacement(whole, "")]
    }
    if index < units.count - 1 {
      return [Replacement(ByteRange(unit.start, units[index + 1].start), "")]
    }
    return [Replacement(ByteRange(units[index - 1].end, unit.end), "")]
  }

  /// The lines of an item that has them for itself, with the comments above and behind it.
  private func wholeLines(_ behind: Int) -> ByteRange? {
    let last = state.line(of: behind)
    let end = state.end(of: last)
    guard state.ownsItsLine(unit),
      state.comment(behind: behind) != nil || state.isBlank(from: behind, to: end)
    else { return nil }
    let first = state.firstLineInBrackets(unit)
    return ByteRange(state.start(of: first), state.next(after: last))
  }
}

import DocketDiagnostics
import DocketYAML

extension EditedFile {
  /// Moves an item of a list to another place, with the comments that belong to it.
  ///
  /// - Parameters:
  ///   - list: the list.
  ///   - from: the item's place.
  ///   - to: the place that it has afterwards.
  /// - Throws: `EditProblem`; then nothing has changed.
  public mutating func move(in list: NodePath, from: Int, to: Int) throws(EditProblem) {
    let site = try state.site(at: list)
    guard site.part.form == .sequence else { throw .notAList(list) }
    guard let collection = state.collection(site) else { throw .uncertain(list) }
    for place in [from, to] where !collection.units.indices.contains(place) {
      throw .noSuchPlace(list.appending(place))
    }
    guard from != to else { return }
    let moving = Moving(state: state, collection: collection, from: from, to: to)
    guard let replacements = collection.isFlow ? moving.inBrackets : moving.inBlock else {
      throw .uncertain(list)
    }
    var order = Array(collection.units.indices)
    order.insert(order.remove(at: from), at: to)
    let (low, high) = (min(from, to), max(from, to))
    let parts = state.parts
    func whole(_ unit: Unit) -> Range<Int> { unit.part..<parts[unit.value].end }
    try make(
      EditStep(
        replacements: replacements, ancestors: collection.ancestorsWithin,
        replaced: whole(collection.units[low]).lowerBound..<whole(collection.units[high]).upperBound,
        expected: order[low...high].flatMap { whole(collection.units[$0]).map { .old($0) } },
        movesComments: true),
      at: list)
  }
}

/// How an item comes to another place of its list.
struct Moving {
  let state: FileState
  let collection: Collection
  let from: Int
  let to: Int

  private var units: [Unit] { collection.units }

  /// Its lines with its comments, taken out as a removal does, and put in with the empty lines that others have.
  var inBlock: [Replacement]? {
    let removal = Removal(state: state, collection: collection, index: from)
    guard let removed = removal.inBlock else { return nil }
    let indentation = String(repeating: " ", count: collection.column)
    let (first, last) = (state.firstLine(from, of: collection), state.lastLine(from, of: collection))
    let ownsLine = state.ownsItsLine(units[from])
    let start = ownsLine ? state.start(of: first) : units[from].start
    let own = state.source.text(ByteRange(start, state.end(of: last)))
    let text = ownsLine ? own : indentation + own
    let lineBreak = state.lineBreak(near: last)
    guard to < from else {
      let target = state.lastLine(to, of: collection)
      let blank = to < units.count - 1 ? state.blankLines(below: target) : above(to)
      let gap = String(repeating: lineBreak, count: 1 + blank)
      return removed + [Replacement(at: state.end(of: target), gap + text)]
    }
    let target = state.firstLine(to, of: collection)
    guard state.ownsItsLine(units[to]) else {
      let start = units[to].start
      if first == state.line(of: units[from].start) {
        return removed + [
          Replacement(at: start, String(text.dropFirst(collection.column)) + lineBreak + indentation)
        ]
      }
      // With a comment above it, it cannot stand on the line of the dash: all go below.
      guard let dash = state.bytes[..<start].lastIndex(where: { $0 != 0x20 }) else { return nil }
      return removed + [
        Replacement(ByteRange(dash + 1, start), lineBreak + text + lineBreak + indentation)
      ]
    }
    let blank = to > 0 ? above(to) : state.blankLines(below: state.lastLine(0, of: collection))
    let gap = String(repeating: lineBreak, count: 1 + blank)
    return removed + [Replacement(at: state.start(of: target), text + gap)]
  }

  private func above(_ index: Int) -> Int { state.blankLines(above: state.firstLine(index, of: collection)) }

  private var order: [Int] {
    var order = Array(units.indices)
    order.insert(order.remove(at: from), at: to)
    return order
  }

  /// The items change places, the commas and blanks between them stay.
  var inBrackets: [Replacement]? {
    let (low, high) = (min(from, to), max(from, to))
    let ownsLine = state.ownsItsLine(units[low])
    let start = ownsLine ? state.start(of: state.firstLineInBrackets(units[low])) : units[low].start
    let whole = ByteRange(start, state.end(of: state.line(of: units[high].end)))
    if state.comments.contains(where: { whole.contains($0) }), let lines = linesInBrackets { return [lines] }
    let within = ByteRange(start, units[high].end)
    let end = state.comma(after: units[high].end).map { $0 + 1 } ?? units[high].end
    guard !state.comments.contains(where: { within.contains($0) }), state.comment(behind: end) == nil else {
      return nil
    }
    let order = order
    return (low...high).map { place in
      let old = units[order[place]]
      let text = state.source.text(ByteRange(old.start, old.end))
      return Replacement(ByteRange(units[place].start, units[place].end), text)
    }
  }

  /// Items with a line each within brackets, with their comments; nil where more stands among them.
  private var linesInBrackets: Replacement? {
    let (low, high) = (min(from, to), max(from, to))
    let lines = (low...high).map { BracketLines(state, units[$0]) }
    var next = state.firstLineInBrackets(units[low])
    for each in lines {
      guard let each, each.first == next else { return nil }
      next = each.last + 1
    }
    let order = order
    let lineBreak = state.lineBreak(near: next - 1)
    let texts = (low...high).compactMap { place -> String? in
      guard let moved = lines[order[place] - low], let here = lines[place - low] else { return nil }
      return moved.upToEnd + (here.hasComma ? "," : "") + moved.behind
    }
    return Replacement(
      ByteRange(state.start(of: state.firstLineInBrackets(units[low])), state.end(of: next - 1)),
      texts.joined(separator: lineBreak))
  }
}

/// An item within brackets that has its lines for itself, with its comments.
private struct BracketLines {
  let first: Int
  let last: Int
  /// The comments above it, and it.
  let upToEnd: String
  let hasComma: Bool
  /// The comment behind it.
  let behind: String

  init?(_ state: FileState, _ unit: Unit) {
    guard state.ownsItsLine(unit) else { return nil }
    first = state.firstLineInBrackets(unit)
    last = state.line(of: unit.end)
    let comma = state.comma(after: unit.end).flatMap {
      state.line(of: $0) == state.line(of: unit.end) ? $0 : nil
    }
    hasComma = comma != nil
    let end = comma.map { $0 + 1 } ?? unit.end
    let rest = ByteRange(end, state.end(of: last))
    guard state.comment(behind: end) != nil || state.isBlank(from: end, to: rest.upper) else { return nil }
    upToEnd = state.source.text(ByteRange(state.start(of: first), unit.end))
    behind = state.source.text(rest)
  }
}

import DocketDiagnostics

/// The part of a line that fits a width and shows as much of the marked range as it can.
struct ExcerptCut {
  private let cells: [ExcerptCells.Cell]
  /// The marked cells; empty for a place between two cells.
  private let marked: Range<Int>
  private var shown: Range<Int>
  private var cutBefore = false
  private var cutAfter = false

  private let goesOn: Bool

  /// Finds the marked cells.
  ///
  /// - Parameters:
  ///   - cells: the cells of the line or of its middle part.
  ///   - marked: the bytes to mark.
  ///   - goesOn: whether the marked range began on an earlier line; then the indentation is not marked, since it
  ///     says nothing, and a line without anything else has no mark.
  init(cells: [ExcerptCells.Cell], marked: ByteRange, goesOn: Bool) {
    self.cells = cells
    self.goesOn = goesOn
    let first = cells.firstIndex { $0.bytes.upper > marked.lower } ?? cells.count
    var last = first
    while last < cells.count, cells[last].bytes.lower < marked.upper { last += 1 }
    var start = first
    while goesOn, start < last, cells[start].text == " " { start += 1 }
    self.marked = start..<last
    shown = 0..<cells.count
  }

  /// Chooses the cells to show: the marked ones first, then some before them, then what fits after, then before.
  ///
  /// - Parameters:
  ///   - width: the columns there are.
  ///   - begins: whether the line has more before the first cell.
  ///   - ends: whether the line has more after the last cell.
  mutating func choose(width: Int, begins: Bool, ends: Bool) {
    guard begins || ends || self.width(of: shown) > width else { return }
    let room = width - 2
    var (lower, upper) = (marked.lowerBound, marked.lowerBound)
    var used = 0
    func fits(_ index: Int, within limit: Int) -> Bool { used + cells[index].width <= limit }
    let context = min(self.width(of: 0..<lower), room / 3)
    while upper < marked.upperBound, fits(upper, within: room - context) {
      used += cells[upper].width
      upper += 1
    }
    let wanted = used + room / 3
    while lower > 0, fits(lower - 1, within: min(wanted, room)) {
      lower -= 1
      used += cells[lower].width
    }
    while upper < cells.count, fits(upper, within: room) {
      used += cells[upper].width
      upper += 1
    }
    while lower > 0, fits(lower - 1, within: room) {
      lower -= 1
      used += cells[lower].width
    }
    shown = lower..<upper
    cutBefore = begins || lower > 0
    cutAfter = ends || upper < cells.count
  }

  /// The shown cells with `…` where the line goes on.
  var text: String {
    (cutBefore ? "…" : "") + cells[shown].map(\.text).joined() + (cutAfter ? "…" : "")
  }

  /// The columns before the marked cells.
  var indent: Int { (cutBefore ? 1 : 0) + width(of: shown.lowerBound..<marked.lowerBound) }

  /// The columns of the marked cells that are shown; at least 1 where the range begins, so that a place is seen too.
  var markedWidth: Int { max(goesOn ? 0 : 1, width(of: marked.clamped(to: shown))) }

  private func width(of range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }
}

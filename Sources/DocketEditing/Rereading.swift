import DocketDiagnostics
import DocketYAML

/// Reading a file again after an edit: only the lines that may have changed, where they can be read alone.
///
/// Lines can be read alone that begin with an entry or an item of a block and end right before another one, or before
/// what follows the block: how they are read depends on nothing but the column of that block. A text that began above
/// cannot go on in them, since they begin with a key or a dash in that column, and none of theirs can go on below,
/// since what follows is not deeper. Whatever is not as simple is read with the whole file.
struct Rereading {
  let before: FileState
  /// The bytes that were replaced, from the first to the last.
  let changed: ByteRange
  /// The file as it is now.
  let source: SourceFile

  private var growth: Int { source.bytes.count - before.bytes.count }

  /// The file as it is now, by reading some lines of it.
  ///
  /// - Parameter ancestors: the places of the parts that hold what changed, from the outermost.
  /// - Returns: nil where the whole file has to be read.
  func state(within ancestors: [Int]) -> FileState? {
    guard source.bytes.count <= Limits.standard.fileSize, before.parts.count < Limits.standard.nodes / 2
    else {
      return nil
    }
    for (depth, holder) in ancestors.enumerated().reversed() {
      if let state = state(of: holder, depth: depth) { return state }
    }
    return nil
  }

  private func state(of place: Int, depth: Int) -> FileState? {
    let holder = before.parts[place]
    guard !holder.form.isText, !before.isFlow(holder), let lines = lines(of: holder) else { return nil }
    let new = Array(source.bytes[lines.lower..<(lines.upper + growth)])
    let isWhole = lines.upper == before.bytes.count || new.last == 0x0A
    guard isWhole, !new.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
    var limits = Limits.standard
    limits.depth -= depth
    limits.nodes /= 2
    let slice = SourceFile(path: source.path, bytes: new)
    let reading = YAML.read(slice, limits: limits)
    guard reading.diagnostics.isEmpty, let tree = reading.tree, tree.root.form == holder.form,
      isLikeHolder(tree, slice, column: lines.column)
    else { return nil }
    let comments = FileState.comments(of: slice, tree)
    return FileState(
      source: source,
      tree: before.tree.replacing(
        lines.parts, of: place, by: tree, at: lines.lower, growth: growth, in: source),
      comments: before.comments.filter { $0.upper <= lines.lower }
        + comments.map { ByteRange($0.lower + lines.lower, $0.upper + lines.lower) }
        + before.comments.filter { $0.lower >= lines.upper }
        .map { ByteRange($0.lower + growth, $0.upper + growth) })
  }

  /// Whether the first thing in lines is an entry or an item in the column of the block.
  private func isLikeHolder(_ tree: Tree, _ slice: SourceFile, column: Int) -> Bool {
    guard tree.inOrder.count > 1 else { return false }
    return Self.column(of: tree.inOrder[1], of: tree, in: slice, line: 0, isItem: tree.root.form == .sequence)
      == column
  }

  /// Whole lines that hold entries or items of a block, and all that changed.
  private struct Lines {
    let lower: Int
    let upper: Int
    let column: Int
    let parts: Range<Int>
  }

  private func lines(of holder: Part) -> Lines? {
    var first: (place: Int, start: Int, column: Int)?
    var children = before.tree.children(of: holder)
    let isItem = holder.form == .sequence
    while let child = children.next() {
      let line = before.line(of: child.range.lower)
      let start = before.start(of: line)
      // One more above where its own line goes, so that something is left to read.
      if start < changed.lower || first == nil && start == changed.lower {
        guard
          let column = Self.column(
            of: child, of: before.tree, in: before.source, line: line - 1, isItem: isItem)
        else {
          first = nil
          if !isItem { _ = children.next() }
          continue
        }
        first = (child.place, start, column)
      } else if start >= changed.upper, start > changed.lower {
        guard let first else { return nil }
        // The line of a dash alone is above that of its item.
        guard
          Self.column(of: child, of: before.tree, in: before.source, line: line - 1, isItem: isItem) != nil
        else {
          return nil
        }
        return Lines(lower: first.start, upper: start, column: first.column, parts: first.place..<child.place)
      }
      if !isItem { _ = children.next() }
    }
    guard let first else { return nil }
    let upper: Int
    if holder.end < before.parts.count {
      upper = before.start(of: before.line(of: before.parts[holder.end].range.lower))
    } else {
      upper = before.bytes.count
    }
    guard upper >= changed.upper else { return nil }
    return Lines(lower: first.start, upper: upper, column: first.column, parts: first.place..<holder.end)
  }

  /// The column of a key, or of the dash of an item, with nothing but blanks beside it on its line; nil for others.
  private static func column(
    of part: Part, of tree: Tree, in source: SourceFile, line: Int, isItem: Bool
  ) -> Int? {
    let start = source.lineStarts[line]
    guard start <= part.range.lower, part.range.count > 0 else { return nil }
    let head = source.bytes[start..<part.range.lower]
    let blanks = head.prefix { $0 == 0x20 }.count
    guard isItem else { return blanks == head.count ? blanks : nil }
    // The dash before a list in a list is that of its own first item.
    let parts = tree.inOrder
    let isList = part.form == .sequence && part.end > part.place + 1
    if isList, parts[part.place + 1].range.lower == part.range.lower { return nil }
    guard head.dropFirst(blanks).first == UInt8(ascii: "-"),
      head.dropFirst(blanks + 1).allSatisfy({ $0 == 0x20 })
    else { return nil }
    return blanks
  }
}

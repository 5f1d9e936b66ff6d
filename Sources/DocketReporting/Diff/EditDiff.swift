public import DocketDiagnostics

/// What edits change, line by line, as people read differences: `-` before, `+` after.
public struct EditDiff: Sendable {
  /// The file before.
  let source: SourceFile
  /// The edits of that file.
  let edits: [TextEdit]
  /// What must not be shown.
  let redactor: Redactor

  /// Lines that are shown around a change.
  static let context = 2

  /// Describes a change.
  ///
  /// - Parameters:
  ///   - edits: the edits; those of other files are passed over.
  ///   - source: the file before.
  ///   - redactor: the private values that nothing may show.
  public init(_ edits: [TextEdit], in source: SourceFile, redactor: Redactor) {
    self.source = source
    self.edits = edits.filter { $0.path == source.path }.sorted { $0.range.lower < $1.range.lower }
    self.redactor = redactor
  }

  /// Describes the change from a file to another state of it.
  ///
  /// - Parameters:
  ///   - before: the file before.
  ///   - after: the file after.
  ///   - redactor: the private values that nothing may show.
  /// - Returns: the change, cut to the lines that differ.
  public static func whole(from before: SourceFile, to after: SourceFile, redactor: Redactor) -> EditDiff {
    EditDiff(LineChanges.edits(from: before, to: after), in: before, redactor: redactor)
  }

  /// The change as text: a header, then each place with its surroundings; empty when nothing changes.
  public var text: String {
    guard !edits.isEmpty else { return "" }
    var lines = ["--- \(source.path)", "+++ \(source.path)"]
    for group in groups { lines += Self.hunk(group, in: source) }
    let shown = lines.map { VisibleText.line(redactor.redacting($0)) }
    return VisibleText.harmless(shown.joined(separator: "\n") + "\n")
  }

  /// Edits of neighbouring lines together.
  private var groups: [[TextEdit]] {
    var groups: [[TextEdit]] = []
    for edit in edits {
      let line = source.position(at: edit.range.lower).line
      if let last = groups.last?.last,
        line - source.position(at: last.range.upper).line <= 2 * Self.context
      {
        groups[groups.count - 1].append(edit)
      } else {
        groups.append([edit])
      }
    }
    return groups
  }

  private static func hunk(_ edits: [TextEdit], in source: SourceFile) -> [String] {
    let first = source.position(at: edits.first?.range.lower ?? 0).line
    let last = source.position(at: edits.last?.range.upper ?? 0).line
    let top = max(1, first - context)
    let bottom = min(source.lineStarts.count, last + context)
    let start = source.lineStarts[top - 1]
    let end = bottom < source.lineStarts.count ? source.lineStarts[bottom] : source.bytes.count
    var after: [UInt8] = []
    var place = start
    for edit in edits {
      after += source.bytes[place..<max(place, edit.range.lower)]
      after += edit.replacement.utf8
      place = max(place, edit.range.upper)
    }
    after += source.bytes[min(place, end)..<end]
    return ["@@ \(top) @@"] + difference(lines(source.bytes[start..<end]), lines(after[...]))
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    let body = bytes.last == 0x0A ? bytes.dropLast() : bytes
    guard !bytes.isEmpty else { return [] }
    return body.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  private static func difference(_ before: [String], _ after: [String]) -> [String] {
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var result: [String] = []
    var new = 0
    for old in before.indices {
      if removed.contains(old) {
        result.append("-\(before[old])")
        continue
      }
      while inserted.contains(new) {
        result.append("+\(after[new])")
        new += 1
      }
      result.append(" \(before[old])")
      new += 1
    }
    return result + after.dropFirst(new).map { "+\($0)" }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

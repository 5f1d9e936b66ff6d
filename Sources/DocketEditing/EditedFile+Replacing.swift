import DocketDiagnostics
import DocketYAML

extension EditedFile {
  /// Writes a value in place of another that is not equal.
  mutating func replace(_ site: Site, with value: NewValue, at path: NodePath) throws(EditProblem) {
    let survey = Survey(of: state)
    for isCautious in [false, true] {
      let writer = ValueWriter(survey, isCautious: isCautious)
      let replacing = Replacing(state: state, site: site, key: path.lastKey, writer: writer)
      guard let replacements = replacing.replacements(value) else { continue }
      let step = EditStep(
        replacements: replacements, ancestors: site.ancestors.map(\.place),
        replaced: site.part.place..<site.part.end, expected: EditStep.expected(value))
      do {
        return try make(step, at: path)
      } catch {
        continue
      }
    }
    throw .uncertain(path)
  }
}

extension NodePath {
  /// The innermost key.
  var lastKey: String? {
    for step in steps.reversed() {
      if case .key(let key) = step { return key }
    }
    return nil
  }
}

/// How one value comes into the place of another.
struct Replacing {
  let state: FileState
  let site: Site
  /// The key under which the value stands, or the list that holds it.
  let key: String?
  let writer: ValueWriter

  private var old: Part { site.part }
  private var isInFlow: Bool { site.ancestors.contains { state.isFlow($0) } }

  /// The bytes to replace; nil where the layout is one that the engine leaves alone.
  func replacements(_ value: NewValue) -> [Replacement]? {
    if old.form.isText || state.isFlow(old) {
      if isInFlow || !old.form.isText && old.end > old.place + 1 {
        return [inPlace(value.text.map { inline($0, value) } ?? writer.line(value, under: key, inFlow: true))]
      }
      if let text = value.text { return inBlock(text, value) }
      return site.key == nil ? blockItem(value) : blockEntry(value)
    }
    return insteadOfBlock(value)
  }

  // MARK: A text in the place of a text

  private func inBlock(_ text: String, _ value: NewValue) -> [Replacement]? {
    if old.form == .literal || old.form == .folded, !writer.isCautious, let block = blockText(text) {
      return block
    }
    let isPlain = old.form == .plain || !old.form.isText
    if text.utf8.contains(0x0A), isPlain, !writer.isCautious, state.comment(behind: old.range.upper) == nil {
      let column = holderColumn + writer.neighbours.step
      if let lines = TextWriting.literal(text, indentation: column) { return [inPlace(joined(lines))] }
    }
    return [inPlace(inline(text, value))]
  }

  /// A text on one line, in the quotes of the one that it replaces.
  private func inline(_ text: String, _ value: NewValue) -> String {
    switch old.form {
    case .doubleQuoted: return TextWriting.doubleQuoted(text)
    case .singleQuoted: return TextWriting.singleQuoted(text) ?? TextWriting.doubleQuoted(text)
    case .plain where old.range.count > 0 && !writer.isCautious:
      // A date stays a date, a number a number.
      if let reading = OtherReading(text), reading != .nothing,
        reading == OtherReading(state.tree.text(of: old)),
        TextWriting.standsPlain(text, inFlow: isInFlow)
      {
        return text
      }
      return writer.line(value, under: key, inFlow: isInFlow)
    default: return writer.line(value, under: key, inFlow: isInFlow)
    }
  }

  private func inPlace(_ text: String) -> Replacement {
    guard old.range.count == 0, old.range.lower > 0 else { return Replacement(old.range, text) }
    let before = state.bytes[old.range.lower - 1]
    if before == UInt8(ascii: ":") || before == UInt8(ascii: "-") || !isInFlow {
      return Replacement(old.range, " \(text)")
    }
    return Replacement(old.range, site.key == nil ? text : ": \(text)")
  }

  /// A block of text in the place of another, in its columns; a comment behind `|` stays.
  private func blockText(_ text: String) -> [Replacement]? {
    let bytes = state.bytes
    let header = bytes[old.range.lower..<old.range.upper].prefix { $0 > 0x20 }
    let body = bytes[old.range.lower..<old.range.upper].prefix { $0 != 0x0A }.endIndex
    guard body < old.range.upper else { return nil }
    let first = state.line(of: body) + 1
    let last = state.line(of: old.range.upper)
    var columns: [Int] = []
    var widths: [Int] = []
    for line in first...max(first, last) where !state.isBlank(line) {
      let range = state.source.lineRange(line)
      columns.append(bytes[range.lower..<range.upper].prefix { $0 == 0x20 }.count)
      widths.append(state.source.text(range).count)
    }
    guard let column = columns.min(), let width = widths.max() else { return nil }
    let lines =
      old.form == .folded
      ? TextWriting.folded(text, indentation: column, width: max(width, column + 40))
      : TextWriting.literal(text, indentation: column)
    guard let lines, let mark = lines.first else { return nil }
    return [
      Replacement(ByteRange(header.startIndex, header.endIndex), mark),
      Replacement(ByteRange(state.start(of: first), old.range.upper), joined(Array(lines.dropFirst()))),
    ]
  }

  // MARK: A list or a block in the place of a text

  private func blockEntry(_ value: NewValue) -> [Replacement]? {
    guard let key = site.key, let colon = state.colonEnd(of: key) else { return nil }
    let lines = writer.after("", value, under: self.key ?? "", column: holderColumn)
    guard let first = lines.first else { return nil }
    let end = state.end(of: state.line(of: old.range.upper))
    var replacements = [Replacement(ByteRange(colon, max(colon, old.range.upper)), first)]
    if lines.count > 1 {
      let rest = joined([""] + lines.dropFirst())
      if end == old.range.upper {
        replacements = [Replacement(ByteRange(colon, max(colon, old.range.upper)), first + rest)]
      } else {
        replacements.append(Replacement(at: end, rest))
      }
    }
    return replacements
  }

  private func blockItem(_ value: NewValue) -> [Replacement]? {
    if state.comment(behind: old.range.upper) != nil {
      return [inPlace(writer.line(value, under: key, inFlow: true))]
    }
    let dash = state.bytes[..<old.range.lower].lastIndex(of: UInt8(ascii: "-"))
    guard let dash, !site.ancestors.isEmpty else {
      return site.ancestors.isEmpty ? [inPlace(writer.line(value, under: nil, inFlow: true))] : nil
    }
    guard state.isBlank(from: dash + 1, to: old.range.lower) else {
      return [inPlace(writer.line(value, under: key, inFlow: true))]
    }
    let gap = max(1, old.range.lower - dash - 1)
    let lines = writer.item(value, under: key, column: state.column(of: dash), gap: gap)
    return [Replacement(ByteRange(dash, old.range.upper), joined(lines))]
  }

  // MARK: Something else in the place of a block

  private func insteadOfBlock(_ value: NewValue) -> [Replacement]? {
    guard let collection = state.collection(site), let first = collection.units.first else { return nil }
    let end = state.end(of: state.lastLine(collection.units.count - 1, of: collection))
    if let key = site.key {
      guard let colon = state.colonEnd(of: key) else { return nil }
      let behind = state.end(of: state.line(of: colon))
      guard behind <= first.start else { return nil }
      let lines = writer.after("", value, under: self.key ?? "", column: holderColumn)
      guard let head = lines.first else { return nil }
      let rest = lines.count > 1 ? joined([""] + lines.dropFirst()) : ""
      if behind == colon { return [Replacement(ByteRange(colon, end), head + rest)] }
      return [Replacement(at: colon, head), Replacement(ByteRange(behind, end), rest)]
    }
    if site.ancestors.isEmpty {
      return [Replacement(ByteRange(first.start, end), writer.line(value, under: nil, inFlow: true))]
    }
    guard let dash = state.dash(of: old, after: site.gapStart) else { return nil }
    let lines = writer.item(value, under: key, column: state.column(of: dash))
    if state.line(of: dash) == state.line(of: first.start) {
      guard state.isBlank(from: dash + 1, to: first.start) else { return nil }
    } else if state.comment(behind: dash + 1) != nil {
      // The comment behind the dash stays.
      guard let line = lines.first, lines.count == 1 else { return nil }
      let behind = state.end(of: state.line(of: dash))
      return [Replacement(ByteRange(dash, dash + 1), line), Replacement(ByteRange(behind, end), "")]
    }
    return [Replacement(ByteRange(dash, end), joined(lines))]
  }

  /// The column of the key, or of the dash, of the value.
  private var holderColumn: Int {
    if let key = site.key { return state.column(of: key.range.lower) }
    return site.ancestors.isEmpty ? 0 : max(0, state.column(of: old.range.lower) - 2)
  }

  private func joined(_ lines: [String]) -> String {
    lines.joined(separator: state.lineBreak(near: state.line(of: old.range.lower)))
  }
}

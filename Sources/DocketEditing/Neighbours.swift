import DocketDiagnostics
import DocketYAML

/// How a file is laid out, for what is added to it.
struct Neighbours {
  /// How much deeper the keys of a block stand than the key above them.
  let step: Int
  /// How much deeper the dashes of a list stand than the key above them.
  let dashStep: Int
  /// The spaces after a dash.
  let afterDash: Int
  /// Whether quotes are `'`.
  let usesSingleQuotes: Bool
  /// Whether lists under keys stand in brackets, where nothing is said about the key itself.
  let prefersBrackets: Bool
  /// How the values under each key are written.
  private let values: [String: Written]

  /// How values under a key are written in the file.
  private struct Written {
    var plain: Set<OtherReading> = []
    var quoted: Set<OtherReading> = []
    var brackets = 0
    var blocks = 0
  }

  init(of state: FileState) {
    var steps: [Int: Int] = [:]
    var dashSteps: [Int: Int] = [:]
    var afterDash: Int?
    var (single, double, brackets, blocks) = (0, 0, 0, 0)
    var values: [String: Written] = [:]
    for part in state.parts {
      switch part.form {
      case .singleQuoted: single += 1
      case .doubleQuoted: double += 1
      case .mapping:
        let isFlow = state.isFlow(part)
        var children = state.tree.children(of: part)
        while let key = children.next(), let value = children.next() {
          let name = state.tree.text(of: key)
          Self.note(value, in: state, into: &values[name, default: Written()])
          guard !value.form.isText, !isFlow else { continue }
          if state.isFlow(value) {
            if value.form == .sequence, value.end > value.place + 1 { brackets += 1 }
            continue
          }
          let own = state.column(of: key.range.lower)
          if value.form == .mapping {
            steps[state.column(of: value.range.lower) - own, default: 0] += 1
          } else if let dash = state.firstDash(before: value) {
            blocks += 1
            dashSteps[state.column(of: dash) - own, default: 0] += 1
            if afterDash == nil, state.line(of: dash) == state.line(of: value.range.lower) {
              afterDash = value.range.lower - dash - 1
            }
          }
        }
      case .sequence:
        if part.place == 0, !state.isFlow(part), let dash = state.firstDash(before: part) {
          afterDash = part.range.lower - dash - 1
        }
      case .plain, .literal, .folded: break
      }
    }
    step = max(1, Self.mostFrequent(steps) ?? 2)
    dashStep = max(0, Self.mostFrequent(dashSteps) ?? step)
    self.afterDash = max(1, afterDash ?? 1)
    usesSingleQuotes = single > 0 && double == 0
    prefersBrackets = brackets > 0 && blocks == 0
    self.values = values
  }

  private static func note(_ value: Part, in state: FileState, into written: inout Written) {
    switch value.form {
    case .sequence:
      guard value.end > value.place + 1 else { return }
      if state.isFlow(value) { written.brackets += 1 } else { written.blocks += 1 }
      var items = state.tree.children(of: value)
      while let item = items.next() {
        if item.form.isText { note(item, in: state, into: &written) }
      }
    case .plain:
      guard value.range.count <= 32, let reading = OtherReading(state.tree.text(of: value)) else { return }
      written.plain.insert(reading)
    case .singleQuoted, .doubleQuoted:
      guard value.range.count <= 34, let reading = OtherReading(state.tree.text(of: value)) else { return }
      written.quoted.insert(reading)
    case .mapping, .literal, .folded: break
    }
  }

  private static func mostFrequent(_ counts: [Int: Int]) -> Int? {
    counts.filter { $0.key >= 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Whether a value under a key goes without quotes though another reader takes it for something.
  func leavesPlain(_ reading: OtherReading, under key: String?) -> Bool {
    guard let key, let written = values[key] else { return false }
    return written.plain.contains(reading) && !written.quoted.contains(reading)
  }

  /// Whether lists under a key stand in brackets.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - wish: what is wanted where no list stands under that key.
  /// - Returns: whether they do.
  func bracketsLists(under key: String?, or wish: Bool) -> Bool {
    if let key, let written = values[key], written.brackets + written.blocks > 0 {
      return written.brackets > written.blocks
    }
    return wish || prefersBrackets
  }
}

extension FileState {
  /// The dash of the first item of a list in a block that begins with it.
  func firstDash(before list: Part) -> Int? {
    var index = list.range.lower
    while index > 0 {
      index -= 1
      if bytes[index] == UInt8(ascii: "-") { return index }
      guard bytes[index] == 0x20 else { return nil }
    }
    return nil
  }
}

/// How a file is laid out, looked at when it is first asked for: most edits never ask.
final class Survey {
  private let state: FileState
  private(set) lazy var neighbours = Neighbours(of: state)

  init(of state: FileState) { self.state = state }
}

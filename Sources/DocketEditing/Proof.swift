import DocketDiagnostics
import DocketYAML

/// Compares a file before and after a step with what the step was to do.
struct Proof {
  let before: FileState
  let after: FileState
  let step: EditStep

  /// Whether the data are those that were meant, and every comment is there that has to be.
  var holds: Bool { hasMeantData && hasComments }

  private var hasMeantData: Bool {
    let delta = step.expected.count - step.replaced.count
    let new = after.parts
    guard new.count == before.parts.count + delta else { return false }
    for place in 0..<step.replaced.lowerBound where !isKept(place, new[place], growing: delta) {
      return false
    }
    for (index, expected) in step.expected.enumerated() {
      let part = new[step.replaced.lowerBound + index]
      let size = part.end - part.place - 1
      let isMeant =
        switch expected {
        case .old(let place): isKept(place, part, growing: 0)
        case .text(let text): part.form.isText && hasText(part, text)
        case .list(let count): part.form == .sequence && size == count
        case .map(let count): part.form == .mapping && size == count
        }
      guard isMeant else { return false }
    }
    for place in step.replaced.upperBound..<before.parts.count
    where !isKept(place, new[place + delta], growing: 0) { return false }
    return true
  }

  private func hasText(_ part: Part, _ text: String) -> Bool {
    after.tree.withUTF8(of: part) { span in
      guard span.count == text.utf8.count else { return false }
      var index = 0
      for byte in text.utf8 {
        guard span[index] == byte else { return false }
        index += 1
      }
      return true
    }
  }

  /// Whether a part is what another was, and holds as many parts, or more by a number if it holds what changes.
  private func isKept(_ place: Int, _ new: Part, growing delta: Int) -> Bool {
    let old = before.parts[place]
    let grows = delta != 0 && step.ancestors.contains(place)
    guard old.form.isText == new.form.isText,
      new.end - new.place == old.end - old.place + (grows ? delta : 0)
    else { return false }
    guard old.form.isText else { return old.form == new.form }
    return before.tree.withUTF8(of: old) { one in
      after.tree.withUTF8(of: new) { other in
        guard one.count == other.count else { return false }
        for index in one.indices where one[index] != other[index] { return false }
        return true
      }
    }
  }

  private var hasComments: Bool {
    let old = before.comments.filter { comment in
      step.movesComments || !step.replacements.contains { $0.range.contains(comment) }
    }
    let new = after.comments
    guard old.count == new.count else { return false }
    let wanted = old.map { before.bytes[$0.lower..<$0.upper] }
    let found = new.map { after.bytes[$0.lower..<$0.upper] }
    guard step.movesComments else { return wanted == found }
    func isBefore(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
      one.lexicographicallyPrecedes(other)
    }
    return wanted.sorted(by: isBefore) == found.sorted(by: isBefore)
  }
}

import DocketDiagnostics
import DocketEditing
import Testing

/// An edit with the text before and after it.
struct EditCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let before: String
  let after: String
  let edit: @Sendable (inout EditedFile) throws(EditProblem) -> Void

  init(
    _ description: String, _ before: String, _ after: String,
    _ edit: @escaping @Sendable (inout EditedFile) throws(EditProblem) -> Void
  ) {
    testDescription = description
    self.before = before
    self.after = after
    self.edit = edit
  }

  static func set(_ description: String, _ text: String, at path: NodePath, _ before: String, _ after: String)
    -> Self
  {
    Self(description, before, after) { file throws(EditProblem) in try file.set(.text(text), at: path) }
  }

  static func add(
    _ description: String, _ value: NewValue, at path: NodePath, order: [String] = [], _ before: String,
    _ after: String
  ) -> Self {
    Self(description, before, after) { file throws(EditProblem) in try file.set(value, at: path, order: order)
    }
  }

  static func append(
    _ description: String, _ value: NewValue, to path: NodePath, _ before: String, _ after: String
  ) -> Self {
    Self(description, before, after) { file throws(EditProblem) in try file.append(value, to: path) }
  }

  static func remove(_ description: String, _ path: NodePath, _ before: String, _ after: String) -> Self {
    Self(description, before, after) { file throws(EditProblem) in try file.remove(path) }
  }

  static func move(
    _ description: String, _ from: Int, _ to: Int, in path: NodePath, _ before: String, _ after: String
  ) -> Self {
    Self(description, before, after) { file throws(EditProblem) in try file.move(in: path, from: from, to: to)
    }
  }
}

@Suite struct `Each edit` {
  @Test(arguments: EditCase.changes + EditCase.additions + EditCase.removals + EditCase.moves)
  func `changes what it means`(edit: EditCase) throws {
    let after = try edited(edit.before, edit.edit)
    #expect(after == edit.after)
    let windows = try edited(edit.before.replacing("\n", with: "\r\n"), edit.edit)
    #expect(windows == edit.after.replacing("\n", with: "\r\n"))
    let marked = try edited("\u{FEFF}" + edit.before, edit.edit)
    #expect(Array(marked.utf8) == Array(("\u{FEFF}" + edit.after).utf8))
  }

  @Test(arguments: EditCase.changes + EditCase.additions + EditCase.removals + EditCase.moves)
  func `is given as edits of the original`(edit: EditCase) throws {
    var file = try EditedFile(source(edit.before))
    try edit.edit(&file)
    #expect(source(edit.before).applying(file.edits) == Array(edit.after.utf8))
  }
}

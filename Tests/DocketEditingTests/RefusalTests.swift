import DocketDiagnostics
import DocketEditing
import Testing

@Suite struct `An edit is refused` {
  private func problem(_ text: String, _ edit: (inout EditedFile) throws(EditProblem) -> Void) -> String {
    var file: EditedFile
    do throws(EditProblem) { file = try EditedFile(source(text)) } catch { return words(error) }
    do throws(EditProblem) {
      try edit(&file)
      return "none"
    } catch {
      #expect(file.source.bytes == Array(text.utf8))
      #expect(file.edits == [])
      return words(error)
    }
  }

  private func words(_ problem: EditProblem) -> String {
    switch problem {
    case .unreadable: "unreadable"
    case .noSuchPlace(let path): "no such place: \(path)"
    case .notAList(let path): "not a list: \(path)"
    case .notABlock(let path): "not a block: \(path)"
    case .keyExists(let path): "key exists: \(path)"
    case .uncertain(let path): "uncertain: \(path)"
    }
  }

  @Test(arguments: [
    "a: &x 1\nb: *x\n", "a: !!str 1\n", "a: 1\n---\nb: 2\n", "%YAML 1.1\n---\na: 1\n", "a: [\n",
    "# nothing\n",
    "a: {<<: b}\n",
  ])
  func `of a file that is hard to edit`(text: String) {
    #expect(problem(text) { file throws(EditProblem) in try file.set(.text("x"), at: ["a"]) } == "unreadable")
  }

  @Test func `where nothing stands`() {
    let text = "a:\n  - b\n"
    #expect(problem(text) { file throws(EditProblem) in try file.remove(["b"]) } == "no such place: b")
    #expect(
      problem(text) { file throws(EditProblem) in try file.set(.text("x"), at: ["b", "c"]) }
        == "no such place: b")
    #expect(
      problem(text) { file throws(EditProblem) in try file.insert(.text("x"), into: ["a"], at: 2) }
        == "no such place: a[2]")
    #expect(
      problem(text) { file throws(EditProblem) in try file.move(in: ["a"], from: 0, to: 1) }
        == "no such place: a[1]")
    #expect(problem(text) { file throws(EditProblem) in try file.remove([]) } == "no such place: ")
  }

  @Test func `where something else stands`() {
    let text = "a: b\nc: {d: e}\n"
    #expect(
      problem(text) { file throws(EditProblem) in try file.append(.text("x"), to: ["a"]) } == "not a list: a")
    #expect(
      problem(text) { file throws(EditProblem) in try file.set(.text("x"), at: ["a", "b"]) }
        == "not a block: a")
    #expect(
      problem(text) { file throws(EditProblem) in try file.move(in: ["c"], from: 0, to: 1) }
        == "not a list: c")
    #expect(
      problem(text) { file throws(EditProblem) in try file.rename(key: ["a"], to: "c") } == "key exists: c")
  }

  @Test(arguments: ["a: 1\na: 2\n", "? a\n: 1\n"])
  func `where it is not certain what is meant`(text: String) {
    #expect(problem(text) { file throws(EditProblem) in try file.remove(["a"]) } == "uncertain: a")
  }
}

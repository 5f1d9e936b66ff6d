import DocketDiagnostics
import Testing

@testable import DocketReporting

@Suite struct `A difference` {
  static let file = SourceFile(
    path: "a.yml", bytes: Array("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n".utf8))

  private static func edit(_ lower: Int, _ upper: Int, _ text: String) -> TextEdit {
    TextEdit(path: "a.yml", range: ByteRange(lower, upper), replacement: text)
  }

  @Test func `shows a changed line between the lines around it`() {
    let diff = EditDiff([Self.edit(8, 13, "THREE")], in: Self.file, redactor: Redactor())
    #expect(
      diff.text == """
        --- a.yml
        +++ a.yml
        @@ 1 @@
         one
         two
        -three
        +THREE
         four
         five

        """)
  }

  @Test func `shows distant changes apart`() {
    let diff = EditDiff(
      [Self.edit(0, 3, "ONE"), Self.edit(40, 40, "new\n")], in: Self.file, redactor: Redactor())
    #expect(diff.text.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ 1 @@", "@@ 7 @@"])
    #expect(diff.text.contains("\n-one\n+ONE\n"))
    #expect(diff.text.contains("\n+new\n"))
  }

  @Test func `shows no private value`() {
    var redactor = Redactor()
    redactor.insert("three")
    let diff = EditDiff([Self.edit(4, 7, "2")], in: Self.file, redactor: redactor)
    #expect(!diff.text.contains("three"))
    #expect(diff.text.contains("•"))
  }

  @Test(arguments: [
    "", "one\n", "one\ntwo", "two\nthree\nfour\n",
    "zero\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n", "nine\n",
  ])
  func `of two states leads from one to the other`(after: String) {
    let other = SourceFile(path: "a.yml", bytes: Array(after.utf8))
    let edits = LineChanges.edits(from: Self.file, to: other)
    #expect(Self.file.applying(edits) == other.bytes)
  }
}

@Suite struct `Edits of a file` {
  private static let file = SourceFile(path: "a.yml", bytes: Array("abcdef".utf8))

  @Test(arguments: [
    ([(1, 2, "X"), (3, 4, "YY")], "aXcYYef"), ([(0, 0, "X")], "Xabcdef"), ([(6, 6, "X")], "abcdefX"),
    ([(3, 4, ""), (1, 2, "")], "acef"), ([], "abcdef"),
  ])
  func `are made together`(edits: [(Int, Int, String)], expected: String) {
    let edits = edits.map { TextEdit(path: "a.yml", range: ByteRange($0.0, $0.1), replacement: $0.2) }
    #expect(Self.file.applying(edits) == Array(expected.utf8))
  }

  @Test(arguments: [
    [(1, 3, "X"), (2, 4, "Y")], [(1, 1, "X"), (1, 1, "Y")], [(5, 9, "")], [(1, 1, "X"), (1, 2, "Y")],
  ])
  func `are refused when they touch each other or lie outside`(edits: [(Int, Int, String)]) {
    let edits = edits.map { TextEdit(path: "a.yml", range: ByteRange($0.0, $0.1), replacement: $0.2) }
    #expect(Self.file.applying(edits) == nil)
  }
}

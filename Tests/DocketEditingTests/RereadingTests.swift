import DocketEditing
import Testing

/// Each text with an edit after which only some lines are read again, or must not be read alone.
@Suite struct `A file after an edit is taken for what reading it anew gives` {
  @Test(arguments: [
    "a:\n  -\n    - b\n    - c\n  - d\n", "a:\n- - b\n  - c\n- d\n",
    "a:\n  - b\n  -\n    - c\n    - d\ne: f\n",
  ])
  func `when the first item of a list in a list goes`(text: String) throws {
    var file = try EditedFile(source(text))
    let place = text.contains("- b\n  -\n") ? 1 : 0
    try file.remove(NodePath([.key("a"), .item(place), .item(0)]))
    #expect(file.isAsReadAnew)
  }

  @Test(arguments: [
    "a: |+\n  x\n\nb: y\nc: z\n", "a: >+\n  x\n\n\nb: y\n# on c\n\nc: z\n", "a:\n  x\n  y\n\nb: y\n",
  ])
  func `below a text that takes empty lines`(text: String) throws {
    var file = try EditedFile(source(text))
    try file.set(.text("two\nlines\n"), at: ["b"])
    #expect(file.isAsReadAnew)
    try file.remove(["b"])
    #expect(file.isAsReadAnew)
  }

  @Test(arguments: ["\"\u{FEFF}x\"", "%x", "---", "..."])
  func `with a key that would mean something at the beginning of a file`(key: String) throws {
    var file = try EditedFile(source("a: b\nc: d\ne: f\n"))
    try file.rename(key: ["c"], to: key)
    #expect(file.isAsReadAnew)
    try file.set(.text(key), at: ["e"])
    #expect(file.isAsReadAnew)
    try file.set(.text(key), at: ["g"])
    #expect(file.isAsReadAnew)
  }
}

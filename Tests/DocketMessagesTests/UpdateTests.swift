import DocketMessages
import Testing

@Suite struct `A catalogue that is brought up to date` {
  private static func sentence(_ file: String, _ key: String, _ english: String) -> Sentence {
    Sentence(path: "Sources/\(file).swift", line: 1, key: key, english: english)
  }

  private static func updated(_ entries: [POEntry], to sentences: [Sentence]) -> [POEntry] {
    var file = POFile(header: POEntry("", "", "Language: fr\n"))
    file.entries = entries
    file.update(to: sentences)
    return file.entries
  }

  @Test func `has every sentence in the order of the code, with what was translated`() {
    var known = POEntry("b/k", "Two", "Deux")
    known.comments = [" kept"]
    let entries = Self.updated(
      [known], to: [Self.sentence("X/A", "k", "One"), Self.sentence("Y/B", "k", "Two")])
    #expect(entries.map(\.translation) == ["", "Deux"])
    #expect(entries.map(\.references) == [["Sources/X/A.swift"], ["Sources/Y/B.swift"]])
    #expect(entries.map(\.comments) == [[], [" kept"]])
  }

  @Test func `marks what was translated from another text, and says which`() {
    let once = Self.updated([POEntry("a/k", "Old", "Vieux")], to: [Self.sentence("A", "k", "New")])
    #expect(once.map(\.english) == ["New"] && once.map(\.shown) == [nil])
    #expect(once.map(\.previous) == ["Old"] && once.map(\.translation) == ["Vieux"])
    let twice = Self.updated(once, to: [Self.sentence("A", "k", "Newer")])
    #expect(twice.map(\.previous) == ["Old"] && twice.map(\.isFuzzy) == [true])
    // Somebody looked at it: neither mark nor former text stays.
    var looked = twice[0]
    looked.isFuzzy = false
    let done = Self.updated([looked], to: [Self.sentence("A", "k", "Newer")])
    #expect(done.map(\.previous) == [nil] && done.map(\.shown) == ["Vieux"])
  }

  @Test func `keeps a translation whose file has another name`() {
    let entries = Self.updated([POEntry("a/k", "Text", "Texte")], to: [Self.sentence("B", "k", "Text")])
    #expect(entries.map(\.context) == ["b/k"] && entries.map(\.shown) == ["Texte"])
  }

  @Test func `guesses nothing where there are two`() {
    let old = [POEntry("a/k", "One", "Un"), POEntry("a/k", "Two", "Deux")]
    let both = Self.updated(old, to: [Self.sentence("A", "k", "Three"), Self.sentence("A", "k", "Two")])
    #expect(both.map(\.translation) == ["Un", "Deux"] && both.map(\.isFuzzy) == [true, false])
    let none = Self.updated(old, to: [Self.sentence("A", "k", "Three"), Self.sentence("A", "k", "Four")])
    #expect(none.map(\.translation) == ["", ""])
  }

  @Test func `lets go of what is said no more`() {
    #expect(Self.updated([POEntry("a/k", "Text", "Texte")], to: []) == [])
  }
}

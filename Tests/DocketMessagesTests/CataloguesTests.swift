import DocketLanguage
import DocketMessages
import Foundation
import Testing

@Suite struct `All catalogues` {
  private static let header = """
    msgid ""
    msgstr ""
    "Language: ru\\n"
    "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"


    """

  private static func russian(_ source: String, _ catalogue: String) -> Catalogues {
    Catalogues(
      sources: ["Sources/A.swift": source], catalogues: [.ru: Array((header + catalogue).utf8)])
  }

  @Test(
    arguments: [
      ("дн{n?ень|я|ей} {a}", []), ("", []),
      ("{n} {n?день|дня|дней}", ["the places are {n}; in English they are {a}, {n}"]),
      ("{a} {n?день|дней}", ["`{n?…}` has 2 forms instead of 3: one|few|many"]),
      (" {a}{n}", ["the text begins or ends with a space"]),
      ("{a}{n}\\n", ["the text begins or ends with a space", "a text has one line"]),
      ("{a}{n", ["a brace has no partner", "the places are {a}; in English they are {a}, {n}"]),
      ("д'Ив {a}{n}", ["an apostrophe is written ’"]), ("`it's` {a}{n}", []),
    ] as [(String, [String])])
  func `are judged where they cannot be shown as they are`(translation: String, problems: [String]) {
    let source = #"Phrase("k", en: "{n?day|days} {a}")"#
    let entry = "msgctxt \"a/k\"\nmsgid \"{n?day|days} {a}\"\nmsgstr \"\(translation)\"\n"
    #expect(
      Self.russian(source, entry).problems.map(\.description) == problems.map { "Messages/ru.po:6: \($0)" })
    // What is not shown is not judged.
    #expect(Self.russian(source, "#, fuzzy\n\(entry)").problems == [])
  }

  @Test func `have the header of their language`() {
    let problems = Catalogues(
      sources: [:], catalogues: [.fr: Array("msgid \"\"\nmsgstr \"Language: de\\n\"\n".utf8)]
    ).problems
    #expect(
      problems.map(\.description) == [
        "Messages/fr.po:1: the header says `Language: fr`",
        "Messages/fr.po:1: the header says `Plural-Forms: nplurals=2; plural=(n > 1);`",
      ])
  }

  @Test(
    arguments: [
      (#"Phrase("K", en: "x")"#, ["1: the key `K` is not in kebab-case"]),
      (#"Phrase("a-", en: "x")"#, ["1: the key `a-` is not in kebab-case"]),
      (#"Phrase("k", en: "")"#, ["1: the text is empty"]),
      (#"Phrase("k", en: "x ")"#, ["1: the text begins or ends with a space"]),
      (#"Phrase("k", en: "{n?a|b|c}")"#, ["1: `{n?…}` has 3 forms instead of 2: one|other"]),
      (
        "Phrase(\"k\", en: \"x\")\nPhrase(\"k\", en: \"x\")",
        ["2: the same sentence under the same key as in Sources/A.swift:1"]
      ),
      ("Phrase(\"k\", en: \"x\")\nPhrase(\"k\", en: \"y\")", []),
    ] as [(String, [String])])
  func `are made of sound sentences`(source: String, problems: [String]) {
    #expect(
      Self.russian(source, "").problems.map(\.description) == problems.map { "Sources/A.swift:\($0)" })
  }

  @Test func `are compiled to the sentences that may be shown`() throws {
    let source = #"Phrase("k", en: "One"); Phrase("l", en: "Two"); Phrase("m", en: "Three")"#
    let catalogues = Self.russian(
      source,
      "msgctxt \"a/m\"\nmsgid \"Three\"\nmsgstr \"Три \\\"3\\\"\"\n\n"
        + "#, fuzzy\nmsgctxt \"a/l\"\nmsgid \"Two\"\nmsgstr \"Два\"\n")
    let id = String(SentenceID(file: "A.swift", key: "m", english: "Three").value, radix: 16)
    let lines = try #require(catalogues.compiled(.ru)).split(separator: "\n").map(String.init)
    #expect(lines.contains(String(repeating: "0", count: 16 - id.count) + id + " Три \"3\""))
    #expect(lines.filter { $0.contains(#/^[0-9a-f]{16} /#) }.count == 1)
    #expect(catalogues.translatedCount(.ru) == 1)
  }

  @Test func `get the spaces of French when they are compiled`() throws {
    let header = "msgid \"\"\nmsgstr \"Language: fr\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n"
    let catalogues = Catalogues(
      sources: ["A.swift": #"Phrase("k", en: "One: two")"#],
      catalogues: [.fr: Array((header + "msgctxt \"a/k\"\nmsgid \"One: two\"\nmsgstr \"Un : deux\"\n").utf8)])
    #expect(catalogues.problems == [])
    #expect(try #require(catalogues.compiled(.fr)).contains(" Un\u{A0}: deux\n"))
  }
}

/// The sentences and catalogues of this repository.
@Suite struct `The catalogues of docket` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let current: Catalogues? = {
    var sources: [String: String] = [:]
    let folder = root.appending(path: "Sources")
    for case let url as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      ?? .init()
    where url.pathExtension == "swift" {
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      sources["Sources" + url.path.dropFirst(folder.path.count)] = text
    }
    var files: [MessageLanguage: [UInt8]] = [:]
    for language in MessageLanguage.translated {
      files[language] = (try? Data(contentsOf: root.appending(path: Catalogues.path(of: language)))).map {
        Array($0)
      }
    }
    return Catalogues(sources: sources, catalogues: files)
  }()

  @Test func `have nothing wrong with them`() throws {
    let catalogues = try #require(Self.current)
    #expect(catalogues.problems.map(\.description) == [])
    #expect(catalogues.sentences.count > 2_000)
  }

  @Test(arguments: MessageLanguage.complete.filter { $0 != .en })
  func `miss no sentence in a complete language`(language: MessageLanguage) throws {
    let catalogues = try #require(Self.current)
    let file = try #require(catalogues.files[language])
    let missing = file.entries.filter { $0.shown == nil }.map(\.context)
    #expect(
      missing == [], "translate these in \(Catalogues.path(of: language)), or run `make messages` first")
  }

  @Test(arguments: MessageLanguage.translated)
  func `are what the program says`(language: MessageLanguage) throws {
    let catalogues = try #require(Self.current)
    let path = Catalogues.compiledPath(of: language)
    #expect(
      try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
        == catalogues.compiled(language),
      "run `make messages`")
  }
}

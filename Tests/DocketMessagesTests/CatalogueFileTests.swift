import DocketMessages
import Testing

@Suite struct `A catalogue file` {
  private static let header = "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n"

  private static func read(_ text: String) throws(Problem) -> POFile {
    try POReader.read(path: "fr.po", Array(text.utf8))
  }

  @Test func `is read with all that translators write`() throws {
    let file = try Self.read(
      """
      # French sentences
      #
      msgid ""
      msgstr ""
      "Language: fr\\n"
      "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

      # Said to lawyers.
      #. from the source
      #: Sources/A.swift Sources/B.swift
      #, fuzzy, c-format
      #| msgctxt "a/old"
      #| msgid "Old \\"text\\""
      msgctxt "a/b"
      msgid ""
      "One "
      "two\\t\\\\"
      msgstr "Un "
        "deux\\nlignes"
      #~ msgid "gone"
      #~ msgstr "parti"
      msgctxt "a/c"
      msgid "Text"
      msgstr ""
      """)
    #expect(file.header.comments == [" French sentences", ""])
    #expect(file.fields == ["Language": "fr", "Plural-Forms": "nplurals=2; plural=(n > 1);"])
    #expect(file.entries.map(\.context) == ["a/b", "a/c"])
    let entry = try #require(file.entries.first)
    #expect(entry.comments == [" Said to lawyers."])
    #expect(entry.references == ["Sources/A.swift", "Sources/B.swift"])
    #expect(entry.isFuzzy && entry.previous == "Old \"text\"")
    #expect(entry.english == "One two\t\\" && entry.translation == "Un deux\nlignes")
    #expect(entry.shown == nil && file.entries[1].shown == nil)
  }

  @Test func `is written as gettext writes it, and read back the same`() throws {
    var entry = POEntry("a/b", "One \"two\" \\ three\t", "Une\nligne")
    entry.comments = [" Said to lawyers.", ""]
    entry.references = ["Sources/A.swift"]
    entry.isFuzzy = true
    entry.previous = "One"
    var file = POFile(header: POEntry("", "", "Language: fr\n"))
    file.entries = [entry]
    #expect(
      file.text == Self.header + """

        # Said to lawyers.
        #
        #: Sources/A.swift
        #, fuzzy
        #| msgid "One"
        msgctxt "a/b"
        msgid "One \\"two\\" \\\\ three\\t"
        msgstr ""
        "Une\\n"
        "ligne"

        """)
    #expect(try Self.read(file.text).text == file.text)
    #expect(try Self.read(file.text.replacing("\n", with: "\r\n")).text == file.text)
  }

  @Test(
    arguments: [
      ("", "fr.po: a catalogue begins with `msgid \"\"`, its header"),
      ("msgid \"a\"\nmsgstr \"b\"\n", "fr.po:1: a catalogue begins with `msgid \"\"`, its header"),
      (header + "\nmsgid \"a\"\n\n", "fr.po:5: this entry has no msgid or no msgstr"),
      (header + "\nmsgstr \"a\"\n", "fr.po:5: msgstr before its msgid"),
      (header + "\nmsgid \"a\"\nmsgid \"b\"\n", "fr.po:6: a second msgid in one entry"),
      (
        header + "\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n",
        "fr.po:8: the same context and msgid as in line 5"
      ),
      (header + "\nmsgid \"\"\nmsgstr \"b\"\n", "fr.po:5: a second header"),
      (
        header + "\nmsgid_plural \"a\"\n",
        "fr.po:5: `msgid_plural` is not known here; there are msgctxt, msgid and msgstr"
      ),
      (header + "\nmsgid \"a\nmsgstr \"b\"\n", "fr.po:5: a text stands between two quotation marks"),
      (header + "\nmsgid \"a\\\"\n", "fr.po:5: a text stands between two quotation marks"),
      (header + "\nmsgid \"a\\q\"\n", "fr.po:5: `\\q` is no escape of a catalogue"),
      (header + "\nmsgid \"a\"b\"\n", "fr.po:5: a quotation mark within a text is written `\\\"`"),
      (header + "\n\"a\"\n", "fr.po:5: a text that belongs to nothing"),
      (header + "\nmsgid\n", "fr.po:5: a text stands between two quotation marks"),
    ])
  func `is refused at the line where it cannot be read`(text: String, problem: String) {
    let error = #expect(throws: Problem.self) { try Self.read(text) }
    #expect(error?.description == problem)
  }

  @Test func `is refused where it is not UTF-8`() {
    let error = #expect(throws: Problem.self) { try POReader.read(path: "fr.po", [0x6D, 0xFF]) }
    #expect(error?.description == "fr.po: a catalogue is written in UTF-8")
  }
}

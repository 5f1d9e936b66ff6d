import DocketDiagnostics
import DocketEditing
import Testing

/// The order of keys in these tests.
let testOrder = KeyOrder.keys {
  [
    ("id", .none), ("title", .map(of: .none)),
    ("events", .list(of: .keys { [("id", .none), ("date", .none), ("who", .none)] })),
    ("sources", .map(of: .keys { [("type", .none), ("url", .none)] })),
  ]
}

/// A text laid out.
func laidOut(_ text: String) throws(LayoutProblem) -> String {
  let file = try CanonicalLayout(order: testOrder).laidOut(source(text))
  return String(decoding: file.bytes, as: UTF8.self)
}

@Suite struct `The canonical layout` {
  @Test(arguments: [
    ("two spaces a level", "title:\n      en: A\n", "title:\n  en: A\n"),
    ("two before a dash", "events:\n- id: a\n  date: b\n", "events:\n  - id: a\n    date: b\n"),
    ("one space behind dashes and colons", "events:\n  -   id:   a\n", "events:\n  - id: a\n"),
    ("keys in order", "events: []\ntitle:\n  en: A\nid: x\n", "id: x\ntitle:\n  en: A\nevents: []\n"),
    ("keys of items", "events:\n  - who: a\n    id: b\n", "events:\n  - id: b\n    who: a\n"),
    (
      "unknown keys behind what they follow", "zeta: 1\ntitle: A\nnew: 2\nid: x\n",
      "zeta: 1\nid: x\ntitle: A\nnew: 2\n"
    ),
    ("ids and languages as they are", "title:\n  ru: Б\n  en: A\n", "title:\n  ru: Б\n  en: A\n"),
    ("one blank line", "id: x\n\n\n\ntitle: A\n\n\n", "id: x\n\ntitle: A\n"),
    ("none where a block begins", "\n\ntitle:\n\n  en: A\n", "title:\n  en: A\n"),
    ("line breaks of git", "id: x\r\ntitle: A\r\n", "id: x\ntitle: A\n"),
    ("no byte order mark", "\u{FEFF}id: x\n", "id: x\n"),
    ("a line break at the end", "id: x", "id: x\n"),
    ("no spaces at ends", "id: x  \ntitle: A # c \t\n", "id: x\ntitle: A # c\n"),
    ("one space before a comment", "id: x      # c\n", "id: x # c\n"),
    ("brackets that fit", "events: [ {id: a ,who: [ b,c ]} ]\n", "events: [{id: a, who: [b, c]}]\n"),
    ("brackets over lines that fit", "title: {\n  en: A,\n  fr: B\n}\n", "title: {en: A, fr: B}\n"),
    ("a pair in a list", "events: [a: b]\n", "events: [{a: b}]\n"),
    (
      "no needless quotes", "title: {en: \"Lanterns\", fr: 'Les lanternes'}\n",
      "title: {en: Lanterns, fr: Les lanternes}\n"
    ),
    ("double quotes", "title: 'a: b'\n", "title: \"a: b\"\n"),
    ("single ones around double ones", "title: 'a: \"b\"'\n", "title: 'a: \"b\"'\n"),
    ("an escape as it is", "title: \"a\\u00a0b\"\n", "title: \"a\\u00a0b\"\n"),
    ("a text over lines", "title: a\n     b\n\n     c\n", "title: a\n  b\n\n  c\n"),
    ("a quoted text over lines", "title:\n    en: \"a\n      b\"\n", "title:\n  en: \"a\n    b\"\n"),
    ("a block of text", "title: |\n      a\n        b\n\n      c\n", "title: |\n  a\n    b\n\n  c\n"),
    ("a block of text that begins with spaces", "title: |4-\n      a\n    b\n", "title: |2-\n    a\n  b\n"),
    ("a block of text that keeps its end", "title: |+\n    a\n\n\nid: x\n", "id: x\ntitle: |+\n  a\n\n\n"),
    ("no mark of a document", "---\nid: x\n...\n", "id: x\n"),
    ("an empty value", "title:\nid:   \n", "id:\ntitle:\n"),
    ("lists in lists", "events:\n- - a\n  - b\n- - c\n", "events:\n  - - a\n    - b\n  - - c\n"),
  ])
  func `has`(what: String, before: String, after: String) throws {
    #expect(try laidOut(before) == after)
    #expect(try laidOut(after) == after)
  }

  @Test(arguments: [
    "10:30", "no", "0012", "282.10", "2031-05-20", "1e3", "~", "null", "true", "TBD", "", " a", "a #b", "№ 4",
    "-", "[a]",
    "a: b", "“a”", "yes", "1/2031", "x",
  ])
  func `keeps quotes around what others would read otherwise`(text: String) throws {
    let file = "title: \"\(text)\"\n"
    #expect(try laidOut(file) == file)
  }

  @Test func `leaves a text without quotes as it is`() throws {
    for text in ["2031-05-20", "10:30", "no", "“a”", "a:b", "http://a#b"] {
      #expect(try laidOut("title: \(text)\n") == "title: \(text)\n")
    }
  }

  @Test func `spreads brackets that do not fit`() throws {
    let long = String(repeating: "lanterns-", count: 13) + "x"
    #expect(
      try laidOut("title: {en: \(long), fr: b}\nevents: [{id: \(long), who: [a, b]}, c]\n")
        == "title:\n  en: \(long)\n  fr: b\nevents:\n  - id: \(long)\n    who: [a, b]\n  - c\n")
  }

  @Test func `keeps every comment at what it belongs to`() throws {
    #expect(
      try laidOut(
        """
        # yaml-language-server: $schema=x
        # About the file.

        # above sources
        sources:   # behind sources
            # above gazette
            gazette:
                url: u   # behind url
                # above type
                type: news
            # at the end of the sources
        # above events
        events:
        # above the first event
        - # at the dash
          who: [ a, # behind a
            b ]   # behind the list
          # above id
          id: x
        # above the second event
        - id: y
        # above title
        title: A
        # at the end
        """)
          == """
          # yaml-language-server: $schema=x
          # About the file.

          # above title
          title: A
          # above events
          events:
            # above the first event
            # at the dash
            # above id
            - id: x
              who: # behind the list
                - a # behind a
                - b
            # above the second event
            - id: y
          # above sources
          sources: # behind sources
            # above gazette
            gazette:
              # above type
              type: news
              url: u # behind url
            # at the end of the sources
          # at the end

          """)
  }

  @Test(arguments: [
    "", "# only a comment\n", "id: x\nid: y\n", "id: &a x\n", "id: *a\n", "id: !x y\n", "a: b: c\n",
    "id: x\n---\nid: y\n",
    "id: \"x\n",
  ])
  func `is not given to what cannot be read`(text: String) {
    #expect(throws: LayoutProblem.unreadable) { try laidOut(text) }
  }
}

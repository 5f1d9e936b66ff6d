import DocketEditing

extension EditCase {
  static let changes: [EditCase] = [
    .set("a plain text", "held", at: ["status"], "status: scheduled  # so far\n", "status: held  # so far\n"),
    .set("a text in double quotes", "no", at: ["a"], "a: \"yes\"\n", "a: \"no\"\n"),
    .set("a text in single quotes", "it's", at: ["a"], "a: 'its'\n", "a: 'it''s'\n"),
    .set("single quotes that do not suffice", "a\nb", at: ["a"], "a: 'its'\n", "a: \"a\\nb\"\n"),
    .set("a time", "10:30", at: ["a"], "a: noon\n", "a: \"10:30\"\n"),
    .set("a number with zeros", "0012", at: ["a"], "a: room\n", "a: \"0012\"\n"),
    .set("an article", "282.10", at: ["a"], "b: 'x'\na: room\n", "b: 'x'\na: '282.10'\n"),
    .set("a date by another", "2031-05-27T10:00", at: ["a"], "a: 2031-05-20\n", "a: 2031-05-27T10:00\n"),
    .set("a day by another", "2031-05-27", at: ["a"], "a: 2031-05-20\n", "a: 2031-05-27\n"),
    .set("a day in the place of words", "2031-05-27", at: ["a"], "a: in May\n", "a: \"2031-05-27\"\n"),
    .set("a number by a number", "12", at: ["a"], "a: 7\n", "a: 12\n"),
    .set("a text that opens a comment", "a #b", at: ["a"], "a: b\n", "a: \"a #b\"\n"),
    .set("a key without a value", "x", at: ["a"], "a:\nb: 1\n", "a: x\nb: 1\n"),
    .set("a key without a value but a comment", "x", at: ["a"], "a:   # why\n", "a: x   # why\n"),
    .set("an item without a value", "x", at: [1], "- a\n-\n", "- a\n- x\n"),
    .set(
      "a block of text", "one\ntwo\n", at: ["a"], "a: |  # as said\n    old\n    text\nb: c\n",
      "a: |  # as said\n    one\n    two\nb: c\n"),
    .set(
      "a block of text without its last break", "one", at: ["a"], "a: |\n  old\nb: c\n",
      "a: |-\n  one\nb: c\n"),
    .set(
      "folded text", "one two three\n", at: ["a"], "a: >\n  old\n  text\nb: c\n",
      "a: >\n  one two three\nb: c\n"),
    .set(
      "two lines in the place of one", "one\ntwo", at: ["a"], "a: old\nb: c\n", "a: |-\n  one\n  two\nb: c\n"),
    .set("a text over several lines", "new", at: ["a"], "a: old text\n  goes on\nb: c\n", "a: new\nb: c\n"),
    .set("a value in braces", "x, y", at: ["a", "b"], "a: {b: c, d: e}\n", "a: {b: \"x, y\", d: e}\n"),
    .set("a key in braces without a value", "x", at: ["a", "b"], "a: {b, d: e}\n", "a: {b: x, d: e}\n"),
    .set("an item in brackets", "x", at: ["a", 1], "a: [b, c]  # two\n", "a: [b, x]  # two\n"),
    .set("a list by a text", "x", at: ["a"], "a:  # those\n  - b\n  - c\nd: e\n", "a: x  # those\nd: e\n"),
    .set(
      "a block below the line of its dash by a text", "x", at: [1], "- a\n-\n  # on b\n  b: c\n", "- a\n- x\n"
    ),
    .set(
      "a block below a dash with a comment by a text", "x", at: [1], "- a\n- # so\n  b: c\n- d\n",
      "- a\n- x # so\n- d\n"),
    .set("a block by a text", "x", at: ["a"], "a:\n  b: c\nd: e\n", "a: x\nd: e\n"),
    .set("what is equal already", "yes", at: ["a"], "a:  'yes'\n", "a:  'yes'\n"),
    .set("a file without a last line break", "x", at: ["a"], "b: c\na: d", "b: c\na: x"),
    .add(
      "a text by a list", .texts(["b", "c"]), at: ["a"], "a: x  # so\nd: e\n",
      "a:  # so\n  - b\n  - c\nd: e\n"),
    .add("an empty list by one that is not", .texts(["b"]), at: ["a"], "a: []\nd: e\n", "a:\n  - b\nd: e\n"),
    .add(
      "only what differs of a list", .texts(["b", "x", "d"]), at: ["a"],
      "a:\n  - b  # 1\n  - c  # 2\n  - d  # 3\n", "a:\n  - b  # 1\n  - x  # 2\n  - d  # 3\n"),
    .add(
      "only what differs of a block", .map([("b", .text("c")), ("d", .text("x")), ("f", .text("g"))]),
      at: ["a"], "a:\n  # one\n  b: c\n  d: e\n  h: i\n", "a:\n  # one\n  b: c\n  d: x\n  f: g\n"),
    EditCase("a key", "a:\n  b: c  # d\n", "a:\n  x: c  # d\n") { file throws(EditProblem) in
      try file.rename(key: ["a", "b"], to: "x")
    },
    EditCase("a key to one that is quoted", "a: {b: c}\n", "a: {\"no\": c}\n") { file throws(EditProblem) in
      try file.rename(key: ["a", "b"], to: "no")
    },
  ]

  static let additions: [EditCase] = [
    .add("a key at the end", .text("x"), at: ["b"], "a: 1\n", "a: 1\nb: x\n"),
    .add(
      "a key at the end of a file without a line break", .text("x"), at: ["b"], "c: 0\na: 1",
      "c: 0\na: 1\nb: x"),
    .add(
      "a key after the one before it in the order", .text("x"), at: ["b"], order: ["a", "b", "c"],
      "a: 1 # one\nc: 3\n", "a: 1 # one\nb: x\nc: 3\n"),
    .add(
      "a key before all others", .text("x"), at: ["a"], order: ["a", "b"], "# The file.\nb: 1\n",
      "# The file.\na: x\nb: 1\n"),
    .add(
      "a key before one with a comment", .text("x"), at: ["a"], order: ["a", "b"],
      "# The file.\n\n# on b\nb: 1\n", "# The file.\n\na: x\n# on b\nb: 1\n"),
    .add(
      "a key before the first of an item", .text("x"), at: [0, "id"], order: ["id", "b"], "- b: 1\n  c: 2\n",
      "- id: x\n  b: 1\n  c: 2\n"),
    .add(
      "a key behind deeper comments", .text("x"), at: ["a", "c"],
      "a:\n  b:\n    - d\n    # none other\n# on e\ne: f\n",
      "a:\n  b:\n    - d\n    # none other\n  c: x\n# on e\ne: f\n"),
    .add("a list, as the others are", .texts(["x"]), at: ["c"], "a:\n- b\n", "a:\n- b\nc:\n- x\n"),
    .add("a list in brackets, as the others are", .texts(["x"]), at: ["c"], "a: [b]\n", "a: [b]\nc: [x]\n"),
    .add(
      "a block four deep, as the others are", .map([("x", .text("w"))]), at: ["c"], "a:\n    b: d\n",
      "a:\n    b: d\nc:\n    x: w\n"),
    .add(
      "an entry between empty lines", .map([("x", .text("w"))]), at: ["c"], "a:\n  b: d\n\ne:\n  f: g\n",
      "a:\n  b: d\n\ne:\n  f: g\n\nc:\n  x: w\n"),
    .add(
      "a key to braces", .text("x"), at: ["a", "d"], order: ["b", "d"], "a: {b: 1, c: 2}  # two\n",
      "a: {b: 1, d: x, c: 2}  # two\n"),
    .add("a key to empty braces", .text("x"), at: ["a", "d"], "a: {}\n", "a:\n  d: x\n"),
    .add("a key to nothing", .text("x"), at: ["a", "d"], "a:\nb: c\n", "a:\n  d: x\nb: c\n"),
    .add(
      "a text in the language no", .text("ja"), at: ["a", "no"], "a:\n  en: yes indeed\n",
      "a:\n  en: yes indeed\n  \"no\": ja\n"),
    .add(
      "a day under a key that has days", .text("2031-05-27"), at: [1, "date"],
      "- date: 2031-05-20\n- id: b\n", "- date: 2031-05-20\n- id: b\n  date: 2031-05-27\n"),
    .append("an item", .text("c"), to: ["a"], "a:\n  - b  # one\nd: e\n", "a:\n  - b  # one\n  - c\nd: e\n"),
    .append(
      "an item after spaces", .map([("id", .text("c")), ("x", .text("w"))]), to: ["a"],
      "a:\n-   id: b\n    x: z\n", "a:\n-   id: b\n    x: z\n-   id: c\n    x: w\n"),
    .append(
      "an item in braces, as the others are", .map([("id", .text("c")), ("m", .unquoted("1"))]), to: ["a"],
      "a:\n  - {id: b, m: 2}\n", "a:\n  - {id: b, m: 2}\n  - {id: c, m: 1}\n"),
    .append(
      "an item between empty lines", .text("d"), to: ["a"], "a:\n  - b\n\n  - c\n\nx: y\n",
      "a:\n  - b\n\n  - c\n\n  - d\n\nx: y\n"),
    .append("an item to a list that is missing", .text("b"), to: ["a"], "x: y\n", "x: y\na:\n  - b\n"),
    .append(
      "an item to brackets over several lines", .text("c"), to: ["a"], "a: [\n  x,\n  b  # last\n]\n",
      "a: [\n  x,\n  b,  # last\n  c\n]\n"),
    .append(
      "an item to brackets with a last comma", .text("c"), to: ["a"], "a: [\n  x,\n  b,  # last\n]\n",
      "a: [\n  x,\n  b,  # last\n  c,\n]\n"),
    EditCase("an item in front", "a:\n  # on b\n  - b\n", "a:\n  - x\n  # on b\n  - b\n") {
      file throws(EditProblem) in
      try file.insert(.text("x"), into: ["a"], at: 0)
    },
    EditCase("an item below a heading", "a:\n  # Part one\n\n  - b\n", "a:\n  # Part one\n\n  - x\n  - b\n") {
      file throws(EditProblem) in
      try file.insert(.text("x"), into: ["a"], at: 0)
    },
    EditCase(
      "an item at the end of its part", "a:\n  - b\n\n  # Part two\n\n  - c\n",
      "a:\n  - b\n\n  - x\n\n  # Part two\n\n  - c\n"
    ) { file throws(EditProblem) in
      try file.insert(.text("x"), into: ["a"], at: 1)
    },
    EditCase(
      "an item in front of a comment within brackets", "a: [\n  # on b\n  b,\n  c\n]\n",
      "a: [\n  x,\n  # on b\n  b,\n  c\n]\n"
    ) { file throws(EditProblem) in
      try file.insert(.text("x"), into: ["a"], at: 0)
    },
    EditCase(
      "an item in front of the only one, which has a comment, within brackets",
      "a: [\n  # on b\n  b\n]\n", "a: [\n  x,\n  # on b\n  b\n]\n"
    ) { file throws(EditProblem) in
      try file.insert(.text("x"), into: ["a"], at: 0)
    },
    EditCase("an item in front within brackets", "a: [b, c]\n", "a: [x, b, c]\n") {
      file throws(EditProblem) in
      try file.insert(.text("x"), into: ["a"], at: 0)
    },
  ]

  static let removals: [EditCase] = [
    .remove(
      "a key with its comments", ["b"], "a: 1  # one\n# on b\nb: 2  # two\n# on c\nc: 3\n",
      "a: 1  # one\n# on c\nc: 3\n"),
    .remove(
      "a key with the comments in it", ["b"], "a: 1\nb:\n  # on x\n  x: y\n  # the end\nc: 3\n",
      "a: 1\nc: 3\n"),
    .remove(
      "a key, but no heading", ["b"], "a: 1\n\n# Part two\n\nb: 2\nc: 3\n", "a: 1\n\n# Part two\n\nc: 3\n"),
    .remove(
      "the first key, but not the words on the file", ["a"], "# The file.\n# Its licence.\na: 1\nb: 2\n",
      "# The file.\n# Its licence.\nb: 2\n"),
    .remove(
      "the last item below a heading, which does not become the next key’s", ["a", 1],
      "a:\n- b\n# Part two\n\n- c\n# on d\nd: e\n", "a:\n- b\n# Part two\n\n# on d\nd: e\n"),
    .remove(
      "the only key of a file, with its comment", ["a"], "# File.\n\n# on a\na: b\n", "# File.\n\n{}\n"),
    .remove(
      "the only key of an item, with its comment", [1, "a"], "- b\n-\n  # on a\n  a: c\n", "- b\n-\n  {}\n"),
    .remove(
      "the first key below a line of dashes, but not the words on the file", ["a"],
      "---\n# The file.\na: 1\nb: 2\n", "---\n# The file.\nb: 2\n"),
    .remove("the last key of a file without a line break", ["b"], "a: 1\nb: 2", "a: 1"),
    .remove("the last key and the empty line before it", ["b"], "a: 1\n\nb: 2\n", "a: 1\n"),
    .remove(
      "an item with one of two empty lines", ["a", 1], "a:\n  - b\n\n  - c\n\n  - d\n", "a:\n  - b\n\n  - d\n"
    ),
    .remove("the first key of an item", [0, "id"], "- id: x  # the id\n  b: 1\n", "- b: 1\n"),
    .remove(
      "the first key of an item, with a comment on the second", [0, "id"], "- id: x\n  # on b\n  b: 1\n",
      "-\n  # on b\n  b: 1\n"),
    .remove("the only item", ["a", 0], "a:  # those\n  - b\nc: d\n", "a: []  # those\nc: d\n"),
    .remove("the only key", ["a", "b"], "a:\n  b: c\nd: e\n", "a: {}\nd: e\n"),
    .remove("an item of brackets", ["a", 0], "a: [b, c]\n", "a: [c]\n"),
    .remove("the last item of brackets", ["a", 1], "a: [b, c]\n", "a: [b]\n"),
    .remove("the only item of brackets", ["a", 0], "a: [ b ]  # one\n", "a: []  # one\n"),
    .remove(
      "a line of brackets with its comments", ["a", 1], "a: [\n  b,  # on b\n  # on c\n  c  # more on c\n]\n",
      "a: [\n  b  # on b\n]\n"),
    .remove("a key of braces", ["a", "b"], "a: {b: 1, c: 2}\n", "a: {c: 2}\n"),
    EditCase("what held nothing else", "a:\n  b:\n    - c\nd: e\n", "d: e\n") { file throws(EditProblem) in
      try file.remove(["a", "b", 0], pruning: true)
    },
  ]

  static let moves: [EditCase] = [
    .move(
      "an item up, with its comments", 2, 0, in: ["a"],
      "a:\n  # on b\n  - b\n  - c\n  # on d\n  - d  # more\n",
      "a:\n  # on d\n  - d  # more\n  # on b\n  - b\n  - c\n"),
    .move(
      "an item down, with its comments", 0, 2, in: ["a"],
      "a:\n  # on b\n  - b\n  - c\n  # on d\n  - d  # more\n",
      "a:\n  - c\n  # on d\n  - d  # more\n  # on b\n  - b\n"),
    .move("the last item of a file without a line break", 1, 0, in: [], "- a\n- b", "- b\n- a"),
    .move(
      "an item between empty lines", 2, 1, in: ["a"], "a:\n  - b\n\n  - c\n\n  - d\n\ne: f\n",
      "a:\n  - b\n\n  - d\n\n  - c\n\ne: f\n"),
    .move("an item of brackets", 2, 0, in: ["a"], "a: [b, c,  d]\n", "a: [d, b,  c]\n"),
    .move(
      "an item of brackets with its comments", 2, 0, in: ["a"],
      "a: [\n  b,  # 1\n  c,\n  # on d\n  d  # 3\n]\n",
      "a: [\n  # on d\n  d,  # 3\n  b,  # 1\n  c\n]\n"),
    .move(
      "an item of brackets with a comment above the first", 0, 1, in: ["a"],
      "a: [\n  # on b\n  b,\n  c\n]\n", "a: [\n  c,\n  # on b\n  b\n]\n"),
    .move(
      "an item with a comment to the line of a dash", 1, 0, in: [0], "- - a\n  # on b\n  - b\n- c\n",
      "-\n  # on b\n  - b\n  - a\n- c\n"),
    .move("the first of a list in a list", 0, 1, in: [0], "- - a\n  - b\n- c\n", "- - b\n  - a\n- c\n"),
  ]
}

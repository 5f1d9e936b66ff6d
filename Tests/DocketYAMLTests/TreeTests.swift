import DocketDiagnostics
import DocketYAML
import Testing

@Suite struct `Reading a file into a tree` {
  @Test(arguments: [
    ("", "nil"),
    ("# nothing yet\n", "nil"),
    ("a: 1\n", "0-4{0-1p‹a›: 3-4p‹1›}"),
    ("имя: Айгуль\nx: y\n", "0-25{0-6p‹имя›: 8-20p‹Айгуль›, 21-22p‹x›: 24-25p‹y›}"),
    (
      "\u{FEFF}имя: Айгуль\nx: [\n а,\n б\n ]\n",
      "3-40{3-9p‹имя›: 11-23p‹Айгуль›, 24-25p‹x›: 27-40[30-32p‹а›, 35-37p‹б›]}"
    ),
  ])
  func `gives every node the bytes it came from`(text: String, tree: String) {
    let reading = YAML.read(file(text))
    #expect(reading.diagnostics.isEmpty)
    #expect(dump(reading.root) == tree)
  }
}

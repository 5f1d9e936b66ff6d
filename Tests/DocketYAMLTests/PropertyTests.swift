import DocketDiagnostics
import DocketYAML
import TestSupport
import Testing

@Suite struct `Whatever the bytes are` {
  /// Every place a reading gives lies inside the file, in order, and a collection holds its children.
  private func check(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) {
    let file = SourceFile(path: "records/cases/sample.yml", bytes: bytes)
    let reading = YAML.read(file)
    let whole = ByteRange(0, bytes.count)
    for diagnostic in reading.diagnostics {
      #expect(whole.contains(diagnostic.location.byteRange), sourceLocation: location)
      #expect(diagnostic.location.start <= diagnostic.location.end, sourceLocation: location)
      #expect(diagnostic.notes.allSatisfy { whole.contains($0.location.byteRange) }, sourceLocation: location)
      for fix in diagnostic.fixes {
        #expect(fix.edits.allSatisfy { whole.contains($0.range) }, sourceLocation: location)
        let ordered = zip(fix.edits, fix.edits.dropFirst()).allSatisfy { $0.range.upper <= $1.range.lower }
        #expect(ordered, sourceLocation: location)
      }
    }
    if let root = reading.root { checkRanges(root, within: whole, in: file, location) }
  }

  private func checkRanges(
    _ node: Node, within outer: ByteRange, in file: SourceFile, _ location: SourceLocation
  ) {
    #expect(outer.contains(node.range), sourceLocation: location)
    let children = node.items ?? node.entries?.flatMap { [$0.key, $0.value] } ?? []
    #expect(
      zip(children, children.dropFirst()).allSatisfy { $0.range.upper <= $1.range.lower },
      sourceLocation: location)
    for child in children { checkRanges(child, within: node.range, in: file, location) }
    if let scalar = node.scalar {
      let part = node.sourceRange(ofText: 0..<scalar.text.utf8.count, in: file)
      #expect(node.range.contains(part), sourceLocation: location)
    }
  }

  @Test(arguments: 0..<200) func `random bytes are read without a trap and places lie inside them`(seed: Int)
  {
    var random = SplitMix64(seed: seed)
    check(
      (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  @Test(arguments: 0..<300) func `random YAML signs are read without a trap and places lie inside them`(
    seed: Int
  ) {
    let signs = [
      "a", "b: ", "- ", ": ", "\n", "\n  ", "\n", " ", "'", "\"", "[", "]", "{", "}", ", ", "#", " # x", "|",
      ">-", "&a ",
      "*a ", "!t ", "? ", "---\n", "...\n", "%Y\n", "\t", "\\", "\\u", "я", "🕊", "\r\n", "@", "`", "<<",
      "=======\n", "|2\n",
    ]
    var random = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 1...60, using: &random)).compactMap { _ in
      signs.randomElement(using: &random)
    }
    check(Array(text.joined().utf8))
  }

  @Test(arguments: 0..<300)
  func `a record with random changes is read without a trap and places lie inside it`(
    seed: Int
  ) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(sampleRecord.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8.random(in: 0x09...0x7E, using: &random)
      case 2:
        bytes.insert(
          contentsOf: Array("\n: '\"[]{}-\t#&*!%@".utf8.shuffled(using: &random).prefix(2)), at: place)
      default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
      }
    }
    check(bytes)
  }

  @Test(arguments: 0..<200) func `a text on one line read alone from its range is the same text`(seed: Int)
    throws
  {
    var random = SplitMix64(seed: seed)
    let letters = Array("abя🕊 é:#,[]{}'\"-?!&*|>%@\\.0~=")
    let values = (0..<8).map { _ in
      String(
        (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
      )
    }
    let file = file(values.enumerated().map { "k\($0.offset): \($0.element)\n" }.joined())
    for entry in YAML.read(file).root?.entries ?? [] {
      guard let scalar = entry.value.scalar, scalar.style == .plain else { continue }
      #expect(file.text(entry.value.range) == scalar.text)
      let alone = YAML.read(DocketYAMLTests.file("k: " + file.text(entry.value.range)))
      #expect(alone.root?.entries?.first?.value.scalar?.text == scalar.text)
    }
  }

  @Test(arguments: 0..<200) func `every part of a text leads back to bytes that decode to it`(seed: Int)
    throws
  {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "я", "🕊", " ", "''", "\n  ", "\n\n  ", "b c", "  ", "é"]
    let body = "x" + (0..<9).compactMap { _ in pieces.randomElement(using: &random) }.joined() + "z"
    for text in ["k: '\(body)'\n", "k: \(body)\n", "k: |\n  \(body)\n", "k: >\n  \(body)\n"] {
      let file = file(text)
      let value = try #require(YAML.read(file).root?.entries?.first?.value)
      let decoded = try #require(value.scalar?.text)
      for (offset, byte) in decoded.utf8.enumerated()
      where UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80 {
        let range = value.sourceRange(ofText: offset..<offset + 1, in: file)
        #expect(file.text(range) == String(UnicodeScalar(byte)), "\(text)")
      }
    }
  }
}

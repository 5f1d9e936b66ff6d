package import DocketLanguage

/// A place of a text that a program spoiled.
package struct MojibakeSlip {
  /// Its UTF-8 range in the text.
  package let range: Range<Int>
  /// What it was; nil when nobody can know, or when it cannot be written without care for quotes.
  package let repaired: String?
  /// What is wrong.
  package let what: Message
  /// What to do.
  package let mend: Message
  /// Whether it may be meant: text about programs has such signs.
  package let isDoubtful: Bool

  private init(
    range: Range<Int>, repaired: String?, what: Message, mend: Message, isDoubtful: Bool = false
  ) {
    self.range = range
    self.repaired = repaired
    self.what = what
    self.mend = mend
    self.isDoubtful = isDoubtful
  }

  /// Characters read in another encoding.
  package init(_ misreading: Misreading, in text: String) {
    self.init(
      range: misreading.range, repaired: misreading.original,
      what: Self.misread.with([
        "now": .quoted(Self.part(misreading.range, of: text)),
        "before": .quoted(Self.short(misreading.original)),
      ]),
      mend: Self.write.with(["text": .quoted(Self.short(misreading.original))]))
  }

  /// A character as web pages write it, once or several times over.
  package init(_ entity: HTMLEntities.Found, in text: String) {
    // These need no quotes in any place of a file.
    let isSafe = entity.character.unicodeScalars.allSatisfy { $0.value >= 0xA0 }
    let isShown = entity.character.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .spaceSeparator && $0.properties.generalCategory != .format
    }
    self.init(
      range: entity.range, repaired: isSafe ? entity.character : nil,
      what: isShown
        ? Self.entity.with([
          "code": .code(Self.part(entity.range, of: text)), "character": .quoted(entity.character),
        ]) : Self.hiddenEntity.with(["code": .code(Self.part(entity.range, of: text))]),
      mend: isShown ? Self.write.with(["text": .quoted(entity.character)]) : Self.writeSpace.message)
  }

  /// The places where a character was lost.
  package static func lost(in text: String, limit: Int) -> [MojibakeSlip] {
    ranges(of: [0xEF, 0xBF, 0xBD], in: text, limit: limit) { _, _ in true }.map { range in
      MojibakeSlip(
        range: range, repaired: nil, what: lostCharacter.with(["name": .code("U+FFFD")]), mend: lookUp.message
      )
    }
  }

  /// Line breaks written as a backslash and a letter, where a sentence ends or the next begins.
  package static func lineBreaks(in text: String, limit: Int) -> [MojibakeSlip] {
    ranges(of: [0x5C, 0x6E], in: text, limit: limit) { before, after in
      // `C:\new` is a path.
      guard let after, after < 0x80 else { return true }
      let begins = after &- 0x61 >= 26
      return begins || before.map { Array(".!?;, ".utf8).contains($0) } ?? true
    }.map { range in
      MojibakeSlip(
        range: range, repaired: nil, what: lineBreak.with(["code": .code("\\n")]),
        mend: block.with(["mark": .code("|")]), isDoubtful: true)
    }
  }

  /// Characters as programs write them for programs, `\u0441`, those in a row together.
  package static func escapes(in text: String, limit: Int) -> [MojibakeSlip] {
    let bytes = text.utf8.span
    var found: [MojibakeSlip] = []
    var index = 0
    while index < bytes.count, found.count < limit {
      let start = index
      var characters = ""
      while index < bytes.count, bytes[index] == 0x5C,
        let (value, width) = UTF8Scalar.escape(in: bytes, at: index), value >= 0xA0,
        let scalar = Unicode.Scalar(value), !InvisibleScanner.mayHide(value), !scalar.properties.isBidiControl
      {
        characters.unicodeScalars.append(scalar)
        index += width
      }
      if index == start {
        index += 1
        continue
      }
      let range = start..<index
      found.append(
        MojibakeSlip(
          range: range, repaired: characters,
          what: escape.with(["code": .code(part(range, of: text)), "character": .quoted(short(characters))]),
          mend: write.with(["text": .quoted(short(characters))])))
    }
    return found
  }

  /// Words of which only the first halves of Cyrillic letters are left, with some of the second ones lost.
  package static func remains(in text: String, limit: Int) -> [MojibakeSlip] {
    let bytes = Array(text.utf8)
    return bytes.split(whereSeparator: { $0 <= 0x20 }).lazy.filter { word in
      // Ð and Ñ; no language has three of them in a word.
      zip(word, word.dropFirst()).count { $0 == 0xC3 && ($1 == 0x90 || $1 == 0x91) } >= 3
    }.prefix(limit).map { word in
      let range = word.startIndex..<word.endIndex
      return MojibakeSlip(
        range: range, repaired: nil, what: remainder.with(["word": .quoted(part(range, of: text))]),
        mend: lookUp.message)
    }
  }

  /// Signs for drawing lines within words or beside their letters, which no language has; lines of a table, which are
  /// straight, stand beside words on purpose.
  package static func boxes(in text: String, limit: Int) -> [MojibakeSlip] {
    let bytes = Array(text.utf8)
    return bytes.split(whereSeparator: { $0 <= 0x20 }).lazy.filter { word in
      let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
      return zip(scalars, scalars.dropFirst()).contains { one, other in
        one.isBoxDrawing && !one.isStraightLine && Script(other) != nil
          || other.isBoxDrawing && !other.isStraightLine && Script(one) != nil
      }
    }.prefix(limit).map { word in
      let range = word.startIndex..<word.endIndex
      return MojibakeSlip(
        range: range, repaired: nil, what: drawn.with(["word": .quoted(part(range, of: text))]),
        mend: lookUp.message)
    }
  }

  /// Question marks in the place of letters: words of nothing else, and single ones within a word.
  package static func questions(in text: String, limit: Int) -> [MojibakeSlip] {
    LostLetters.ranges(in: Array(text.utf8), limit: limit).map { range in
      MojibakeSlip(
        range: range, repaired: nil, what: question.with(["word": .quoted(part(range, of: text))]),
        mend: lookUp.message,
        isDoubtful: true)
    }
  }

  /// Whether a text begins or ends like a word for nothing.
  package static func mayBeNothing(_ text: String) -> Bool { Leftovers.mayBeNothing(text) }

  /// What a program should have filled in, and what it writes where it has nothing.
  package static func leftovers(in text: String, _ traits: TextTraits, limit: Int) -> [MojibakeSlip] {
    Leftovers.ranges(in: text, hasMarks: traits.contains(.fillMark), limit: limit).map { range in
      MojibakeSlip(
        range: range, repaired: nil, what: leftover.with(["code": .code(part(range, of: text))]),
        mend: fill.message,
        isDoubtful: true)
    }
  }

  private static func ranges(
    of pattern: [UInt8], in text: String, limit: Int, _ isMeant: (UInt8?, UInt8?) -> Bool
  ) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    var index = 0
    while found.count < limit, let start = bytes[index...].firstIndex(of: pattern[0]) {
      index = start + 1
      let end = start + pattern.count
      guard end <= bytes.count, bytes[start..<end].elementsEqual(pattern) else { continue }
      if isMeant(start > 0 ? bytes[start - 1] : nil, end < bytes.count ? bytes[end] : nil) {
        found.append(start..<end)
      }
      index = end
    }
    return found
  }

  private static func part(_ range: Range<Int>, of text: String) -> String {
    short(String(decoding: Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count)), as: UTF8.self))
  }

  private static func short(_ text: String) -> String {
    let start = String.UnicodeScalarView(text.unicodeScalars.prefix(24))
    return text.unicodeScalars.count > 24 ? String(start) + "…" : text
  }

  private static let misread = Phrase("misread", en: "This was read in another encoding: {now} was {before}.")
  private static let write = Phrase("write", en: "Write {text}.")
  private static let entity = Phrase("entity", en: "{code} is how web pages write {character}.")
  private static let escape = Phrase("escape", en: "{code} is how programs write {character} for each other.")
  private static let hiddenEntity = Phrase(
    "hidden-entity", en: "{code} belongs into web pages; readers would see it as it is.")
  private static let writeSpace = Phrase("write-space", en: "Write a space, or take it out.")
  private static let lostCharacter = Phrase(
    "lost", en: "A character was lost here: {name} stands in its place.")
  private static let remainder = Phrase(
    "remainder", en: "This is what a program left of a word in Cyrillic letters: {word}.")
  private static let drawn = Phrase(
    "drawn", en: "Signs for drawing lines stand here in the place of letters: {word}.")
  private static let question = Phrase(
    "question", en: "Question marks stand here in the place of letters: {word}.")
  private static let leftover = Phrase(
    "leftover", en: "{code} is what a program writes where it has nothing to fill in, or did not fill in.")
  private static let fill = Phrase(
    "fill", en: "Write what belongs here, or leave it out; the source has it.")
  private static let lookUp = Phrase("look-up", en: "Write the character that was meant; the source has it.")
  private static let lineBreak = Phrase(
    "line-break", en: "{code} stands here as two characters and breaks no line.")
  private static let block = Phrase(
    "block", en: "Write a space, or the text as a block of lines under {mark}.")
}

/// The text of a file while it is written, in blocks or, where a file is written tightly, between brackets.
struct RecordText {
  /// Whether short lists and entries stand between brackets.
  let isTight: Bool
  private(set) var text = ""

  init(isTight: Bool) {
    self.isTight = isTight
    text.reserveCapacity(24_000)
  }

  mutating func comment(_ words: String, _ depth: Int = 0) { line(depth, "# " + words) }

  mutating func blank() { text += "\n" }

  mutating func line(_ depth: Int, _ words: String) {
    for _ in 0..<depth { text += " " }
    text += words
    text += "\n"
  }

  mutating func pair(_ depth: Int, _ key: String, _ value: String?) {
    if let value { line(depth, key + ": " + value) }
  }

  /// A list of words; nothing when it is empty.
  mutating func list(_ depth: Int, _ key: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    if isTight { return line(depth, key + ": [" + items.joined(separator: ", ") + "]") }
    line(depth, key + ":")
    for item in items { line(depth + 2, "- " + item) }
  }

  /// A text in three languages; nothing when there is none.
  mutating func languages(_ depth: Int, _ key: String, _ words: Trilingual?) {
    guard let words else { return }
    line(depth, key + ":")
    line(depth + 2, "en: " + words.en)
    line(depth + 2, "fr: " + words.fr)
    line(depth + 2, "ru: " + words.ru)
  }

  /// A name in three languages, on one line where the file is written tightly.
  mutating func name(_ depth: Int, _ key: String, _ words: Trilingual) {
    guard isTight, !(words.en + words.fr + words.ru).contains(",") else {
      return languages(depth, key, words)
    }
    line(depth, "\(key): {en: \(words.en), fr: \(words.fr), ru: \(words.ru)}")
  }

  /// A long text as a block in each language, its paragraphs folded.
  mutating func story(_ depth: Int, _ key: String, _ paragraphs: [Trilingual]) {
    line(depth, key + ":")
    for (language, texts) in [
      ("en", paragraphs.map(\.en)), ("fr", paragraphs.map(\.fr)), ("ru", paragraphs.map(\.ru)),
    ] {
      line(depth + 2, language + ": >-")
      for (index, paragraph) in texts.enumerated() {
        if index > 0 { blank() }
        for part in Self.wrapped(paragraph, width: 90) { line(depth + 4, part) }
      }
    }
  }

  private static func wrapped(_ words: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var length = 0
    for word in words.split(separator: " ") {
      let count = word.unicodeScalars.count
      if length > 0, length + 1 + count > width {
        lines.append(current)
        (current, length) = ("", 0)
      }
      if length > 0 { current += " " }
      current += word
      length += count + 1
    }
    return current.isEmpty ? lines : lines + [current]
  }
}

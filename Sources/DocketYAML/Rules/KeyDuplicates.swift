import DocketDiagnostics
import DocketLanguage

/// `key-duplicates`: a key stands twice in one mapping.
///
/// Keys are compared unquoted and by canonical equivalence (Unicode normalisation form C), as Swift compares texts.
struct KeyDuplicates {
  /// The keys of the mapping that is looked at, kept for their memory.
  private var keys: [Key] = []

  /// A key of a mapping, with what tells most keys apart at once.
  private struct Key {
    let part: Part
    /// Its length, first and last bytes; 0 when a byte is beyond ASCII, where other bytes can be the same text.
    let sketch: UInt64
  }

  static let rule: RuleDescription = RuleDescription(
    id: "key-duplicates", family: .syntax, severity: .error,
    summary: Phrase("summary", en: "A key stands only once in its block."),
    reason: Phrase(
      "reason", en: "Only one of the two would be kept; the other would be lost without a word."))

  /// Reports every key that stood before, at its own place, with a note at the first.
  mutating func check(_ mapping: Part, of tree: Tree, in file: SourceFile, _ findings: inout Findings) {
    keys.removeAll(keepingCapacity: true)
    var isASCII = true
    var children = tree.children(of: mapping)
    while let key = children.next(), children.next() != nil {
      guard key.form.isText else { continue }
      let sketch = tree.withUTF8(of: key, Self.sketch)
      isASCII = isASCII && sketch != 0
      keys.append(Key(part: key, sketch: sketch))
    }
    // Up to here comparing all pairs costs less than a table.
    isASCII && keys.count <= 64
      ? checkByPairs(tree, in: file, &findings) : checkByTable(tree, in: file, &findings)
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] { [rule.summary, rule.reason, what, first, join, rename] }

  private static func sketch(_ text: Span<UInt8>) -> UInt64 {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var all: UInt8 = 0
    for index in text.indices {
      all |= text[index]
      last = last << 8 | UInt64(text[index])
      if index < 8 { first = last }
    }
    return all < 0x80 ? (first &* 31 &+ last) << 8 | UInt64(UInt8(truncatingIfNeeded: text.count)) | 0x80 : 0
  }

  private func checkByPairs(_ tree: Tree, in file: SourceFile, _ findings: inout Findings) {
    for later in keys.indices.dropFirst() {
      let key = keys[later]
      for earlier in keys[..<later] where earlier.sketch == key.sketch {
        let name = tree.text(of: key.part)
        guard tree.text(of: earlier.part) == name else { continue }
        Self.report(key.part, name, after: earlier.part, in: file, &findings)
        break
      }
    }
  }

  private func checkByTable(_ tree: Tree, in file: SourceFile, _ findings: inout Findings) {
    var seen: [String: Part] = [:]
    seen.reserveCapacity(keys.count)
    for key in keys {
      let name = tree.text(of: key.part)
      guard let earlier = seen[name] else {
        seen[name] = key.part
        continue
      }
      Self.report(key.part, name, after: earlier, in: file, &findings)
    }
  }

  private static func report(
    _ key: Part, _ name: String, after earlier: Part, in file: SourceFile, _ findings: inout Findings
  ) {
    findings.add(rule) {
      let shown = name.count > 40 ? name.prefix(39) + "…" : name[...]
      return Diagnostic(
        rule, at: file.location(key.range), what: what.with(["key": .code(String(shown))]),
        mend: [join.message, rename.message],
        notes: [Diagnostic.Note(first.message, at: file.location(earlier.range))])
    }
  }

  private static let what = Phrase("twice", en: "The key {key} stands here a second time in the same block.")
  private static let first = Phrase("first", en: "It stands here first.")
  private static let join = Phrase(
    "join", en: "Join the two into one: put the lines of the second below those of the first.")
  private static let rename = Phrase(
    "rename", en: "If another key was meant, correct its name; if one is left over, delete it.")
}

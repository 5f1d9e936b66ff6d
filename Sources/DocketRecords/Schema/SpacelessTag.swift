import DocketDiagnostics
import DocketLanguage
import DocketYAML

extension ReadingContext {
  /// Reports `fr:A trial: the third`, in which YAML takes all up to the second colon for the key, because no space follows
  /// the first.
  ///
  /// - Parameters:
  ///   - key: the key of a text by language.
  ///   - value: what follows it.
  /// - Returns: whether it was that.
  mutating func reportSpacelessTag(_ key: Part, _ value: Part) -> Bool {
    guard key.form == .plain, value.form == .plain, key.range.upper <= value.range.lower else { return false }
    let typed = tree.text(of: key)
    guard let colon = typed.utf8.firstIndex(of: UInt8(ascii: ":")), colon > typed.startIndex else {
      return false
    }
    let tag = String(typed[..<colon])
    guard tag.utf8.count <= 12, LanguageTag(tag)?.isRegistered == true else { return false }
    let start = key.range.lower + tag.utf8.count
    let text = file.text(ByteRange(start + 1, value.range.upper))
    // The text goes into quotes, since it has a colon of its own; one that has these marks is for a human.
    let isSimple = !text.contains { "\"\\\n\r".contains($0) }
    let fix = replacing(ByteRange(start, value.range.upper), with: ": \"\(text)\"", safety: .safe)
    report(
      SchemaRules.languageTag, at: ByteRange(start, start + 1),
      SchemaPhrases.spaceAfterTag.with(["tag": .code("\(tag):")]),
      mend: [SchemaPhrases.spaceAndQuotes.with(["tag": .code("\(tag):")])], fixes: isSimple ? [fix] : [])
    return true
  }
}

import DocketDiagnostics
import DocketLanguage

/// `key-duplicates`: a key stands twice in one mapping.
///
/// Keys are compared unquoted and by canonical equivalence (Unicode normalisation form C), as Swift compares texts.
enum KeyDuplicates {
  static let rule: RuleDescription = RuleDescription(
    id: "key-duplicates", family: .syntax, severity: .error,
    summary: Phrase(
      "summary",
      en: "A key stands only once in its block.",
      fr: "Une clé ne figure qu’une fois dans son bloc.",
      ru: "Ключ встречается в своём блоке только один раз."),
    reason: Phrase(
      "reason",
      en: "Only one of the two would be kept; the other would be lost without a word.",
      fr: "Une seule des deux serait gardée ; l’autre se perdrait sans bruit.",
      ru: "Сохранился бы только один из двух; другой молча пропал бы."))

  /// Reports every key that stood before, at its own place, with a note at the first.
  static func check(_ entries: [Entry], in file: SourceFile, _ findings: inout Findings) {
    // Up to here comparing all pairs costs less than a table.
    entries.count <= 16
      ? checkByPairs(entries, in: file, &findings) : checkByTable(entries, in: file, &findings)
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] { [rule.summary, rule.reason, what, first, join, rename] }

  private static func checkByPairs(_ entries: [Entry], in file: SourceFile, _ findings: inout Findings) {
    for later in entries.indices.dropFirst() {
      guard let name = entries[later].key.scalar?.text else { continue }
      guard let earlier = entries[..<later].first(where: { $0.key.scalar?.text == name }) else { continue }
      report(entries[later].key, name, after: earlier.key, in: file, &findings)
    }
  }

  private static func checkByTable(_ entries: [Entry], in file: SourceFile, _ findings: inout Findings) {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      guard let name = entry.key.scalar?.text else { continue }
      guard let earlier = seen[name] else {
        seen[name] = index
        continue
      }
      report(entry.key, name, after: entries[earlier].key, in: file, &findings)
    }
  }

  private static func report(
    _ key: Node, _ name: String, after earlier: Node, in file: SourceFile, _ findings: inout Findings
  ) {
    findings.add(rule) {
      let shown = name.count > 40 ? name.prefix(39) + "…" : name[...]
      return Diagnostic(
        rule, at: file.location(key.range), what: what.with(["key": .code(String(shown))]),
        mend: [join.message, rename.message],
        notes: [Diagnostic.Note(first.message, at: file.location(earlier.range))])
    }
  }

  private static let what = Phrase(
    "twice",
    en: "The key {key} stands here a second time in the same block.",
    fr: "La clé {key} figure ici une deuxième fois dans le même bloc.",
    ru: "Ключ {key} стоит здесь второй раз в том же блоке.")
  private static let first = Phrase(
    "first",
    en: "It stands here first.",
    fr: "Elle figure d’abord ici.",
    ru: "Впервые он стоит здесь.")
  private static let join = Phrase(
    "join",
    en: "Join the two into one: put the lines of the second below those of the first.",
    fr: "Réunissez les deux : placez les lignes de la seconde sous celles de la première.",
    ru: "Объедините их: перенесите строки второго под строки первого.")
  private static let rename = Phrase(
    "rename",
    en: "If another key was meant, correct its name; if one is left over, delete it.",
    fr: "Si une autre clé était voulue, corrigez son nom ; si l’une est de trop, supprimez-la.",
    ru: "Если имелся в виду другой ключ, исправьте его имя; если один лишний, удалите его.")
}

import DocketDiagnostics
import DocketLanguage

/// `unicode-line-breaks`: characters that end a line for YAML 1.1 (§5.4) but not for git and editors.
enum UnicodeLineBreaks {
  static let rule: RuleDescription = RuleDescription(
    id: "unicode-line-breaks", family: .syntax, severity: .error,
    summary: Phrase(
      "summary",
      en: "Lines end with an ordinary line break, and with nothing else.",
      fr: "Les lignes se terminent par un saut de ligne ordinaire et par rien d’autre.",
      ru: "Строки заканчиваются обычным переводом строки и ничем другим."),
    reason: Phrase(
      "reason",
      en: "Programs see a new line where reviewers see none, so a comment could hide a key.",
      fr:
        "Les programmes voient une nouvelle ligne là où la relecture n’en voit pas : un commentaire cacherait une clé.",
      ru: "Программы видят новую строку там, где человек её не видит: комментарий мог бы скрыть ключ."))

  /// What the bytes give: one finding at the first such character, with a fix for all of the first hundred.
  static func check(_ inspection: ByteInspection, in file: SourceFile) -> [Diagnostic] {
    guard let first = inspection.lineBreaks.places.first else { return [] }
    let isLoneReturn = file.bytes[first.lower] == 0x0D
    let endsLines = isLoneReturn && !file.bytes.contains(0x0A)
    let code = Argument.code("U+" + FileEncoding.hexadecimal(character(at: first, in: file), digits: 4))
    let edits = inspection.lineBreaks.places.map {
      TextEdit(path: file.path, range: $0, replacement: endsLines ? "\n" : " ")
    }
    return [
      Diagnostic(
        rule, at: file.location(first),
        what: isLoneReturn ? carriageReturn.with(["code": code]) : separator.with(["code": code]),
        mend: [(endsLines ? resave : retype).message],
        notes: FileEncoding.furtherPlaces(inspection.lineBreaks, in: file),
        fixes: [Fix((endsLines ? replaceByBreak : replaceBySpace).message, edits: edits, safety: .suggested)])
    ]
  }

  private static func character(at range: ByteRange, in file: SourceFile) -> UInt32 {
    file.text(range).unicodeScalars.first?.value ?? 0
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] {
    [
      rule.summary, rule.reason, separator, carriageReturn, retype, resave, replaceBySpace, replaceByBreak,
      FileEncoding.further,
    ]
  }

  private static let separator = Phrase(
    "separator",
    en:
      "The hidden character {code} stands here and ends the line for programs, though editors show one line.",
    fr:
      "Le caractère caché {code} termine ici la ligne pour les programmes, alors que l’éditeur n’en montre qu’une.",
    ru:
      "Здесь стоит скрытый символ {code}: для программ строка на нём кончается, хотя редактор показывает одну."
  )
  private static let carriageReturn = Phrase(
    "carriage-return",
    en: "Half a line break stands here ({code} alone): programs see a new line, git does not.",
    fr:
      "Il y a ici la moitié d’un saut de ligne ({code} seul) : les programmes voient une ligne de plus, git non.",
    ru: "Здесь стоит половина перевода строки (один {code}): программы видят новую строку, а git — нет.")
  private static let retype = Phrase(
    "retype",
    en: "Replace it by a space or by an ordinary line break; it often comes with text pasted from a PDF.",
    fr:
      "Remplacez-le par une espace ou un saut de ligne ordinaire ; il vient souvent d’un texte collé depuis un PDF.",
    ru:
      "Замените его пробелом или обычным переводом строки; обычно он попадает с текстом, вставленным из PDF.")
  private static let resave = Phrase(
    "resave",
    en: "Save the file with line breaks of the kind “LF” (Unix); it looks like an old Mac file.",
    fr: "Enregistrez le fichier avec des fins de ligne « LF » (Unix) ; il semble venir d’un ancien Mac.",
    ru: "Сохраните файл с переводами строк «LF» (Unix); похоже, он создан на старом Mac.")
  private static let replaceBySpace = Phrase(
    "replace-by-space",
    en: "Replace it by a space.",
    fr: "Le remplacer par une espace.",
    ru: "Заменить пробелом.")
  private static let replaceByBreak = Phrase(
    "replace-by-break",
    en: "Replace it by an ordinary line break.",
    fr: "Le remplacer par un saut de ligne ordinaire.",
    ru: "Заменить обычным переводом строки.")
}

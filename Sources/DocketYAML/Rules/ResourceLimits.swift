import DocketDiagnostics
import DocketLanguage

/// `resource-limits`: a file is larger, deeper or fuller than anything a record needs.
enum ResourceLimits {
  /// A ceiling that was passed.
  enum Excess {
    /// The file's bytes.
    case fileSize(Int)
    /// Nesting; how deep it would go on is not known.
    case depth
    /// The number of nodes; how many would follow is not known.
    case nodes
    /// A decoded text's bytes.
    case scalarLength(Int)
  }

  static let rule: RuleDescription = RuleDescription(
    id: "resource-limits", family: .syntax, severity: .error,
    summary: Phrase(
      "summary",
      en: "A file keeps within the limits of size, nesting and number of entries.",
      fr: "Un fichier respecte les limites de taille, d’imbrication et de nombre d’éléments.",
      ru: "Файл не превышает пределов размера, вложенности и числа элементов."),
    reason: Phrase(
      "reason",
      en:
        "Reading stopped here, so that no file can keep the check busy for hours; the rest was not checked.",
      fr:
        "La lecture s’arrête ici, pour qu’aucun fichier n’occupe la vérification des heures ; le reste n’est pas vu.",
      ru: "Чтение остановлено здесь, чтобы ни один файл не занял проверку на часы; остальное не проверено."))

  /// The finding for a ceiling at a place.
  static func diagnostic(_ excess: Excess, _ limits: Limits, at range: ByteRange, in file: SourceFile)
    -> Diagnostic
  {
    let what =
      switch excess {
      case .fileSize(let size): fileSize.with(["size": .count(size), "limit": .count(limits.fileSize)])
      case .depth: depth.with(["limit": .count(limits.depth)])
      case .nodes: nodes.with(["limit": .count(limits.nodes)])
      case .scalarLength(let size):
        scalarLength.with(["size": .count(size), "limit": .count(limits.scalarLength)])
      }
    return Diagnostic(
      rule, at: file.location(range), what: what,
      mend: [shorten.message, raise.with(["key": .code("limits")])])
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] {
    [rule.summary, rule.reason, fileSize, depth, nodes, scalarLength, shorten, raise]
  }

  private static let fileSize = Phrase(
    "file-size",
    en: "The file is {size} {size?byte|bytes} long; the limit is {limit}.",
    fr: "Le fichier compte {size} {size?octet|octets} ; la limite est de {limit}.",
    ru: "Длина файла — {size} {size?байт|байта|байт}; предел — {limit}.")
  private static let depth = Phrase(
    "depth",
    en: "Lists and blocks lie more than {limit} {limit?level|levels} deep here, which is the limit.",
    fr: "Listes et blocs s’emboîtent ici sur plus de {limit} {limit?niveau|niveaux}, ce qui est la limite.",
    ru: "Списки и блоки вложены здесь глубже предела в {limit} {limit?уровень|уровня|уровней}.")
  private static let nodes = Phrase(
    "nodes",
    en: "Here the file passes the limit of {limit} {limit?entry|entries} (texts, lists and blocks together).",
    fr:
      "Le fichier dépasse ici la limite de {limit} {limit?élément|éléments} (textes, listes et blocs confondus).",
    ru:
      "Здесь файл превышает предел: {limit} {limit?элемент|элемента|элементов} (тексты, списки и блоки вместе)."
  )
  private static let scalarLength = Phrase(
    "text-length",
    en: "This text is {size} {size?byte|bytes} long; the limit is {limit}.",
    fr: "Ce texte compte {size} {size?octet|octets} ; la limite est de {limit}.",
    ru: "Длина этого текста — {size} {size?байт|байта|байт}; предел — {limit}.")
  private static let shorten = Phrase(
    "shorten",
    en: "Shorten it, or look for a quote or bracket that should have been closed long before.",
    fr: "Raccourcissez, ou cherchez un guillemet ou un crochet qui aurait dû être fermé bien avant.",
    ru: "Сократите его или поищите кавычку или скобку, которую следовало закрыть намного раньше.")
  private static let raise = Phrase(
    "raise",
    en: "If a record really needs more, raise the number under {key} in `pipeline.yml`.",
    fr: "Si une fiche a vraiment besoin de plus, augmentez le nombre sous {key} dans `pipeline.yml`.",
    ru: "Если записи действительно нужно больше, увеличьте число в разделе {key} файла `pipeline.yml`.")
}

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
    summary: Phrase("summary", en: "A file keeps within the limits of size, nesting and number of entries."),
    reason: Phrase(
      "reason",
      en: "Reading stopped here, so that no file can keep the check busy for hours; the rest was not checked."
    ))

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
    "file-size", en: "The file is {size} {size?byte|bytes} long; the limit is {limit}.")
  private static let depth = Phrase(
    "depth", en: "Lists and blocks lie more than {limit} {limit?level|levels} deep here, which is the limit.")
  private static let nodes = Phrase(
    "nodes",
    en: "Here the file passes the limit of {limit} {limit?entry|entries} (texts, lists and blocks together).")
  private static let scalarLength = Phrase(
    "text-length", en: "This text is {size} {size?byte|bytes} long; the limit is {limit}.")
  private static let shorten = Phrase(
    "shorten", en: "Shorten it, or look for a quote or bracket that should have been closed long before.")
  private static let raise = Phrase(
    "raise", en: "If a record really needs more, raise the number under {key} in `pipeline.yml`.")
}

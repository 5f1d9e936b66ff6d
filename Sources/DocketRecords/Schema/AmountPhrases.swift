import DocketDiagnostics
import DocketLanguage
import DocketTime
import DocketYAML

/// What is said about a text that is no length of a sentence or of a hearing.
enum AmountPhrases {
  /// Reports a fault inside a scalar, with the canonical text as a fix where one is known.
  ///
  /// - Parameters:
  ///   - fault: what is wrong, and where.
  ///   - part: the text.
  ///   - examples: lengths as they are written at this place.
  ///   - context: collects the finding.
  static func report(
    _ fault: AmountFault, at part: Part, examples: [String], _ context: inout ReadingContext
  ) {
    let written = SchemaPhrases.notATerm.with(["examples": .list(examples.map { .code($0) })])
    var what = written
    var mend = [written]
    var fixes: [Fix] = []
    switch fault.problem {
    case .zero: what = zero.message
    case .order: what = order.message
    case .rangeOrder: what = rangeOrder.message
    case .tooLong: what = tooLong.message
    case .notation(let reading):
      mend = [SchemaPhrases.write.with(["text": .code(reading)])]
      fixes = [context.replacing(part.range, with: reading)]
    case .empty, .notALength: mend = []
    }
    let range = context.tree.node(part).sourceRange(ofText: fault.range, in: context.file)
    context.report(SchemaRules.valueFormat, at: range, what, mend: mend, fixes: fixes)
  }

  static let zero = Phrase("zero-amount", en: "An amount of zero says nothing.")
  static let order = Phrase("unit-order", en: "The largest unit comes first, and each unit only once.")
  static let rangeOrder = Phrase("range-order", en: "Of two lengths the least comes first, then the most.")
  static let tooLong = Phrase("too-long", en: "This is longer than seven days.")
}

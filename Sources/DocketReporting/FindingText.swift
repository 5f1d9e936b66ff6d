import DocketDiagnostics
import DocketLanguage

/// What a finding says, as plain text without its lines: for formats that show these beside it, or not at all.
struct FindingText {
  /// What is wrong.
  let what: String
  /// Why it matters; may be empty.
  let why: String
  /// How to mend it.
  let ways: [String]
  private let mend: String
  private let mendOneOf: String

  /// Words a finding in a language.
  init(_ diagnostic: Diagnostic, in language: MessageLanguage) {
    let words = { (message: Message) in VisibleText.words(message, in: language) }
    what = words(diagnostic.what)
    why = words(diagnostic.why)
    ways = diagnostic.waysToFix.map(words)
    mend = words(ReportPhrases.mend.message)
    mendOneOf = words(ReportPhrases.mendOneOf.message)
  }

  /// What, why and how to mend it, a line each.
  var lines: [String] {
    ([what, why] + mending).filter { !$0.isEmpty }
  }

  /// How to mend it: one line, or a line for each way below a first.
  var mending: [String] {
    switch ways.count {
    case 0: []
    case 1: ["\(mend) \(ways[0])"]
    default: [mendOneOf] + ways.map { "- \($0)" }
    }
  }

  /// Everything on one line.
  var sentence: String {
    let mending = ways.count > 1 ? "\(mendOneOf) \(ways.joined(separator: " / "))" : mending.first ?? ""
    return [what, why, mending].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

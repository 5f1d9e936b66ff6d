import DocketDiagnostics
import DocketLanguage

extension Report {
  /// The findings of one rule in one file that are shown one by one.
  static let shownOfOneRule = 5

  /// The order of findings; total but for equal ones, so that a report does not depend on the order of the checks.
  static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.location.path != right.location.path {
      return left.location.path.utf8.lexicographicallyPrecedes(right.location.path.utf8)
    }
    let (here, there) = (left.location.byteRange, right.location.byteRange)
    if here != there { return (here.lower, here.upper) < (there.lower, there.upper) }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rule != right.rule { return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8) }
    let (words, others) = (identity(left), identity(right))
    return words.lexicographicallyPrecedes(others) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What tells two findings of one rule at one place apart.
  private static func identity(_ diagnostic: Diagnostic) -> [String] {
    [diagnostic.subject ?? "", diagnostic.what.text(in: .en)]
      + diagnostic.mend.map { $0.text(in: .en) } + diagnostic.notes.map { $0.message.text(in: .en) }
  }

  /// Leaves out what repeats: five of one rule in one file stay, then one item counts the rest.
  static func folded(_ diagnostics: [Diagnostic]) -> [Item] {
    var totals: [Kind: Int] = [:]
    for diagnostic in diagnostics { totals[Kind(diagnostic), default: 0] += 1 }
    var seen: [Kind: Int] = [:]
    var items: [Item] = []
    for diagnostic in diagnostics {
      let kind = Kind(diagnostic)
      let number = seen[kind, default: 0] + 1
      seen[kind] = number
      guard number <= shownOfOneRule else { continue }
      items.append(.finding(diagnostic))
      if number == shownOfOneRule, let total = totals[kind], total > number {
        items.append(.more(rule: kind.rule, path: kind.path, count: total - number))
      }
    }
    return items
  }

  private struct Kind: Hashable {
    let rule: String
    let path: String

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      path = diagnostic.location.path
    }
  }
}

public import DocketDiagnostics
import DocketLanguage
public import DocketRules

extension Validation {
  /// What was not found before a change: findings of the same rule in the same file with the same words are the same,
  /// wherever they stand now, and each counts as often as it is there.
  ///
  /// - Parameter before: the validation before the change.
  /// - Returns: the findings that the change caused, in their order.
  public func findings(newSince before: Validation) -> [Diagnostic] {
    var known: [Likeness: Int] = [:]
    for finding in before.diagnostics { known[Likeness(finding), default: 0] += 1 }
    return diagnostics.filter { finding in
      let likeness = Likeness(finding)
      guard let count = known[likeness], count > 0 else { return true }
      known[likeness] = count - 1
      return false
    }
  }
}

/// What makes two findings one, before and after a change.
private struct Likeness: Hashable {
  let rule: String
  let path: String
  let severity: Severity
  let subject: String?
  let what: String

  init(_ finding: Diagnostic) {
    rule = finding.rule
    path = finding.location.path
    severity = finding.severity
    subject = finding.subject
    what = finding.what.text(in: .en)
  }
}

public import DocketDiagnostics
import DocketScanning

/// A file of a repository that is no record, such as a README or somebody's notes.
public struct OtherFile: Sendable {
  /// The file.
  public let now: SourceFile
  /// The same file before a change; nil where it is new.
  public let before: SourceFile?

  /// Takes a file and its former state.
  public init(now: SourceFile, before: SourceFile?) {
    self.now = now
    self.before = before
  }
}

extension Validator {
  /// The rules about what can harm somebody wherever it stands; what a record may not say otherwise, a README may.
  private static let privateEverywhere: Set<String> = [
    "payment-card-number", "bank-account", "phone-number", "national-identifier", "email-address",
    "secret-token",
    "url-credentials",
  ]

  /// The private values that a file beside the records has, without those that it had before.
  ///
  /// A committee's own address may stand in its README, and every edit of that file would tell of it again.
  func checkPrivate(_ file: OtherFile, _ allowed: Allowed) -> Found {
    var found = privateValues(of: file.now, allowed)
    guard let before = file.before, !found.diagnostics.isEmpty else { return found }
    let former = Set(privateValues(of: before, allowed).diagnostics.map { Name($0, in: before) })
    found.diagnostics.removeAll { former.contains(Name($0, in: file.now)) }
    return found
  }

  private func privateValues(of file: SourceFile, _ allowed: Allowed) -> Found {
    let reading = BytesReading(file, allowed)
    var found = Found()
    for rule in rules where Self.privateEverywhere.contains(rule.id) {
      if let part = reading.found(by: rule) { found.add(part) }
    }
    // Guides and schemas have addresses that are nobody's, to show how one is written.
    found.diagnostics.removeAll { $0.rule == "email-address" && Self.isExample($0, in: file) }
    return found
  }

  private static func isExample(_ finding: Diagnostic, in file: SourceFile) -> Bool {
    let parts = file.text(finding.location.byteRange).split(separator: "@")
    return parts.count == 2 && ExampleName.isIn(host: String(parts[1]))
  }

  /// What makes a value the same wherever it stands in a file.
  private struct Name: Hashable {
    let rule: String
    let value: String

    init(_ finding: Diagnostic, in file: SourceFile) {
      rule = finding.rule
      value = file.text(finding.location.byteRange)
    }
  }
}

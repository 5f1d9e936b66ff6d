import Foundation

/// A document at the top of this repository.
enum Document: String, CaseIterable {
  case readMe = "README.md"
  case contributing = "CONTRIBUTING.md"

  /// What it says.
  func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: rawValue), encoding: .utf8)
  }
}

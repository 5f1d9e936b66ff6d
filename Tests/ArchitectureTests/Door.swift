/// Test code that finds the folder of this repository, from where it could open `records/`.
enum Door {
  /// Whether a file climbs from its own place to the folder of this repository, or could.
  static func isOne(_ text: String, at path: String) -> Bool {
    let climbs = text.matches(of: #/deletingLastPathComponent/#).count
    return text.contains(#/#file(?:Path)?\b/#) && climbs >= path.split(separator: "/").count
  }

  /// The numbers of the lines with a path to records or to the configuration, but for those under `Tests`.
  static func linesOpeningRecords(_ text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      let literals = line.matches(of: #/"([^"]*)"/#).map(\.1)
      let isOpening = literals.contains { literal in
        !literal.hasPrefix("Tests/") && literal.contains(#/(?:^|\/)records(?:$|\/)|pipeline\.yml/#)
      }
      return isOpening ? number + 1 : nil
    }
  }
}

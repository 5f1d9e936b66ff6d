/// Makes text from files and command lines harmless to show.
enum VisibleText {
  /// The text on one line, with stand-ins for everything that a terminal would act upon or nobody can see.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let standIn = StandIn.text(for: scalar, after: previous) {
        result.append(contentsOf: standIn.unicodeScalars)
      } else {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// A finished report in which no text can pass for a command to the machine whose log it lands in.
  ///
  /// Build services read commands out of logs: GitHub `##[name]` anywhere in a line and `::name::` at its beginning
  /// (after spaces), others `##vso[` and `##teamcity[`. The bracket becomes `⟦`, which is as wide; the colons become
  /// one character. Code points without a width don't hide a command.
  static func harmless(_ report: String) -> String {
    var result = String.UnicodeScalarView()
    for line in report.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex != report.startIndex { result.append("\n") }
      appendHarmless(line, to: &result)
    }
    return String(result)
  }

  private static func appendHarmless(
    _ line: Substring.UnicodeScalarView, to result: inout String.UnicodeScalarView
  ) {
    let blank = line.prefix { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    var rest = line[blank.endIndex...]
    result.append(contentsOf: blank)
    if rest.starts(with: "::".unicodeScalars) {
      result.append("∷")
      rest = rest.dropFirst(2)
    }
    var mark = Mark.none
    for scalar in rest { result.append(mark.opensCommand(at: scalar) ? "⟦" : scalar) }
  }

  /// How much of `##name[` has been read.
  private enum Mark {
    case none, oneHash, twoHashes

    /// Reads on; true when the code point is the bracket that opens a command.
    mutating func opensCommand(at scalar: Unicode.Scalar) -> Bool {
      switch (self, scalar) {
      case (_, "#"): self = self == .none ? .oneHash : .twoHashes
      case (.twoHashes, "["):
        self = .none
        return true
      case (.twoHashes, "a"..."z"), (.twoHashes, "A"..."Z"): break
      case _ where scalar.properties.isDefaultIgnorableCodePoint: break
      default: self = .none
      }
      return false
    }
  }
}

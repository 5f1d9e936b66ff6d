import DocketLanguage

/// Makes text from files and command lines harmless to show.
public enum VisibleText {
  /// The text on one line, with stand-ins for everything that a terminal would act upon or nobody can see.
  public static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let standIn = StandIn.text(for: scalar, after: previous) {
        for scalar in standIn.unicodeScalars { result.append(scalar) }
      } else {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The most characters of a message; a record may hold longer texts, but nobody reads a longer message.
  private static let longestMessage = 1_000

  /// A message on one line, cut with `…` when it is very long.
  static func words(_ message: Message, in language: MessageLanguage) -> String {
    let text = message.text(in: language)
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: longestMessage, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return line(text) }
    return line(String(scalars[..<end])) + "…"
  }

  /// A finished report in which no text can pass for a command to the machine whose log it lands in.
  ///
  /// Build services read commands out of logs: GitHub `##[name]` anywhere in a line and `::name::` at its beginning
  /// (after spaces), others `##vso[` and `##teamcity[`. The bracket becomes `⟦`, which is as wide; the colons become
  /// one character. Code points without a width don't hide a command.
  ///
  /// - Parameters:
  ///   - report: the finished text.
  ///   - keepsColons: whether lines may begin with `::`, since the report itself consists of such commands.
  /// - Returns: the same text, harmless.
  public static func harmless(_ report: String, keepsColons: Bool = false) -> String {
    report.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { harmlessLine($0, keepsColons) }.joined(separator: "\n")
  }

  /// Each line is a text of its own: appending a sequence to a view of scalars copies all that is there already.
  private static func harmlessLine(_ line: Substring.UnicodeScalarView, _ keepsColons: Bool) -> String {
    var result = String.UnicodeScalarView()
    let blank = line.prefix { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    var rest = line[blank.endIndex...]
    result.append(contentsOf: blank)
    if !keepsColons, rest.starts(with: "::".unicodeScalars) {
      result.append("∷")
      rest = rest.dropFirst(2)
    }
    var mark = Mark.none
    for scalar in rest { result.append(mark.opensCommand(at: scalar) ? "⟦" : scalar) }
    return String(result)
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

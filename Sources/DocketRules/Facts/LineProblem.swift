/// What keeps a text from standing on one line of a calendar.
enum LineProblem: Equatable {
  /// It breaks into several lines.
  case lineBreak
  /// It holds a control character.
  case invisible
  /// It is longer than calendars show.
  case long

  static let mostCharacters = 120

  /// Looks at a text; nil when nothing is wrong.
  ///
  /// Breaks at the very end are those of a block text, and nobody sees them.
  init?(of text: String) {
    var problem: LineProblem?
    var endsWithBreaks = false
    // Every break and every control character is one byte below 0x20, or begins with one of three others.
    let isSuspicious = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
    if isSuspicious {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: endsWithBreaks = true
        default:
          if endsWithBreaks { problem = .lineBreak }
          endsWithBreaks = false
          if Self.isControl(scalar), problem == nil { problem = .invisible }
        }
        if problem == .lineBreak { break }
      }
    }
    if problem == nil, text.utf8.count > Self.mostCharacters, text.unicodeScalars.count > Self.mostCharacters
    {
      problem = .long
    }
    guard let problem else { return nil }
    self = problem
  }

  /// A text on one line, as it is typed in a file.
  static func quotedLine(of text: String) -> String {
    var words = ""
    var isBetweenWords = false
    for scalar in text.unicodeScalars {
      if scalar == " " || isBreak(scalar) || isControl(scalar) {
        isBetweenWords = true
        continue
      }
      if isBetweenWords, !words.isEmpty { words += " " }
      isBetweenWords = false
      if scalar == "\"" || scalar == "\\" { words += "\\" }
      words.unicodeScalars.append(scalar)
    }
    return "\"\(words)\""
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    [0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

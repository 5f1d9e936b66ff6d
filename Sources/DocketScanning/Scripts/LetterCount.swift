/// How many letters of each script a text has outside quotations and parentheses.
package struct LetterCount {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  /// All letters.
  package var total: Int { counts.reduce(0, +) }

  /// The letters of some scripts.
  package func letters(of scripts: [Script]) -> Int { scripts.reduce(0) { $0 + counts[$1.rawValue] } }

  /// The script with the most letters.
  package var dominant: Script? {
    Script.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] }
  }

  /// Counts the letters of a text; where a quotation or parenthesis is not closed, it counts in full.
  package init(_ text: String) {
    var closing: [Unicode.Scalar] = []
    var withheld = [Int](repeating: 0, count: Script.allCases.count)
    for scalar in text.unicodeScalars {
      if let script = Script(scalar) {
        if closing.isEmpty { counts[script.rawValue] += 1 } else { withheld[script.rawValue] += 1 }
      } else if scalar == closing.last {
        closing.removeLast()
        if closing.isEmpty { withheld = [Int](repeating: 0, count: withheld.count) }
      } else if closing.count < 8, let end = Self.end(of: scalar) {
        closing.append(end)
      }
    }
    for index in counts.indices { counts[index] += withheld[index] }
  }

  /// The sign that closes what a sign opens; nil for one that opens nothing.
  package static func end(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "«": "»"
    case "“": "”"
    case "„": "“"
    case "\"": "\""
    default: nil
    }
  }
}

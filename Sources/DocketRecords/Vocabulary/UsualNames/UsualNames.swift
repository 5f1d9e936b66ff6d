/// What people call the words of a vocabulary besides their labels: English, French and Russian, as newspapers and
/// lawyers have them.
///
/// A name may stand for several words; then all of them are offered. Where a name is the label of another word, the
/// words that are listed here go first.
public struct UsualNames: Sendable {
  private let lines: String

  /// Lists names.
  ///
  /// - Parameter lines: one word of the vocabulary a line, a colon, and its names with commas between them.
  init(_ lines: String) { self.lines = lines }

  /// The words with their names; looked at only where somebody wrote a word that is none.
  var rows: [(word: Substring, names: [Substring])] {
    lines.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let names = line[line.index(after: colon)...].split(separator: ",")
      return (line[..<colon], names.map { $0.drop { $0 == " " } })
    }
  }
}

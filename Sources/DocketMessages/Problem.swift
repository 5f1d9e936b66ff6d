/// Something that is wrong in a source or a catalogue, and where.
package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path of the file.
  package let path: String
  /// The line, from 1; nil where the file as a whole is meant.
  package let line: Int?
  /// What is wrong, and what to do.
  package let words: String

  /// Creates a problem.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - line: the line, from 1.
  ///   - words: what is wrong, and what to do.
  package init(_ path: String, line: Int? = nil, _ words: String) {
    self.path = path
    self.line = line
    self.words = words
  }

  /// As compilers write it, so that editors find the place: `path:line: words`.
  package var description: String {
    ([path, line.map(String.init), " \(words)"]).compactMap(\.self).joined(separator: ":")
  }
}

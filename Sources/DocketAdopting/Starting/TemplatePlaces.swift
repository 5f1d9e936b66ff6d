/// What is put into templates.
///
/// - `@NAME@` is a value; other words between `@` stay as they are.
/// - A line that begins with `@IF NAME@ ` stands only where there is such a value, one with `@UNLESS NAME@ ` only where
///   there is none.
/// - A comment that begins with `#@fr ` stands only where comments are French.
struct TemplatePlaces {
  /// The values by name; a name that is not here has none.
  var values: [String: String]
  /// The language of comments.
  let language: String

  /// A text with everything in its place.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - writing: how a value is written in a file of this kind.
  /// - Returns: the text.
  func filled(_ text: String, writing: (String) -> String = { $0 }) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { line(String($0)) }
      .map { put(into: $0, writing) }
      .joined(separator: "\n")
  }

  /// A line that stands; nil for one that does not.
  private func line(_ line: String) -> String? {
    let indentation = line.prefix { $0 == " " }
    let rest = line.dropFirst(indentation.count)
    if rest.hasPrefix("#@"), let space = rest.firstIndex(of: " ") {
      let tag = rest[rest.index(rest.startIndex, offsetBy: 2)..<space]
      guard tag == language else { return nil }
      return String(indentation + "#" + rest[space...])
    }
    for (mark, wanted) in [("@IF ", true), ("@UNLESS ", false)] where rest.hasPrefix(mark) {
      let condition = rest.dropFirst(mark.count)
      guard let end = condition.firstRange(of: "@ ") else { return line }
      let isThere = values[String(condition[..<end.lowerBound])] != nil
      return isThere == wanted ? String(indentation + condition[end.upperBound...]) : nil
    }
    return line
  }

  private func put(into line: String, _ writing: (String) -> String) -> String {
    guard line.utf8.contains(UInt8(ascii: "@")) else { return line }
    let parts = line.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    var result = parts.first ?? ""
    var index = 1
    while index < parts.count {
      if index + 1 < parts.count, let value = values[parts[index]] {
        result += writing(value) + parts[index + 1]
        index += 2
      } else {
        result += "@" + parts[index]
        index += 1
      }
    }
    return result
  }
}

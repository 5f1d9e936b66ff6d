import DocketDiagnostics
import DocketEditing
import DocketYAML

extension Judge {
  /// What became of the comments.
  var wrongComment: String? {
    let lines = Self.lines(after)
    let places = self.places
    for comment in comments {
      let found = places[comment.number] ?? []
      guard found.count < 2 else { return "doubles \(comment.text)" }
      let path = edit.path(of: comment.owner)
      if mayGo(comment), found.isEmpty { continue }
      guard let path else {
        if !found.isEmpty, !mayGo(comment) { return "leaves \(comment.text)" }
        continue
      }
      guard let line = found.first else { return "loses \(comment.text)" }
      if let fault = misplaced(comment, at: line, path, lines) { return fault }
    }
    return nil
  }

  /// The lines of each comment afterwards, counted from 0.
  private var places: [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for line in 1...after.lineCount {
      let range = after.lineRange(line)
      let bytes = after.bytes[range.lower..<range.upper]
      for index in bytes.indices where bytes[index...].starts(with: "# c".utf8) {
        let digits = bytes[(index + 3)...].prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)),
          bytes[digits.endIndex...].starts(with: "c: \"about\" - 'it'".utf8)
        else { continue }
        places[number, default: []].append(line - 1)
      }
    }
    return places
  }

  /// Whether a comment stands within a value that another one replaced.
  private func mayGo(_ comment: RandomLayout.Comment) -> Bool {
    guard case .set(_, let path) = edit, comment.owner.steps.starts(with: path.steps) else { return false }
    return comment.owner != path || [.loose, .stray, .below].contains(comment.place)
  }

  private func misplaced(
    _ comment: RandomLayout.Comment, at line: Int, _ path: NodePath, _ lines: [String]
  ) -> String? {
    guard comment.place != .loose, comment.place != .stray, let place = root?.lines(of: path, in: after)
    else { return nil }
    switch comment.place {
    case .above:
      var below = line + 1
      while below < lines.count, Self.isComment(lines[below]) { below += 1 }
      return below + 1 == place.lowerBound ? nil : "parts \(comment.text) from what stands below it"
    case .behind:
      return line + 1 == place.lowerBound ? nil : "parts \(comment.text) from its line"
    case .below:
      var above = line - 1
      while above >= 0, Self.isComment(lines[above]) || !lines[above].contains(where: { $0 != " " }) {
        above -= 1
      }
      return place.contains(above + 1) ? nil : "parts \(comment.text) from what stands above it"
    case .loose, .stray: return nil
    }
  }

  /// The comments that are there afterwards, with what they belong to.
  var commentsLeft: [RandomLayout.Comment] {
    let lines = Self.lines(after)
    let places = self.places
    let said = self.said
    return comments.compactMap { comment in
      guard comment.place != .stray, let line = places[comment.number]?.first else { return nil }
      // What it belongs to after its list was made another one is for nobody to say.
      guard let owner = edit.path(of: comment.owner) else { return nil }
      // In what is empty now nothing says how deep it stands.
      if comment.place == .loose, !owner.steps.isEmpty, said?[owner.steps[...]]?.isEmpty ?? true {
        return nil
      }
      if isBetween(comment, owner, at: line, lines) { return nil }
      // One at the very top is the file's from now on.
      let isTop = comment.place == .above && Self.isTop(lines[..<line])
      return RandomLayout.Comment(
        number: comment.number, text: comment.text, place: isTop ? .loose : comment.place,
        owner: isTop ? [] : owner)
    }
  }

  /// Whether a comment stands from now on where the file alone does not say what it belongs to: behind the last item of a
  /// list whose dashes stand in the column of its key, or behind a text that has become a list or a block.
  private func isBetween(
    _ comment: RandomLayout.Comment, _ owner: NodePath, at line: Int, _ lines: [String]
  ) -> Bool {
    if case .set(let value, let path) = edit, path == owner, comment.place == .below {
      if case .text = value { return false }
      return true
    }
    guard comment.place == .loose, let place = root?.lines(of: owner, in: after),
      case .list? = said?[owner.steps[...]], line + 1 > place.upperBound
    else { return false }
    func column(_ line: Int) -> Int { lines[line].prefix { $0 == " " }.count }
    return column(line) <= column(place.lowerBound - 1)
  }

  /// Whether nothing stands in lines but comments without an empty line between them.
  private static func isTop(_ lines: ArraySlice<String>) -> Bool {
    let begun = lines.drop { !$0.unicodeScalars.contains { $0 != " " && $0 != "\u{FEFF}" && $0 != "-" } }
    return begun.allSatisfy(isComment)
  }
}

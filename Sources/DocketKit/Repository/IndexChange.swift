/// A line of `git diff-index --raw -z`: how a path differs between a commit and git's index.
struct IndexChange {
  /// The path from the folder in which git was run.
  let path: String
  /// `100644` and `100755` are files, `120000` is a link, `160000` another repository.
  let mode: String
  /// The name of what is staged.
  let object: String
  /// The file that the commit has there; nil where it has none.
  let before: String?
  /// Whether git has not finished merging there.
  let isUnmerged: Bool
  /// Whether the path is gone.
  let isGone: Bool

  /// Whether a regular file is staged.
  var isFile: Bool { mode.hasPrefix("100") }

  /// Reads `:<mode> <mode> <name> <name> <letter>`, which the path follows.
  private init?(_ head: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) {
    let words = String(decoding: head, as: UTF8.self).split(separator: " ")
    guard words.count == 5, words[0].first == ":", let letter = words[4].first else { return nil }
    self.path = String(decoding: path, as: UTF8.self)
    mode = String(words[1])
    object = String(words[3])
    before = words[0].hasPrefix(":100") ? String(words[2]) : nil
    isUnmerged = letter == "U"
    isGone = letter == "D"
  }

  /// Reads a listing; nil when it is none.
  static func all(in output: [UInt8]) -> [IndexChange]? {
    // Paths end with NUL and may hold any other byte.
    let parts = output.split(separator: 0)
    guard parts.count.isMultiple(of: 2) else { return nil }
    var changes: [IndexChange] = []
    for index in stride(from: 0, to: parts.count, by: 2) {
      guard let change = IndexChange(parts[index], parts[index + 1]) else { return nil }
      changes.append(change)
    }
    return changes
  }
}

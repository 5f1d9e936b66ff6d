import Testing

@Suite struct `Files of the repository` {
  /// Folders of the machine this was written on, put together so that this file names none.
  static let machinePaths = ["/work" + "/", "/tmp" + "/wt", "/home" + "/", "/Users" + "/"]

  @Test(arguments: Repository.files)
  func `name no folder of one machine`(file: RepositoryFile) {
    guard let text = file.text else { return }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for path in Self.machinePaths where line.contains(path) {
        // In a web address it is a part of the site.
        let isAlone = line.ranges(of: path).contains { range in
          guard let before = line[..<range.lowerBound].last else { return true }
          return !(before.isLetter || before.isNumber || "-_.~%".contains(before))
        }
        #expect(!isAlone, "line \(number + 1)")
      }
    }
  }
}

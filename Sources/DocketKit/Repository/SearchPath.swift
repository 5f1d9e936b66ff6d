/// Where programs are looked for, as `PATH` says.
enum SearchPath {
  /// The first program of a name; nil where there is none.
  ///
  /// A folder that is not named from the root is left out: what lies in the folder of the records could be anybody's.
  ///
  /// - Parameters:
  ///   - name: the name, without a slash.
  ///   - path: the folders with colons between them; nil for where systems keep their programs.
  /// - Returns: its path.
  static func first(_ name: String, in path: String?) -> String? {
    for folder in (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") where folder.hasPrefix("/") {
      let file = folder + "/" + name
      if FileSystem.kind(of: FileSystem.resolved(file) ?? file) == .file, FileSystem.isExecutable(file) {
        return file
      }
    }
    return nil
  }
}

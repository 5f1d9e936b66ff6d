import DocketText

/// Everything in a folder and the folders below it.
struct FolderContents {
  /// What is no folder, by its path within the folder: links and pipes, too.
  private(set) var files: [String: FileSystem.Kind] = [:]
  /// The folders below it, by their paths.
  private(set) var folders: [String] = []

  /// Lists a folder; one that is not there has nothing in it.
  init(of folder: String, _ access: any FileAccess) throws(FileSystemError) {
    guard try access.look(at: folder) == .folder else { return }
    try add(folder, below: "", access)
  }

  private mutating func add(_ folder: String, below path: String, _ access: any FileAccess)
    throws(FileSystemError)
  {
    for name in try access.names(in: folder) {
      let inner = path + name
      switch try access.look(at: "\(folder)/\(name)") {
      case .folder?:
        folders.append(inner)
        try add("\(folder)/\(name)", below: inner + "/", access)
      case let kind: files[inner] = kind ?? .other
      }
    }
  }

  /// Whether there is nothing at all.
  var isEmpty: Bool { files.isEmpty && folders.isEmpty }

  /// The first path that is no plain file of these, nor a folder with one of them in it.
  func stranger(among own: Set<String>) -> String? {
    var parents: Set<String> = []
    for path in own {
      var path = path[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        guard parents.insert(String(path)).inserted else { break }
      }
    }
    let strangers =
      files.filter { !own.contains($0.key) || $0.value != .file }.map(\.key)
      + folders.filter { !parents.contains($0) }
    return strangers.min { $0.precedesByBytes($1) }
  }
}

import DocketText

/// The files as they stand in git's index: what the next commit will hold.
struct StagedTree: FileTree {
  /// What git has at a path.
  enum Entry: Hashable {
    /// A regular file, its bytes.
    case file([UInt8])
    /// A symbolic link.
    case link
    /// Another repository (submodule).
    case repository
  }

  private var entries: [String: Entry] = [:]
  /// The names in each folder.
  private var folders: [String: Set<String>] = ["": []]

  /// Puts something in its place, and the folders above it.
  mutating func insert(_ entry: Entry, at path: String) {
    entries[path] = entry
    var child = path
    while !child.isEmpty {
      let parent = child.lastIndex(of: "/").map { String(child[..<$0]) } ?? ""
      let isKnown = folders[parent] != nil
      folders[parent, default: []].insert(Path.name(of: child))
      guard !isKnown else { return }
      child = parent
    }
  }

  func kind(of path: String) -> FileSystem.Kind? {
    switch entries[path] {
    case .file?: .file
    case .link?: .link
    // What stands in it is not of this repository, and is not walked through.
    case .repository?: .other
    case nil: folders[path] == nil ? nil : .folder
    }
  }

  func names(in folder: String) throws(FileSystemError) -> [String] {
    (folders[folder] ?? []).sorted { $0.precedesByBytes($1) }
  }

  func read(_ path: String) throws(FileSystemError) -> [UInt8] {
    if case .file(let bytes)? = entries[path] { bytes } else { [] }
  }

  func oddity(at path: String) -> FileSystem.Oddity? {
    switch entries[path] {
    case .link?: .link
    case .repository?: .folder
    case .file?: nil
    case nil: folders[path] == nil ? nil : .folder
    }
  }
}

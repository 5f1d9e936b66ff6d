import Foundation
import Testing

/// A file of this repository.
struct RepositoryFile: CustomTestStringConvertible, Sendable {
  /// Its path from the repository's root.
  let path: String

  var testDescription: String { path }

  /// Its bytes.
  var bytes: [UInt8] {
    FileManager.default.contents(atPath: Repository.root + "/" + path).map { Array($0) } ?? []
  }

  /// Its text; nil when it is none.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// Its code.
  var code: SwiftCode { Repository.code[path] ?? SwiftCode(text ?? "") }

  /// The target whose folder it is in.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
}

/// The files of this repository.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Everything but what is built or fetched.
  static let files: [RepositoryFile] = {
    var found: [RepositoryFile] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? [] {
        if name == ".git" || name == "public" || name == "__pycache__" { continue }
        if [".build", ".staging", ".venv"].contains(where: name.hasPrefix) { continue }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        let isFolder = try? URL(filePath: "\(root)/\(path)").resourceValues(forKeys: [.isDirectoryKey])
          .isDirectory
        if isFolder == true { folders.append(path) } else { found.append(RepositoryFile(path: path)) }
      }
    }
    return found.sorted { $0.path < $1.path }
  }()

  /// Swift files under `Sources`.
  static let sources = files.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }

  /// The code of each of these files, by its path.
  static let code = Dictionary(uniqueKeysWithValues: sources.map { ($0.path, SwiftCode($0.text ?? "")) })

  /// Swift files under `Sources` and `Tests`.
  static let swift = files.filter {
    ($0.path.hasPrefix("Sources/") || $0.path.hasPrefix("Tests/")) && $0.path.hasSuffix(".swift")
  }
}

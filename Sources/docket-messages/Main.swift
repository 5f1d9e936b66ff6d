import DocketLanguage
import DocketMessages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Brings the catalogues of messages up to date and compiles them: `docket-messages [--check]`, at the top of the
/// repository.
///
/// It is no part of the product: only those who change docket's sentences run it, by `make messages`.
@main
enum Main {
  static func main() throws {
    let isCheck = CommandLine.arguments.dropFirst().contains("--check")
    let catalogues = try read()
    var problems = catalogues.problems
    for language in MessageLanguage.translated {
      guard let file = catalogues.files[language], let compiled = catalogues.compiled(language) else {
        continue
      }
      let path = Catalogues.path(of: language)
      if isCheck {
        if try !isCurrent(file, at: path) {
          problems.append(Problem(path, "is not current; run `make messages`"))
        }
        let compiledPath = Catalogues.compiledPath(of: language)
        if try text(at: compiledPath) != compiled {
          problems.append(Problem(compiledPath, "is not what \(path) gives; run `make messages`"))
        }
      } else {
        try write(file.text, to: path)
        try write(compiled, to: Catalogues.compiledPath(of: language))
      }
      print("\(path): \(catalogues.translatedCount(language)) of \(catalogues.sentences.count) sentences")
    }
    for problem in problems { print(problem) }
    if !problems.isEmpty { exit(1) }
  }

  private static func read() throws -> Catalogues {
    var sources: [String: String] = [:]
    let folder = "Sources"
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".swift") {
      sources["\(folder)/\(name)"] = try text(at: "\(folder)/\(name)")
    }
    var files: [MessageLanguage: [UInt8]] = [:]
    for language in MessageLanguage.translated {
      files[language] = FileManager.default.contents(atPath: Catalogues.path(of: language)).map { Array($0) }
    }
    return Catalogues(sources: sources, catalogues: files)
  }

  /// Whether a file says the same as an updated catalogue; how a translator's program lays it out does not count.
  private static func isCurrent(_ file: POFile, at path: String) throws -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path) else { return false }
    return try POReader.read(path: path, bytes).text == file.text
  }

  private static func text(at path: String) throws -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func write(_ text: String, to path: String) throws {
    guard try self.text(at: path) != text else { return }
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}

import DocketDiagnostics
import DocketRecords
import DocketYAML

/// How a new file begins: with the line by which editors know its schema, as its neighbours have it.
enum FirstLine {
  private static let start = "# yaml-language-server: $schema="

  /// The line for a new file.
  ///
  /// - Parameters:
  ///   - path: where it will stand.
  ///   - kind: what it is.
  ///   - corpus: the records, of which another file of the folder shows where the schemas are.
  /// - Returns: the line with its break.
  static func text(for path: String, as kind: FileKind, in corpus: Corpus) -> String {
    let folder = folder(of: path)
    let name = "\(kind.rawValue).schema.json"
    for file in corpus.files where self.folder(of: file.path) == folder {
      let line = String(decoding: file.source.lineBytes(1), as: UTF8.self)
      guard line.hasPrefix(start), let slash = line.lastIndex(of: "/") else { continue }
      return line[...slash] + name + "\n"
    }
    let depth = path.split(separator: "/").count - 1
    return start + String(repeating: "../", count: depth) + "schema/" + name + "\n"
  }

  private static func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  /// A key that may stand in a file as it is written here, in quotes where it would be something else.
  static func key(_ id: String) -> String {
    let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    let isWord = id.utf8.first.map { (0x61...0x7A).contains($0) } == true && !words.contains(id)
    return isWord ? id : "\"\(id)\""
  }
}

extension SourceFile {
  /// The bytes of a line without its break; empty where there is none.
  fileprivate func lineBytes(_ number: Int) -> ArraySlice<UInt8> {
    guard number <= lineCount else { return [] }
    let range = lineRange(number)
    return bytes[range.lower..<range.upper]
  }
}

import DocketDiagnostics
import DocketRules

/// A repository as an input writes it: the files that differ from a base.
///
/// The input is the text of one file. The byte 0x1E, a path and a line feed begin another file; 0x1D instead begins
/// one of the earlier state, which is the base with these files in it. A path without a line feed takes the file away.
/// Private values are planted first (`Secret`).
struct InputRepository {
  /// The files by path, each once.
  let files: [SourceFile]
  /// The files before a change; nil where the input has none.
  let earlier: [SourceFile]?

  static let fileMark: UInt8 = 0x1E
  static let earlierMark: UInt8 = 0x1D

  /// Reads an input; any bytes give a repository.
  ///
  /// - Parameters:
  ///   - input: the bytes.
  ///   - base: the files that the input leaves out, by path.
  ///   - path: the path of the file that the input begins with.
  init(_ input: [UInt8], over base: [String: [UInt8]], path: String) {
    let bytes = Secret.planted(in: input)
    var now = base
    var then: [String: [UInt8]]?
    let marks = bytes.indices.filter { bytes[$0] == Self.fileMark || bytes[$0] == Self.earlierMark }
    let first = bytes[..<(marks.first ?? bytes.count)]
    if !first.isEmpty || marks.isEmpty { now[path] = Array(first) }
    for (number, mark) in marks.enumerated() {
      let section = bytes[(mark + 1)..<(number + 1 < marks.count ? marks[number + 1] : bytes.count)]
      let end = section.firstIndex(of: 0x0A) ?? section.endIndex
      let name = Self.path(section[..<end]) ?? path
      let content = end < section.endIndex ? Array(section[(end + 1)...]) : nil
      if bytes[mark] == Self.earlierMark {
        then = then ?? base
        then?[name] = content
      } else {
        now[name] = content
      }
    }
    files = Self.files(now)
    earlier = then.map(Self.files)
  }

  /// The path of a file that a repository can have; nil for bytes that are none.
  private static func path(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0), bytes.count < 200 else {
      return nil
    }
    if text == "pipeline.yml" { return text }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0] == "records", !parts.contains(where: { ["", ".", ".."].contains($0) })
    else {
      return nil
    }
    return text
  }

  private static func files(_ files: [String: [UInt8]]) -> [SourceFile] {
    files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: $0.value) }
  }

  /// An input that stands for files.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - earlier: those before a change.
  ///   - base: what is left out where it is the same.
  /// - Returns: the bytes.
  static func input(_ files: [SourceFile], earlier: [SourceFile]? = nil, over base: [String: [UInt8]])
    -> [UInt8]
  {
    func sections(_ files: [SourceFile], _ mark: UInt8) -> [UInt8] {
      files.filter { base[$0.path] != $0.bytes }.flatMap { file in
        [mark] + Array(file.path.utf8) + [0x0A] + file.bytes
      }
    }
    return sections(files, fileMark) + sections(earlier ?? [], earlierMark)
  }
}

import DocketDiagnostics
import DocketYAML
import Foundation
import Testing

@Suite struct `PyYAML agrees` {
  /// Prints a line a scalar: line, column (both from 0, in code points) and the text as hexadecimal UTF-8.
  private static let program = """
    import sys, yaml
    for event in yaml.parse(sys.stdin.buffer.read().decode("utf-8")):
        if isinstance(event, yaml.ScalarEvent):
            mark = event.start_mark
            print(mark.line, mark.column, event.value.encode("utf-8").hex())
    """

  /// What Python prints for a text; nil when Python or its yaml module is not there.
  private static func python(_ arguments: [String], _ input: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let (given, printed) = (Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = printed
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    try? given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? given.fileHandleForWriting.close()
    let data = printed.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  private static let isMissing = python(["-c", "import yaml"], "") == nil

  private func scalars(_ node: Node, in file: SourceFile) -> [String] {
    switch node.content {
    case .scalar(let scalar):
      let start = file.position(at: node.range.lower)
      let text = scalar.text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      return ["\(start.line - 1) \(start.column - 1) \(text)"]
    case .sequence(let items): return items.flatMap { scalars($0, in: file) }
    case .mapping(let entries):
      return entries.flatMap { scalars($0.key, in: file) + scalars($0.value, in: file) }
    }
  }

  @Test(
    .disabled(if: isMissing, "python3 with its yaml module is not installed"),
    arguments: [sampleRecord, sampleRecord.replacing("\n", with: "\r\n"), "a: 'я'\nb: [🕊, \"x\n  y\"]\n"])
  func `on every text and on the line and column where it begins`(text: String) throws {
    let file = file(text)
    let root = try #require(YAML.read(file).root)
    let expected = try #require(Self.python(["-c", Self.program], text))
    let lines: [String] = expected.split(separator: "\n").map { String($0) }
    #expect(scalars(root, in: file) == lines)
  }
}

import DocketDiagnostics
import DocketEditing
import Foundation
import Meters

/// Makes the edits that `edits.py` asks for, and tells what each costs.
///
/// Each line of CASES has a number, a file, `set`, `add`, `append` or `remove`, a path with `/`, and a text, apart by
/// tabs. The outcome is written into OUTPUT under the number; what is refused is not. It prints the number, the
/// milliseconds of processor time for reading the file, the edit and its proof, and those for the edit and its proof
/// alone.
@main enum MeasureEdits {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2, let cases = try? String(contentsOfFile: arguments[0], encoding: .utf8) else {
      print("usage: measure-edits CASES OUTPUT")
      exit(64)
    }
    for line in cases.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      guard fields.count == 5, let data = FileManager.default.contents(atPath: fields[1]) else { continue }
      let file = SourceFile(path: fields[1], bytes: Array(data))
      var outcome: [UInt8]?
      var times: [(whole: Double, edit: Double)] = []
      for _ in 0..<5 {
        var read: EditedFile?
        let reading = Meter.measure { read = try? EditedFile(SourceFile(path: fields[1], bytes: file.bytes)) }
        guard let read else { break }
        let edit = Meter.measure { outcome = edited(read, fields[2], path(fields[3]), fields[4]) }
        times.append((reading.processor + edit.processor, edit.processor))
      }
      if let outcome {
        let written = FileManager.default.createFile(
          atPath: "\(arguments[1])/\(fields[0]).yml", contents: Data(outcome))
        precondition(written, "cannot write into \(arguments[1])")
      }
      let (whole, edit) = (times.map(\.whole).min() ?? 0, times.map(\.edit).min() ?? 0)
      print("\(fields[0])\t\(whole * 1000)\t\(edit * 1000)")
    }
  }

  private static func path(_ text: String) -> NodePath {
    NodePath(text.split(separator: "/").map { Int($0).map { .item($0) } ?? .key(String($0)) })
  }

  private static func edited(_ file: EditedFile, _ kind: String, _ path: NodePath, _ text: String) -> [UInt8]?
  {
    do {
      var edited = file
      switch kind {
      case "set", "add": try edited.set(.text(text), at: path)
      case "append": try edited.append(.text(text), to: path)
      default: try edited.remove(path)
      }
      return edited.source.bytes
    } catch {
      return nil
    }
  }
}

import EditTrials
import Foundation

/// Makes edits of chance and judges each: of every record as it is, and of layouts that chance made of them.
///
/// `try-edits COUNT [SEED [FOLDER…]]`; a quarter of the edits are of records as they are, 32 of each layout.
@main enum TryEdits {
  private static let editsOfLayout = 32

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let count = arguments.first.flatMap({ Int($0) }), count > 0 else {
      print("usage: try-edits COUNT [SEED [FOLDER…]]")
      exit(64)
    }
    let seed = arguments.dropFirst().first.flatMap { Int($0) } ?? 1
    let folders = arguments.count > 2 ? Array(arguments[2...]) : ["records", "Tests/Fixture/records"]
    let records = folders.flatMap { texts(of: $0) }
    precondition(!records.isEmpty, "no records in \(folders)")

    let ofEach = max(1, count / 4 / records.count)
    let layouts = max(1, (count - ofEach * records.count) / editsOfLayout)
    let all = await outcome(of: records.count + layouts) { place in
      place < records.count
        ? Trials.ofRecord(records[place], seed: seed &* 1_000_003 &+ place, edits: ofEach)
        : Trials.ofLayout(of: records, seed: seed &* 2_000_003 &+ place, edits: editsOfLayout)
    }

    let kinds = all.edits.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("\(all.count) edits (\(kinds))")
    print("of \(all.records) records as they are and \(all.layouts) layouts, seed \(seed)")
    print("\(all.bytes / max(1, all.count)) bytes in a file, on average")
    let faults = all.faults.sorted { $0.utf8.count < $1.utf8.count }
    for fault in faults.prefix(100) { print(fault.prefix { $0 != "\n" }) }
    for fault in faults.prefix(12) { print("\n\(fault)") }
    print(faults.isEmpty ? "nothing wrong" : "\(faults.count) wrong; the shortest are above")
    if !faults.isEmpty { exit(1) }
  }

  /// Does a number of jobs, two at a time.
  private static func outcome(
    of count: Int, _ job: @escaping @Sendable (Int) -> Trials
  ) async -> Trials {
    await withTaskGroup(of: Trials.self) { group in
      for half in 0..<2 {
        group.addTask {
          stride(from: half, to: count, by: 2).reduce(into: Trials()) { $0.add(job($1)) }
        }
      }
      return await group.reduce(into: Trials()) { $0.add($1) }
    }
  }

  private static func texts(of folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder)?.allObjects.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".yml") }.sorted()
      .compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }
}

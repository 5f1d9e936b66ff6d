import Corpora
import Glibc
import Meters
import Yams

/// Measures what another library, Yams, takes to read the same corpus into trees, beside the same floor.
@main enum MeasurePeer {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().map { Int($0) ?? -1 }
    guard numbers.count <= 3, numbers.allSatisfy({ $0 > 0 }) else {
      print("usage: measure-peer [COUNT [SEED [REPEATS]]]")
      exit(64)
    }
    let settings = numbers + [5_000, 1, 5].dropFirst(numbers.count)
    let files = InventedCorpus(count: settings[0], seed: UInt64(settings[1])).files.map(\.bytes)
    let size = files.reduce(0) { $0 + $1.count }
    print("\(files.count) files, \(decimal(Double(size) / 1e6, 1)) MB")
    var stages = Stages()
    stages.add("libyaml events in C (floor)") { precondition(Meter.scanEvents(of: files) != nil) }
    stages.add("Yams compose") {
      for bytes in files {
        precondition((try? Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))) != nil)
      }
    }
    for _ in 0..<settings[2] { stages.runAll() }
    print(stages.table(byteCount: size))
  }
}

import Corpora
import DocketDiagnostics
import DocketRules
import DocketTime
import Meters

/// A records repository on disk, whatever docket has to say of it.
struct Folder {
  let files: [SourceFile]

  /// - Parameter path: the folder.
  init(_ path: String) { files = RecordsFolder(path).files }

  /// Prints what each stage costs, as of 29 November 2026.
  func measure(repeats: Int) {
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard size > 0, let today = CivilDate(year: 2026, month: 11, day: 29),
      let events = Meter.scanEvents(of: files.map(\.bytes))
    else { return print("there is nothing that libyaml reads") }
    let found = Measure.validator(today: today, width: 1).validate(files).diagnostics.count
    print("\(files.count) files, \(decimal(Double(size) / 1e6, 1)) MB, \(events) events, \(found) findings")
    print("peak memory of one validation: \(decimal(Double(Meter.peakBytes) / Double(size), 2)) x corpus")
    var stages = Measure.stages(for: files, today: today)
    for _ in 0..<repeats { stages.runAll() }
    print(stages.table(byteCount: size))
  }
}

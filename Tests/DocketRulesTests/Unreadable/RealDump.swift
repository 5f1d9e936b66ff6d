import DocketDiagnostics
import DocketLanguage
import DocketTime
import Foundation
import Testing

@testable import DocketRules

@Suite struct RealDump {
  @Test func realdump() throws {
    let env = ProcessInfo.processInfo.environment
    let stride = Int(env["DUMP_STRIDE"] ?? "1") ?? 1
    let today = CivilDate(year: 2026, month: 11, day: 28) ?? .first
    let all = SoundRepository(folder: env["DUMP_ROOT"] ?? ".", today: today)
    let cases = all.files.map(\.path).filter { $0.hasPrefix("records/cases/") }
    _ = FileManager.default.createFile(atPath: env["DUMP"] ?? "/tmp/dump-real.txt", contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: env["DUMP"] ?? "/tmp/dump-real.txt"))
    var count = 0
    for path in cases {
      let repository = SoundRepository(all.files.filter { !$0.path.hasPrefix("records/cases/") || $0.path == path }, today: today)
      for (n, damage) in repository.damages.enumerated() where n % stride == 0 {
        guard damage.value.path == path || path == cases[0] else { continue }
        count += 1
        let (there, elsewhere) = repository.newFindings(after: damage)
        if there.count != 1 || !elsewhere.isEmpty {
          var out = "\(damage.description)\n"
          if there.count != 1 { out += "    THERE \(there.map { $0.rule + ": " + $0.what.text(in: .en) })\n" }
          for d in elsewhere { out += "    \(d.rule) \(d.location.path):\(d.location.start.line): \(d.what.text(in: .en))\n" }
          handle.write(Data(out.utf8))
        }
      }
      handle.write(Data("\(path) \(count) damages\n".utf8))
    }
  }
}

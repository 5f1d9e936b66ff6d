import DocketDiagnostics
import DocketLanguage
import DocketTime
import Foundation
import Testing

@testable import DocketRules

/// What is there and cannot be read is not absent: nothing may be concluded from it.
@Suite struct `A value that cannot be read` {
  /// The invented records in which each value is made unreadable, one at a time.
  static let repository = SoundRepository(
    folder: "Tests/Conformance/harbour", today: CivilDate(year: 2031, month: 4, day: 2) ?? .first)

  @Test func dumpExamples() throws {
    var out = ""
    var count = 0
    for rule in RuleCase.all {
      let repository = SoundRepository(rule.example.files, earlier: rule.example.earlierFiles, today: rule.example.today)
      for damage in repository.damages where damage.value.path == rule.example.path {
        count += 1
        for compares in rule.example.earlierFiles == nil ? [true] : [false, true] {
          let (there, elsewhere) = repository.newFindings(after: damage, compares: compares)
          if there.count != 1 || !elsewhere.isEmpty {
            out += "\(compares ? "since " : "")\(rule.testDescription) \(damage.description)\n"
            if there.count != 1 { out += "    THERE \(there.map { $0.rule + ": " + $0.what.text(in: .en) })\n" }
            for d in elsewhere { out += "    \(d.rule) \(d.location.path):\(d.location.start.line): \(d.what.text(in: .en))\n" }
          }
        }
      }
    }
    out += "\(count) damages\n"
    try out.write(toFile: "/tmp/dump-examples.txt", atomically: true, encoding: .utf8)
  }

  @Test func dump() throws {
    let env = ProcessInfo.processInfo.environment
    let repository = env["DUMP_ROOT"].map { SoundRepository(folder: $0, today: CivilDate(year: 2026, month: 11, day: 28) ?? .first) } ?? Self.repository
    var out = ""
    let stride = Int(env["DUMP_STRIDE"] ?? "1") ?? 1
    for (n, damage) in repository.damages.enumerated() where n % stride == 0 {
      for compares in [false, true] {
        let (there, elsewhere) = repository.newFindings(after: damage, compares: compares)
        if there.count != 1 || !elsewhere.isEmpty {
          out += "\(compares ? "since " : "")\(damage.description)\n"
          if there.count != 1 { out += "    THERE \(there.map { $0.rule + ": " + $0.what.text(in: .en) })\n" }
          for d in elsewhere { out += "    \(d.rule) \(d.location.path):\(d.location.start.line): \(d.what.text(in: .en))\n" }
        }
      }
    }
    out += "\(repository.damages.count) damages\n"
    try out.write(toFile: env["DUMP"] ?? "/tmp/dump.txt", atomically: true, encoding: .utf8)
  }
}

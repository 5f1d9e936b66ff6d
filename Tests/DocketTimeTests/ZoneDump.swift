import DocketTime
import Foundation
import TestSupport
import Testing

extension SystemZones {
  /// What `zdump -V` prints of a zone's transitions in years `from..<to`: two lines a transition.
  static func dump(_ name: String, from: Int, to: Int) throws -> [DumpedTransition] {
    let process = Process()
    // Linux has it in the first place, macOS in the second.
    let tool = try #require(
      ["/usr/bin/zdump", "/usr/sbin/zdump"].first { FileManager.default.isExecutableFile(atPath: $0) })
    process.executableURL = URL(filePath: tool)
    process.arguments = ["-V", "-c", "\(from),\(to)", "\(folder)/\(name)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    return try stride(from: 1, to: lines.count, by: 2).map { try DumpedTransition(line: lines[$0]) }
  }
}

/// One line of `zdump -V`, at the first second of a new local type.
struct DumpedTransition: Equatable, CustomStringConvertible {
  let at: Instant
  let utcOffset: Int
  let isDaylight: Bool
  let abbreviation: String

  init(_ transition: Transition) {
    at = transition.at
    utcOffset = transition.type.utcOffset
    isDaylight = transition.type.isDaylight
    abbreviation = transition.type.abbreviation
  }

  /// Reads `NAME  Sun Mar 27 00:00:00 2011 UT = Sun Mar 27 04:00:00 2011 MSK isdst=0 gmtoff=14400`.
  init(line: Substring) throws {
    let words = line.split(separator: " ")
    try #require(words.count == 16 && words[6] == "UT", "unexpected zdump line: \(line)")
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let month = try #require(months.firstIndex { $0 == words[2] }) + 1
    let clock = words[4].split(separator: ":").compactMap { Int($0) }
    try #require(clock.count == 3)
    let (day, year) = (try #require(Int(words[3])), try #require(Int(words[5])))
    let date = try #require(CivilDate(year: year, month: month, day: day))
    at = try #require(Instant(utc: date, hour: clock[0], minute: clock[1], second: clock[2]))
    abbreviation = String(words[13])
    isDaylight = words[14] != "isdst=0"
    utcOffset = try #require(Int(words[15].dropFirst("gmtoff=".count)))
  }

  var description: String { "\(at) \(utcOffset) \(isDaylight) \(abbreviation)" }
}

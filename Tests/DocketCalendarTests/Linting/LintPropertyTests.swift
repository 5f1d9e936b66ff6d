import DocketCalendar
import DocketDiagnostics
import DocketLanguage
import TestSupport
import Testing

@Suite struct `Whatever the file, the linter` {
  private static let samples = [LintSample.plain, .zoned, .day]

  @Test(arguments: 0..<300)
  func `ends, and points into the file`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(Self.samples[seed % 3].text.utf8)
    for _ in 0..<Int.random(in: 1...12, using: &generator) { Self.damage(&bytes, &generator) }
    let file = SourceFile(path: "sample.ics", bytes: bytes)
    let lint = CalendarLint(zones: SystemZones.database)
    let diagnostics = lint.diagnostics(of: file)
    #expect(lint.errors(of: file) == diagnostics.filter { $0.severity == .error })
    for diagnostic in diagnostics {
      #expect(diagnostic.location.end.offset <= bytes.count)
      #expect(diagnostic.location.start <= diagnostic.location.end)
      for language in MessageLanguage.allCases { #expect(!diagnostic.what.text(in: language).isEmpty) }
    }
  }

  @Test(arguments: 0..<Array(LintSample.zoned.text.utf8).count)
  func `says of a beginning only that it is cut off`(length: Int) {
    let bytes = Array(LintSample.zoned.text.utf8.prefix(length))
    let found = LintCase("cut", bytes: bytes, []).found.filter { !$0.contains(" info ") }
    // The last line alone may lack its end without a loss.
    let isWhole = length >= LintSample.zoned.text.utf8.count - 2
    #expect(found.count == (isWhole ? 0 : 1))
    #expect(
      found.allSatisfy { $0.hasSuffix(" ics-truncated") || $0.hasSuffix(" ics-not-a-calendar") }, "\(found)")
  }

  /// Only files with a problem of the grammar are searched for such bytes: each has to be one, wherever it stands.
  @Test(arguments: [0x00, 0x01, 0x1B, 0x7F, 0x0D] as [UInt8])
  func `finds a control character at every place`(byte: UInt8) {
    let rule = byte == 0x0D ? "ics-stray-return" : "ics-control-character"
    let whole = Array(LintSample.zoned.text.utf8)
    let lint = CalendarLint(zones: SystemZones.database)
    for place in whole.indices {
      let bytes = whole[..<place] + [byte] + whole[place...]
      let found = lint.diagnostics(of: SourceFile(path: "sample.ics", bytes: Array(bytes)))
      let isToldOtherwise = found.map(\.rule) == ["ics-not-a-calendar"]
      #expect(isToldOtherwise || found.contains { $0.rule == rule }, "at \(place): \(found.map(\.rule))")
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let pieces = [
      "\r\n", "\n", "\r", " ", ";", ":", ",", "\"", "\\", "END:VEVENT\r\n", "BEGIN:VEVENT\r\n", "Z", "9", "Ж",
    ]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &generator) ?? "").utf8, at: place)
    default:
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
      bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
    }
  }
}

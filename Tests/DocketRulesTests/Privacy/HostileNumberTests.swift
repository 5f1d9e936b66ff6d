import DocketDiagnostics
import Foundation
import Testing

@testable import DocketRules

@Suite struct `Hostile rows of digits` {
  /// The bound is for a debug build, in time of the processor, so that a busy machine changes nothing.
  @Test(arguments: [
    "1", "1 ", "1a", "1(", "*1", "+7 9", "12 ", "8 900 000", "a1b2 ", "GB82 ", "4/", "١ ", "https://1",
    "тел. 8",
    "\\x34", "1\n",
  ])
  func `end in time`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8)
    let text = Array("title: \"".utf8) + bytes.prefix(60_000) + Array("\"".utf8)
    let rules = Rule.builtIn.filter { $0.description.family == .privacy }
    let began = Self.processorSeconds
    for bytes in [bytes, text] {
      let validation = RuleCase.validate(
        [SourceFile(path: SampleRepository.casePath, bytes: bytes)], rules: rules)
      for diagnostic in validation.diagnostics { expectPlaces(of: diagnostic, in: validation) }
    }
    #expect(Self.processorSeconds - began < 20)
  }

  /// Seconds this thread has computed.
  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

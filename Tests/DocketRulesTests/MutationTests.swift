import DocketDiagnostics
import DocketScanning
import DocketTime
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `Whatever bytes a file has` {
  @Test(arguments: 0..<250)
  func `rules end, and point into it`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(SampleCase.text.utf8)
    for _ in 0..<Int.random(in: 1...12, using: &generator) { Self.change(&bytes, &generator) }
    let files = SampleCase.files.replacing(SampleRepository.casePath, with: bytes)
    let validation = RuleCase.validate(files, earlier: SampleCase.files)
    for diagnostic in validation.diagnostics + validation.accepted {
      expectPlaces(of: diagnostic, in: validation)
    }
    for path in validation.masks.paths {
      let count = validation.sources[path]?.bytes.count ?? -1
      #expect(validation.masks.ranges(path).allSatisfy { 0 <= $0.lower && $0.upper <= count })
    }
  }

  @Test(arguments: 0..<40)
  func `rules about bytes end`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let pieces: [[UInt8]] = [
      [0xE2, 0x80, 0xAE], [0xE2, 0x81], [0xD6, 0x90], [0x30], [0x34], [0x20], [0x0A], [0x0D, 0x0A],
      [0x5C, 0x75], [0x23],
      [0xDB, 0xB4], [0xEF, 0xBC, 0x94], [0xEF], [0xC2, 0xA0], [0x2B], [0x2D], [0xFF],
      Array(SampleNumbers.card.utf8),
    ]
    let bytes = (0..<Int.random(in: 0...400, using: &generator)).flatMap { _ in
      pieces.randomElement(using: &generator) ?? []
    }
    let files = SampleCase.files.replacing(SampleRepository.casePath, with: bytes)
    let validation = RuleCase.validate(files)
    for diagnostic in validation.diagnostics { expectPlaces(of: diagnostic, in: validation) }
  }

  @Test func `tens of thousands of private values and hidden characters on one line end in time`() {
    let bytes = Array(String(repeating: "\(SampleNumbers.card) \u{202E}", count: 40_000).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      let rules: [Rule] = [.paymentCardNumber, .bidiControl]
      let files = [SourceFile(path: SampleRepository.casePath, bytes: bytes)]
      let validation = RuleCase.validate(files, rules: rules)
      #expect(validation.diagnostics.count { $0.rule == "payment-card-number" } == 100)
      #expect(validation.diagnostics.count { $0.rule == "bidi-control" } == 100)
      #expect(validation.masks.ranges(SampleRepository.casePath).count == 40_000)
    }
    #expect(time < .seconds(60))
  }

  private static func change(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 1: if place < bytes.count { bytes.remove(at: place) }
    case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator) }
    case 3:
      let marks: [UInt8] = Array("{}[],:#\"'-\n \t|>&*?!%@`".utf8)
      bytes.insert(marks.randomElement(using: &generator) ?? 0x20, at: place)
    default:
      let end = min(bytes.count, place + Int.random(in: 0...60, using: &generator))
      let piece = bytes[place..<end]
      bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &generator))
    }
  }
}

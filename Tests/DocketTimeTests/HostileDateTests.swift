import DocketTime
import TestSupport
import Testing

@Suite struct `Hostile dates` {
  static func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    do throws(DateFault) {
      let date = try RecordDate.parse(text)
      #expect(date.description == text, sourceLocation: sourceLocation)
    } catch {
      let isInside = error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count
      #expect(isInside, "\(text.debugDescription)", sourceLocation: sourceLocation)
      #expect(error.range.isEmpty == text.isEmpty, "\(text.debugDescription)", sourceLocation: sourceLocation)
      for reading in readings(error.problem) {
        let again = try? RecordDate.parse(reading).description
        #expect(again == reading, "\(text.debugDescription)", sourceLocation: sourceLocation)
      }
      if case .dotted(let readings) = error.problem {
        #expect((1...2).contains(readings.count), sourceLocation: sourceLocation)
        #expect(Set(readings).count == readings.count, sourceLocation: sourceLocation)
      }
    }
  }

  static func readings(_ problem: DateProblem) -> [String] {
    switch problem {
    case .dotted(let readings): readings
    case .spaced(let reading), .lookalike(let reading), .reversed(let reading): [reading]
    default: []
    }
  }

  @Test(arguments: 0..<300)
  func `are refused with readings that are dates`(seed: Int) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 { Self.check(DateTexts.noise(&random)) }
  }

  @Test(arguments: 0..<100)
  func `with one character changed are refused or still canonical`(seed: Int) {
    var random = SplitMix64(seed: seed)
    var characters = Array(DateTexts.date(&random).unicodeScalars)
    let position = characters.indices.randomElement(using: &random) ?? 0
    characters[position] = Unicode.Scalar(UInt8.random(in: 0...127, using: &random))
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    Self.check(String(text))
  }

  @Test(arguments: ["9", "-", "/", " ", "2023-", "٢", "\u{301}", "a", "мая ", "["])
  func `of any length are refused at once`(piece: String) {
    for count in [1, 10, 40, 199, 200, 201, 100_000] { Self.check(String(repeating: piece, count: count)) }
  }
}

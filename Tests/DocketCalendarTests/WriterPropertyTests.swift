import TestSupport
import Testing

@testable import DocketCalendar

struct `Whatever the text, the writer` {
  @Test(arguments: 0..<300)
  func `keeps it in one property of short lines`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let text = RandomText.make(pieces: Int.random(in: 0...200, using: &generator), using: &generator)
    check(text)
  }

  @Test(arguments: 0..<4)
  func `keeps it when it has ten thousand characters`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    check(RandomText.make(pieces: 10_000, using: &generator))
  }

  @Test(arguments: 0..<100)
  func `keeps it inside a parameter`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let zone = RandomText.make(pieces: 20, using: &generator)
    var writer = ContentWriter()
    writer.begin(.event)
    writer.property(.start, .text("x"), with: .zone(zone))
    writer.end(.event)
    let reading = CalendarReading(writer.bytes)
    #expect(reading.problems == [])
    let property = try #require(reading.components.first?.properties.first)
    #expect(reading.components.first?.properties.count == 1)
    #expect(property.parameter("TZID").map { sameScalars($0, RandomText.cleaned(zone)) } == true)
    #expect(property.value == "x")
  }

  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var writer = ContentWriter()
    writer.property(.description, .text(text))
    writer.property(.location, .keyword(.confirmed))
    let rows = PlainReader.rows(writer.bytes, sourceLocation: sourceLocation)
    for row in rows {
      #expect(row.count <= 75, sourceLocation: sourceLocation)
      #expect(String(validating: row, as: UTF8.self) != nil, sourceLocation: sourceLocation)
      #expect(
        !row.contains { $0 < 32 && $0 != 9 || $0 == 127 }, "a control", sourceLocation: sourceLocation)
    }
    let lines = PlainReader.unfolded(writer.bytes, sourceLocation: sourceLocation)
    #expect(lines.count == 2, sourceLocation: sourceLocation)
    #expect(lines.last == "LOCATION:CONFIRMED", sourceLocation: sourceLocation)
    let value = lines.first.map { String($0.unicodeScalars.dropFirst("DESCRIPTION:".count)) } ?? ""
    #expect(
      sameScalars(PlainReader.unescaped(value), RandomText.cleaned(text)), sourceLocation: sourceLocation)
  }
}

import DocketTime
import Foundation
import TestSupport
import Testing

@testable import DocketCalendar

/// Random texts in every text field, for parsers that share no code with this package.
///
/// `Tests/Conformance/run` sets `DOCKET_ROUND_TRIP` to a folder, and lets libical and Python's icalendar read what
/// this writes there. Without it there is nothing to do.
struct `Any text in any field` {
  private static let folder = ProcessInfo.processInfo.environment["DOCKET_ROUND_TRIP"]

  private struct Expected: Encodable {
    let uid: String
    let summary: String
    let description: String
    let location: String
  }

  @Test(.enabled(if: folder != nil))
  func `is written for independent parsers`() throws {
    let folder = URL(filePath: try #require(Self.folder))
    var events: [CalendarEvent] = []
    var expected: [Expected] = []
    for seed in 0..<400 {
      var generator = SplitMix64(seed: seed)
      // The first ones are long: ten thousand pieces are more characters than that.
      let count = seed < 3 ? 10_000 : Int.random(in: 0...60, using: &generator)
      let texts = (0..<3).map { _ in RandomText.make(pieces: count, using: &generator) }
      let day = try CivilDate(2031, 5, 20)
      events.append(
        CalendarEvent(
          identifier: try #require(CalendarIdentifier("seed-\(seed)")), stamp: .first,
          time: .allDay(first: day, last: day), summary: CalendarText("s" + texts[0]),
          description: CalendarText("d" + texts[1]), location: CalendarText("l" + texts[2])))
      expected.append(
        Expected(
          uid: "seed-\(seed)", summary: "s" + RandomText.cleaned(texts[0]),
          description: "d" + RandomText.cleaned(texts[1]), location: "l" + RandomText.cleaned(texts[2])))
    }
    let feed = CalendarFeed(productIdentifier: "-//docket//random", name: "Random", events: events)
    try Data(feed.encoded()).write(to: folder.appending(path: "random.ics"))
    try JSONEncoder().encode(expected).write(to: folder.appending(path: "expected.json"))
  }
}

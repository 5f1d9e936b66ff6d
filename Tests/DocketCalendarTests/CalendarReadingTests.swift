import TestSupport
import Testing

@testable import DocketCalendar

struct `The reader` {
  private func read(_ text: String) -> CalendarReading { CalendarReading(Array(text.utf8)) }

  @Test func `takes a calendar apart into a tree with lines`() throws {
    let reading = read(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nbegin:vevent\r\nSUMMARY;LANGUAGE=ru;X-A=\"a;b:c,d\",^'^n^^^x:Слу\r\n"
        + " шание\\, 1\\n2\r\n\t!\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    #expect(reading.problems == [])
    let calendar = try #require(reading.components.first)
    #expect(reading.components.count == 1)
    #expect(calendar.name == "VCALENDAR")
    #expect(calendar.only("VERSION")?.value == "2.0")
    let event = try #require(calendar.components.first)
    #expect(event.name == "VEVENT")
    #expect(event.line == 3)
    let summary = try #require(event.only("SUMMARY"))
    #expect(summary.line == 4)
    #expect(summary.value == #"Слушание\, 1\n2!"#)
    #expect(summary.text == "Слушание, 1\n2!")
    #expect(summary.parameter("LANGUAGE") == "ru")
    #expect(summary.parameters.map(\.name) == ["LANGUAGE", "X-A"])
    #expect(summary.parameters.last?.values == ["a;b:c,d", "\"\n^^x"])
    #expect(summary.parameter("X-A") == nil)
    #expect(summary.parameter("X-B") == nil)
    #expect(event.only("URL") == nil)
  }

  @Test(arguments: [
    ("\u{FEFF}BEGIN:A\r\nEND:A\r\n", [CalendarProblem(line: 1, kind: .byteOrderMark)]),
    ("BEGIN:A\nEND:A\r\n", [CalendarProblem(line: 1, kind: .lineFeedAlone)]),
    ("BEGIN:A\r\nEND:A", [CalendarProblem(line: 2, kind: .missingLineEnd)]),
    ("BEGIN:A\r\nEND:A\r", [CalendarProblem(line: 2, kind: .missingLineEnd)]),
    ("BEGIN:A\r\nX:a\rY:b\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .returnAlone)]),
    ("BEGIN:A\r\nX:a\r\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .severalReturns)]),
    ("BEGIN:A \r\nEND:A\r\n", [CalendarProblem(line: 1, kind: .spaceAtBoundary)]),
    ("BEGIN:A\r\nEND:\tA\r\n", [CalendarProblem(line: 2, kind: .spaceAtBoundary)]),
    ("BEGIN:A\r\nSTATUS:X \r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .spaceAtValue("STATUS"))]),
    ("BEGIN:A\r\nSUMMARY: X \r\nEND:A\r\n", []),
    ("BEGIN:A\r\n\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .emptyLine)]),
    (" x\r\nBEGIN:A\r\nEND:A\r\n", [CalendarProblem(line: 1, kind: .nothingToContinue)]),
    ("BEGIN:A\r\nX:a\u{1}\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .controlCharacter)]),
    ("BEGIN:A\r\nX:a\u{7F}\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .controlCharacter)]),
    ("BEGIN:A\r\nX Y:a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedName)]),
    ("BEGIN:A\r\n:a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedName)]),
    ("BEGIN:A\r\nX\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedName)]),
    ("BEGIN:A\r\nX;Y:a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedParameter)]),
    ("BEGIN:A\r\nX;=1:a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedParameter)]),
    ("BEGIN:A\r\nX;Y=1\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedParameter)]),
    ("BEGIN:A\r\nX;Y=\"1:a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedParameter)]),
    ("BEGIN:A\r\nX;Y=a\"b\":a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedParameter)]),
    ("BEGIN:A\r\nX;Y=\"a\"b:a\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .malformedParameter)]),
    ("BEGIN:A\r\n", [CalendarProblem(line: 1, kind: .unclosed("A"))]),
    (
      "BEGIN:A\r\nBEGIN:B\r\nX:1\r\n",
      [CalendarProblem(line: 3, kind: .unclosed("B")), CalendarProblem(line: 3, kind: .unclosed("A"))]
    ),
    ("END:A\r\n", [CalendarProblem(line: 1, kind: .unexpectedEnd("A"))]),
    ("BEGIN:A\r\nEND:B\r\nEND:A\r\n", [CalendarProblem(line: 2, kind: .unexpectedEnd("B"))]),
    ("BEGIN:A\r\nEND:A\r\nX:1\r\n", [CalendarProblem(line: 3, kind: .propertyOutside("X"))]),
    ("<!doctype html>\r\n", [CalendarProblem(line: 1, kind: .malformedName)]),
    ("BEGIN;X=1:A\r\n", [CalendarProblem(line: 1, kind: .malformedBoundary)]),
    ("BEGIN:\r\n", [CalendarProblem(line: 1, kind: .malformedBoundary)]),
    ("BEGIN:A B\r\n", [CalendarProblem(line: 1, kind: .malformedBoundary)]),
    ("", []),
  ])
  func `reports each departure from the grammar with its line`(text: String, problems: [CalendarProblem]) {
    #expect(read(text).problems == problems)
  }

  @Test func `measures lines in octets, folds included`() {
    let fits = "X:" + String(repeating: "ж", count: 36)
    let fold = "\r\n " + String(repeating: "a", count: 74)
    #expect(read("BEGIN:A\r\n\(fits)\(fold)\r\nEND:A\r\n").problems == [])
    #expect(
      read("BEGIN:A\r\n\(fits)ab\(fold)b\r\nEND:A\r\n").problems
        == [
          CalendarProblem(line: 2, kind: .lineTooLong(octets: 76)),
          CalendarProblem(line: 3, kind: .lineTooLong(octets: 76)),
        ])
  }

  @Test func `joins a character that a fold has split, and says so`() {
    let file =
      Array("BEGIN:A\r\nX:".utf8) + [0xD0] + Array("\r\n ".utf8) + [0xB6] + Array("\r\nEND:A\r\n".utf8)
    let reading = CalendarReading(file)
    #expect(reading.problems == [CalendarProblem(line: 3, kind: .foldInsideCharacter)])
    #expect(reading.components.first?.only("X")?.value == "ж")
  }

  @Test func `goes on after bytes that are no UTF-8`() {
    let reading = CalendarReading(Array("BEGIN:A\r\nX:".utf8) + [0xFF] + Array("\r\nY:1\r\nEND:A\r\n".utf8))
    #expect(reading.problems == [CalendarProblem(line: 2, kind: .invalidEncoding)])
    #expect(reading.components.first?.only("Y")?.value == "1")
  }

  @Test func `leaves out what is nested too deep, and reads on behind it`() throws {
    let depth = 100_000
    let text =
      "BEGIN:A\r\n" + String(repeating: "BEGIN:B\r\n", count: depth) + "X:1\r\n"
      + String(repeating: "END:B\r\n", count: depth) + "Y:1\r\nEND:A\r\n"
    let reading = read(text)
    #expect(reading.problems == [CalendarProblem(line: 9, kind: .nestedTooDeep("B"))])
    #expect(reading.components.first?.only("Y")?.value == "1")
  }

  @Test(arguments: 0..<200)
  func `ends with a tree whatever the bytes`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let pieces = ["BEGIN:A", "END:A", "\r\n", "\n", "\r", " ", ";", ":", "=", "\"", "^", ",", "X", "\\", "ж"]
    var file: [UInt8] = []
    for _ in 0..<400 {
      if Int.random(in: 0..<10, using: &generator) == 0 {
        file.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        file += Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    let reading = CalendarReading(file)
    #expect(reading.problems.allSatisfy { $0.line >= 1 })
    #expect(reading.problems.map(\.line) == reading.problems.map(\.line).sorted())
  }
}

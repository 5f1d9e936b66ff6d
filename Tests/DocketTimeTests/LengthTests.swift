import DocketTime
import TestSupport
import Testing

@Suite struct `Terms` {
  static let accepted: [(text: String, years: Int, months: Int, days: Int, iso8601: String?)] = [
    ("4y 6m", 4, 6, 0, "P4Y6M"), ("2y", 2, 0, 0, "P2Y"), ("10d", 0, 0, 10, "P10D"), ("18m", 0, 18, 0, "P18M"),
    ("4y 6m 10d", 4, 6, 10, "P4Y6M10D"), ("9999y", 9999, 0, 0, "P9999Y"), ("1y 1d", 1, 0, 1, "P1Y1D"),
    ("life", 0, 0, 0, nil),
  ]

  @Test(arguments: accepted)
  func `are read and written`(text: String, years: Int, months: Int, days: Int, iso8601: String?) throws {
    let term = try Term.parse(text)
    #expect((term.years, term.months, term.days) == (years, months, days))
    #expect(term.isLife == (text == "life"))
    #expect(term.description == text)
    #expect(term.iso8601 == iso8601)
  }

  static let refused: [(text: String, problem: AmountProblem, range: Range<Int>)] = [
    ("", .empty, 0..<0), (" ", .empty, 0..<1), ("0y", .zero, 0..<2), ("1y 0m", .zero, 3..<5),
    ("0000d", .zero, 0..<5), ("6m 4y", .order, 3..<5), ("4y 4y", .order, 3..<5),
    ("4y6m", .notation(reading: "4y 6m"), 0..<4), ("4y  6m", .notation(reading: "4y 6m"), 0..<6),
    (" life", .notation(reading: "life"), 0..<5), ("Life", .notation(reading: "life"), 0..<4),
    ("пожизненно", .notation(reading: "life"), 0..<20), ("P4Y6M", .notation(reading: "4y 6m"), 0..<5),
    ("4 years, 6 months", .notation(reading: "4y 6m"), 0..<17), ("04y", .notation(reading: "4y"), 0..<3),
    ("4 года 6 мес.", .notation(reading: "4y 6m"), 0..<20),
    ("1 an et 6 mois", .notation(reading: "1y 6m"), 0..<14),
    ("10000y", .notALength, 0..<6), ("4", .notALength, 0..<1), ("y", .notALength, 0..<1),
    ("-4y", .notALength, 0..<3), ("4w", .notALength, 0..<2), ("PT5M", .notALength, 0..<4),
    ("4y 6", .notALength, 0..<4), ("0 years", .notALength, 0..<7), ("٤y", .notALength, 0..<3),
  ]

  @Test(arguments: refused)
  func `in other notations are refused with the right one`(
    text: String, problem: AmountProblem, range: Range<Int>
  ) {
    #expect(throws: AmountFault(problem, at: range)) { try Term.parse(text) }
  }

  @Test(arguments: [
    ("2019-02-09", "6y", "2025-02-09"), ("2024-02-29", "1y", "2025-02-28"),
    ("2023-08-31", "6m", "2024-02-29"),
    ("2023-01-31", "1m 1d", "2023-03-01"), ("2023-12-25", "10d", "2024-01-04"),
    ("2023-08-31", "4y 6m", "2028-02-29"),
  ])
  func `end by the calendar`(start: String, term: String, end: String) throws {
    #expect(try day(start).adding(Term.parse(term))?.description == end)
  }

  @Test func `for life or beyond the calendar have no end`() throws {
    #expect(try day("2023-09-04").adding(Term.life) == nil)
    #expect(try day("2023-09-04").adding(Term.parse("9999y")) == nil)
    #expect(Term(years: 0) == nil)
    #expect(Term(years: -1) == nil)
    #expect(Term(days: 10_000) == nil)
    #expect(Term(years: .max, months: .min, days: .max) == nil)
  }
}

@Suite struct `Lengths` {
  @Test(arguments: [
    ("1h", 60, "1h", "PT1H"), ("90min", 90, "1h 30min", "PT1H30M"), ("1h 30min", 90, "1h 30min", "PT1H30M"),
    ("45min", 45, "45min", "PT45M"), ("168h", 10_080, "168h", "PT168H"),
  ])
  func `are read and written`(text: String, minutes: Int, description: String, iso8601: String) throws {
    let length = try Length.parse(text)
    #expect(length.minutes == minutes)
    #expect(length.description == description)
    #expect(length.iso8601 == iso8601)
    #expect(try Length.parse(description) == length)
  }

  static let refused: [(text: String, problem: AmountProblem)] = [
    ("", .empty), ("0h", .zero), ("30min 1h", .order), ("169h", .tooLong), ("9999h 9999min", .tooLong),
    ("1h30", .notation(reading: "1h 30min")), ("1h30min", .notation(reading: "1h 30min")),
    ("PT1H30M", .notation(reading: "1h 30min")), ("2 heures", .notation(reading: "2h")),
    ("1 час 30 минут", .notation(reading: "1h 30min")), ("90", .notALength), ("1:30", .notALength),
    ("1d", .notALength), ("99999min", .notALength),
  ]

  @Test(arguments: refused)
  func `in other notations are refused with the right one`(text: String, problem: AmountProblem) {
    let error = #expect(throws: AmountFault.self) { try Length.parse(text) }
    #expect(error?.problem == problem)
  }

  @Test(arguments: 0..<200)
  func `made of anything are refused or read`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "1", "9", "0", "y", "m", "d", "h", "min", " ", "P", "T", ".", "-", "г", "é", "٤", "life", "\0",
      "\u{301}",
    ]
    let count = Int.random(in: 0..<30, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    do throws(AmountFault) {
      #expect(try Term.parse(text).description == text)
    } catch {
      #expect(error.range.upperBound <= text.utf8.count)
      if case .notation(let reading) = error.problem { #expect((try? Term.parse(reading)) != nil) }
    }
    _ = try? Length.parse(text)
  }
}

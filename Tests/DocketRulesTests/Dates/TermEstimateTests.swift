import DocketTime
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `An estimate of when a sentence ends` {
  private static func day(_ text: String) throws -> CivilDate {
    let date = try RecordDate.parse(text)
    return try #require(date.singleDay)
  }

  private static func span(_ text: String) throws -> DaySpan { try RecordDate.parse(text).span }

  @Test(arguments: [
    // Article 128 of the Russian code: the same number of the day, or the month's last day.
    ("2023-01-31", "1m", "2023-02-28"), ("2024-01-31", "1m", "2024-02-29"),
    ("2023-08-31", "6m", "2024-02-29"),
    ("2024-02-29", "1y", "2025-02-28"), ("2024-02-29", "4y", "2028-02-29"),
    ("2023-05-31", "1m", "2023-06-30"),
    ("2021-06-09", "5y 9m", "2027-03-09"), ("2023-12-31", "2m", "2024-02-29"),
    ("2023-11-30", "3m", "2024-02-29"),
    ("2024-03-30", "11m 3d", "2025-03-03"), ("2024-08-15", "4y", "2028-08-15"),
    ("2023-12-30", "15d", "2024-01-14"),
  ])
  func `counts years and months by the calendar`(start: String, term: String, end: String) throws {
    let estimate = try #require(
      TermEstimate(term: try Term.parse(term), final: try Self.span(start), custody: []))
    #expect(estimate.first == (try Self.day(end)))
    #expect(estimate.last == (try Self.day(end)))
    #expect(estimate.uncredited == (try Self.day(end)))
  }

  @Test(arguments: [
    // Six years from 9 June 2021, less 853 days once, or 1280 days at three for two.
    (TermEstimate.Rate(days: 2, countAs: 3), "2023-12-07", "2025-02-06"),
    (TermEstimate.Rate(days: 1, countAs: 1), "2025-02-06", "2025-02-06"),
    (TermEstimate.Rate(days: 1, countAs: 2), "2022-10-07", "2025-02-06"),
    (TermEstimate.Rate(days: 2, countAs: 1), "2026-04-08", "2025-02-06"),
  ])
  func `takes the custody before off, at every rate that may apply`(
    rate: TermEstimate.Rate, first: String, last: String
  ) throws {
    let custody = TermEstimate.Custody(
      start: try Self.span("2019-02-07"), end: nil, rates: (least: .one, most: rate), isCertain: true)
    let estimate = try #require(
      TermEstimate(term: try Term.parse("6y"), final: try Self.span("2021-06-09"), custody: [custody]))
    #expect(estimate.custodyDays == 853)
    #expect("\(estimate.first)" == first)
    #expect("\(estimate.last)" == last)
  }

  @Test func `does not end before it is final`() throws {
    let custody = TermEstimate.Custody(
      start: try Self.span("2019-02-07"), end: nil, rates: (least: .one, most: .one), isCertain: true)
    let estimate = try #require(
      TermEstimate(term: try Term.parse("1y"), final: try Self.span("2021-06-09"), custody: [custody]))
    #expect("\(estimate.first)" == "2021-06-09")
  }

  @Test func `is none for life, and where the calendar ends`() throws {
    #expect(TermEstimate(term: .life, final: try Self.span("2021-06-09"), custody: []) == nil)
    #expect(
      TermEstimate(term: try Term.parse("9000y"), final: try Self.span("2021-06-09"), custody: []) == nil)
  }

  @Test(arguments: 0..<60)
  func `holds every answer that the possible days give`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let term = try #require(
      Term(years: Int.random(in: 1...6, using: &generator), months: Int.random(in: 0...11, using: &generator))
    )
    let begin = try Self.day("2019-01-01")
    let start = try #require(begin.adding(days: Int.random(in: 0...400, using: &generator)))
    let startLast = try #require(start.adding(days: Int.random(in: 0...12, using: &generator)))
    let final = try #require(startLast.adding(days: Int.random(in: 0...500, using: &generator)))
    let finalLast = try #require(final.adding(days: Int.random(in: 0...12, using: &generator)))
    let rate = TermEstimate.Rate(
      days: Int.random(in: 1...2, using: &generator), countAs: Int.random(in: 2...3, using: &generator))
    let startSpan = try #require(DaySpan(first: start, last: startLast))
    let finalSpan = try #require(DaySpan(first: final, last: finalLast))
    let custody = TermEstimate.Custody(
      start: startSpan, end: nil, rates: (least: .one, most: rate),
      isCertain: true)
    let estimate = try #require(
      TermEstimate(term: term, final: finalSpan, custody: [custody]))
    for startNumber in start.dayNumber...startLast.dayNumber {
      for finalNumber in final.dayNumber...finalLast.dayNumber {
        let days = finalNumber - startNumber
        let day = try #require(CivilDate(dayNumber: finalNumber))
        let end = try #require(day.adding(term)).dayNumber
        let best = max(finalNumber, end - (days * rate.countAs + rate.days - 1) / rate.days)
        // A month's end between the two days can shorten by three days at most.
        #expect(estimate.first.dayNumber <= best + 3)
        #expect(estimate.last.dayNumber >= end - days - 3)
      }
    }
  }
}

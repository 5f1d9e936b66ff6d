import DocketTime
import TestSupport
import Testing

@Suite struct `Comparisons of dates` {
  /// Forms around one month, with the numbers in March 2020 of the days they may mean.
  ///
  /// Day 1 is 2020-03-01, day 0 the day before; the open end is cut far behind all others.
  static let forms: [(text: String, days: ClosedRange<Int>)] = [
    ("2020-03-10", 10...10), ("2020-03-10?", 10...10), ("2020-03-10~", 9...11), ("2020-03-11", 11...11),
    ("2020-03-12~", 11...13), ("2020-03", 1...31), ("2020-03?", 1...31), ("2020-03~", -28...61),
    ("2020-02", -28...0), ("2020-04", 32...61), ("2020-02-29", 0...0), ("2020", -59...306),
    ("2020-03-05/2020-03-10", 5...10), ("2020-03-10/2020-03", 10...31), ("2020-03-10~/2020-03-12", 9...12),
    ("2020-03-11/..", 11...5000), ("2020-03-10~/..", 9...5000), ("2020-05/..", 62...5000),
    ("2020-04-01", 32...32), ("2021-01-01", 307...307), ("2019", -424...(-60)),
  ]

  static func before(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Tristate {
    var (isSeen, isMissed) = (false, false)
    for first in left {
      for second in right {
        if first < second { isSeen = true } else { isMissed = true }
        if isSeen && isMissed { return .unknown }
      }
    }
    return isSeen ? .yes : .no
  }

  @Test(arguments: forms)
  func `agree with sets of days`(text: String, days: ClosedRange<Int>) throws {
    let left = try date(text)
    for form in Self.forms {
      let right = try date(form.text)
      #expect(left.isBefore(right) == Self.before(days, form.days), "before \(form.text)")
      #expect(right.isAfter(left) == Self.before(days, form.days), "\(form.text) after")
      let known = right.singleDay
      if let known {
        #expect(left.isBefore(known) == Self.before(days, form.days), "before the day \(known)")
        #expect(left.isAfter(known) == Self.before(form.days, days), "after the day \(known)")
      }
    }
  }

  @Test(arguments: [
    ("2020-03-10T09:00", "2020-03-10T09:01", Tristate.yes), ("2020-03-10T09:00", "2020-03-10T09:00", .no),
    ("2020-03-10T09:01", "2020-03-10T09:00", .no), ("2020-03-10T23:59", "2020-03-11T00:00", .yes),
    ("2020-03-10T09:00", "2020-03-10", .no), ("2020-03-10", "2020-03-10T09:00", .no),
    ("2020-03-10T09:00", "2020-03-11", .yes), ("2020-03-10T09:00", "2020-03", .unknown),
  ])
  func `look at the clock when both know it`(left: String, right: String, expected: Tristate) throws {
    #expect(try date(left).isBefore(date(right)) == expected)
  }

  @Test(arguments: [
    ("2023-09", "2023-09-04", true), ("2023-09-04", "2023-09", false), ("2023", "2023-09~", true),
    ("2023-09~", "2023-10-31", true), ("2023-09", "2023-10-01", false), ("2023-10-31", "2023-09~", false),
    ("2023-09-04", "2023-09-04T10:30", true), ("2023-09-04T10:30", "2023-09-04T10:30", true),
    ("2023-09-04T10:30", "2023-09-04T11:30", false), ("2023-09-04T10:30", "2023-09-04", false),
    ("2023-09-01/2023-09-10", "2023-09-04", true), ("2023-09-01/..", "2023-09-04/..", true),
    ("2023-09-01/..", "2024", true), ("2023-09-05/..", "2023-09-04", false), ("2023", "2023-09-04/..", false),
  ])
  func `find one date inside another`(outer: String, inner: String, expected: Bool) throws {
    #expect(try date(outer).covers(date(inner)) == expected)
  }

  @Test(
    arguments: [
      ([], []), (["2023"], ["2023"]),
      (["2023-09-04", "2023-09", "2023-09-04T10:30"], ["2023-09-04", "2023-09", "2023-09-04T10:30"]),
      (["2023-09-05", "2023", "2023-09-04"], ["2023-09-04", "2023-09-05", "2023"]),
      (["2023-09-04T10:30", "2023-09-04T09:00"], ["2023-09-04T10:30", "2023-09-04T09:00"]),
      (["2023-05/..", "2022-12~", "2023-04-30"], ["2022-12~", "2023-04-30", "2023-05/.."]),
      (["2023-03", "2023-02", "2023-01"], ["2023-01", "2023-02", "2023-03"]),
    ] as [([String], [String])])
  func `order a timeline as it is written, where they do not tell`(texts: [String], ordered: [String]) throws
  {
    #expect(try texts.map { try date($0) }.inTimeOrder(by: \.self).map(\.description) == ordered)
  }

  @Test(arguments: 0..<200)
  func `never put a date behind one that comes after it`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let dates = try (0..<12).map { _ in try date(DateTexts.date(&random)) }
    let ordered = dates.inTimeOrder(by: \.self)
    #expect(ordered.map(\.description).sorted() == dates.map(\.description).sorted())
    for (place, later) in ordered.enumerated() {
      for earlier in ordered[..<place] where later.consideredSpan.isBefore(earlier.consideredSpan) == .yes {
        Issue.record("\(later) behind \(earlier)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `never contradict each other`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let (first, second) = (DateTexts.date(&random), DateTexts.date(&random))
    let (left, right) = (try date(first), try date(second))
    if left.isBefore(right) == .yes {
      #expect(right.isBefore(left) == .no, "\(first) \(second)")
      #expect(!left.covers(right) && !right.covers(left), "\(first) \(second)")
    }
    #expect(left.isBefore(left) != .yes, "\(first)")
    #expect(left.covers(left), "\(first)")
    #expect(left.description == first)
  }
}

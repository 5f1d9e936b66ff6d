import DocketRecords
import DocketTime
import Testing

@Suite("Courses of custody")
struct CourseTests {
  @Test(arguments: Course.all)
  func `status and both dates are right on every day`(course: Course) throws {
    let corpus = try course.corpus()
    let days = try course.events.map { try RecordDate.parse(String($0.prefix { $0 != " " })).earliest }
    let first = try #require(days.first)
    var last = try #require(days.max())
    for spell in course.spells {
      last = max(last, try RecordDate.parse(String(spell.prefix { $0 != " " })).earliest)
    }
    let end = try #require(last.adding(days: 40))
    let spells = try course.spells.map { spell in
      (day: try RecordDate.parse(String(spell.prefix { $0 != " " })).earliest, shown: spell)
    }
    var day = try #require(first.adding(days: -1))
    while day <= end {
      let expected = spells.last { $0.day <= day }?.shown ?? "nothing"
      let found = try corpus.timeline(today: day).shown
      try #require(found == expected, "on \(day)")
      day = try #require(day.adding(days: 1))
    }
  }

  @Test func `there are sixty at least`() { #expect(Course.all.count >= 60) }
}

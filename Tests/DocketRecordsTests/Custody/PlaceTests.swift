import DocketRecords
import DocketTime
import Testing

@Suite("Where events stand that are known to the month")
struct PlaceTests {
  /// A sentencing known to the month only, below the verdict of a day in it.
  private static let sentenced = [
    "2022-01-10 arrest", "2022-02-11 verdict =convicted",
    "2022-02 sentencing {result: convicted, fine: 1 QXD}", "2022-03-01 statement",
  ]

  @Test(arguments: [
    ("2022-02-01", "2022-01-10 detained 2022-01-10"), ("2022-02-10", "2022-01-10 detained 2022-01-10"),
    ("2022-02-11", "2022-02 released -"), ("2022-03-02", "2022-02 released -"),
  ])
  func `they count from the day of the event above them on`(day: String, shown: String) throws {
    let corpus = try Course("sentenced", Self.sentenced, []).corpus()
    #expect(try corpus.timeline(today: RecordDate.parse(day).earliest).shown == shown)
  }

  @Test(arguments: [("2022-02-10", "released"), ("2022-02-26", "released")])
  func `what is only announced moves nothing`(day: String, status: String) throws {
    let corpus = try Course(
      "announced", ["2022-01-10 arrest", "2022-02-25 campaign", "2022-02 release"], []
    ).corpus()
    #expect(try corpus.timeline(today: RecordDate.parse(day).earliest).current.rawValue == status)
  }

  @Test(arguments: [("2022-01-31", "detained"), ("2022-02-01", "released")])
  func `with nothing above them they count from the first day of the month on`(day: String, status: String)
    throws
  {
    let corpus = try Course("released", ["2022-01-10 arrest", "2022-02 release"], []).corpus()
    #expect(try corpus.timeline(today: RecordDate.parse(day).earliest).current.rawValue == status)
  }
}

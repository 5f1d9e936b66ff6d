import DocketTesting
import Testing

@Suite struct Dates {
  @Test(arguments: await records.cases(of: .dates))
  func `dates of records hold together`(record: RecordCase) async { await record.check() }
}

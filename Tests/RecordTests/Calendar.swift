import DocketTesting
import Testing

@Suite struct Calendar {
  @Test(arguments: await records.cases(of: .calendar))
  func `records can be shown in calendars`(record: RecordCase) async { await record.check() }
}

import DocketTesting
import Testing

@Suite struct Privacy {
  @Test(arguments: await records.cases(of: .privacy))
  func `records hold nothing that endangers people`(record: RecordCase) async { await record.check() }
}

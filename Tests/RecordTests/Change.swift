import DocketTesting
import Testing

@Suite struct Change {
  @Test(arguments: await records.cases(of: .change))
  func `records keep what was published`(record: RecordCase) async { await record.check() }
}

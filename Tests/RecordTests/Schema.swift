import DocketTesting
import Testing

@Suite struct Schema {
  @Test(arguments: await records.cases(of: .schema))
  func `records have the shape of the format`(record: RecordCase) async { await record.check() }
}

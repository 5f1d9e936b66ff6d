import DocketTesting
import Testing

@Suite struct Syntax {
  @Test(arguments: await records.cases(of: .syntax))
  func `records can be read`(record: RecordCase) async { await record.check() }
}

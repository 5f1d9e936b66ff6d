import DocketTesting
import Testing

@Suite struct Corpus {
  @Test(arguments: await records.cases(of: .corpus))
  func `records agree with each other`(record: RecordCase) async { await record.check() }
}

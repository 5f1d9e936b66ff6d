import DocketTesting
import Testing

@Suite struct Translations {
  @Test(arguments: await records.cases(of: .translations))
  func `texts of records say the same in every language`(record: RecordCase) async { await record.check() }
}

import DocketTesting
import Testing

@Suite struct Citations {
  @Test(arguments: await records.cases(of: .citations))
  func `records rest on sources`(record: RecordCase) async { await record.check() }
}

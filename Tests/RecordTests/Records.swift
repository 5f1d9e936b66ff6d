import DocketTesting
import Testing

/// The records of this repository; `DOCKET_ROOT` names another.
let records = RecordTests(root: #filePath, up: 3)

@Suite struct Records {
  @Test func `are there and can be checked`() async { await records.expectRecords() }
}

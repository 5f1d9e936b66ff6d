import DocketRecords
import Foundation
import Testing

@Suite("Records of this repository")
struct RealRecordsTests {
  @Test(arguments: Repository.recordPaths)
  func `a file of the repository reads without a finding`(path: String) throws {
    let file = try #require(Repository.read(path))
    #expect(file.findings == [])
  }

  @Test(arguments: Repository.recordPaths)
  func `a file of the repository has its keys in the order of the format`(path: String) throws {
    let file = try #require(Repository.read(path))
    let misplaced = CanonicalOrder.firstMisplacedKey(in: file).map { "\($0.path)/\($0.key.value)" }
    #expect(misplaced == nil)
  }

  @Test func `the made-up case of the fixtures reads without a finding, its keys in order`() throws {
    let bytes = try #require(Repository.bytes("Tests/DocketRecordsTests/Fixtures/lantern-press.yml"))
    let file = reading(String(decoding: bytes, as: UTF8.self))
    #expect(file.findings == [])
    #expect(CanonicalOrder.firstMisplacedKey(in: file).map { "\($0.path)/\($0.key.value)" } == nil)
  }
}

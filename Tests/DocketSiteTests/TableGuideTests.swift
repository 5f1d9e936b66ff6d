import Foundation
import Testing

@testable import DocketSite

@Suite struct `The page of tables` {
  @Test func `is what the columns give`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: TableGuide.path)
    #expect(try String(contentsOf: page, encoding: .utf8) == TableGuide.text, "run `make generate`")
  }
}

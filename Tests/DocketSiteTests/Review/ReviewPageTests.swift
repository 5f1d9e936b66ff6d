import Foundation
import Testing

@testable import DocketSite

@Suite struct `The page about changes` {
  private static let page = Swift.Result {
    try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Changes.md"),
      encoding: .utf8)
  }

  @Test(
    arguments: ReviewChange.Kind.allCases.map(\.rawValue) + CalendarConsequence.Kind.allCases.map(\.rawValue))
  func `explains each word of the JSON`(word: String) throws {
    #expect(try Self.page.get().contains("`\(word)`"))
  }
}

import Foundation
import Testing

@testable import DocketSite

@Test func `dump`() throws {
  for (path, bytes) in try Fiction.sample.site().published() {
    let url = URL(filePath: "/tmp/wt-site-dump/\(path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}

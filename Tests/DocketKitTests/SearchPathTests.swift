import Foundation
import Testing

@testable import DocketKit

@Suite struct `The search path` {
  @Test func `gives the first program of a name, and passes by what is none`() throws {
    let folder = try TemporaryFolder()
    for (name, mode) in [("plain", 0o644), ("first", 0o755), ("second", 0o755)] {
      let path = folder.path + "/" + name
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data("#!/bin/sh\n".utf8).write(to: URL(filePath: path + "/tool"))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path + "/tool")
    }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder/tool", withIntermediateDirectories: true)
    let path = ["none", "folder", "plain", "first", "second"].map { folder.path + "/" + $0 }
      .joined(separator: ":")
    #expect(SearchPath.first("tool", in: "relative::" + path) == folder.path + "/first/tool")
    #expect(SearchPath.first("another", in: path) == nil)
    #expect(SearchPath.first("tool", in: "") == nil)
    #expect(SearchPath.first("sh", in: nil)?.hasSuffix("/sh") == true)
  }
}

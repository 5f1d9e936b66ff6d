import Foundation
import Testing

@testable import DocketKit

@Suite struct `The running program` {
  /// The head of a file of the format ELF with segments of these types.
  private static func head(_ types: [UInt8], order: UInt8 = 1) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64 + types.count * 56)
    bytes.replaceSubrange(0..<6, with: [0x7F, 0x45, 0x4C, 0x46, 2, order])
    (bytes[32], bytes[54], bytes[56]) = (64, 56, UInt8(types.count))
    for (index, type) in types.enumerated() { bytes[64 + index * 56] = type }
    return bytes
  }

  @Test(arguments: [
    (head([1, 1, 4]), true), (head([6, 3, 1]), false), (head([]), true), (head([1, 3], order: 2), nil),
    (Array(head([1, 3]).dropLast()), nil), (Array("#!/bin/sh\n".utf8), nil), ([], nil),
    (head([1]).enumerated().map { $0.offset == 39 ? 0xFF : $0.offset == 35 ? 0xFF : $0.element }, nil),
  ])
  func `is static when no segment names an interpreter`(bytes: [UInt8], expected: Bool?) {
    #expect(RunningProgram.isStatic(bytes) == expected)
  }

  #if os(Linux)
    @Test func `is found with its digest`() throws {
      let program = try #require(RunningProgram(calledAs: "docket"))
      #expect(program.path.hasPrefix("/"))
      #expect(program.isStatic != nil)
      #expect(program.digest?.count == 64)
    }
  #endif

  @Test func `says how much room there is, and where it may write`() throws {
    let folder = try TemporaryFolder()
    #expect((FileSystem.room(at: folder.path) ?? 0) > 0)
    #expect(FileSystem.room(at: folder.path + "/missing") == nil)
    #expect(FileSystem.isWritable(folder.path))
    #expect(!FileSystem.isWritable(folder.path + "/missing"))
    try folder.write("", to: "plain")
    #expect(!FileSystem.isExecutable(folder.path + "/plain"))
  }
}

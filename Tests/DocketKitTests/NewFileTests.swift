import Foundation
import Testing

@testable import DocketKit

@Suite struct `Writing a file where nothing is yet` {
  private static let path = "page.html"

  @Test func `makes a file that everybody may read`() throws {
    let folder = try TemporaryFolder()
    try SystemFiles().write(Array("new".utf8), to: "\(folder.path)/\(Self.path)")
    #expect(folder.text(Self.path) == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(Self.path)")
    #expect(attributes[.posixPermissions] as? Int == 0o644)
  }

  /// The folder of a publication is its own; whatever somebody puts there is neither opened nor written through.
  @Test(arguments: ["file", "link to a file", "link to nothing", "folder", "pipe"])
  func `leaves alone what is there`(what: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "elsewhere")
    let path = "\(folder.path)/\(Self.path)"
    switch what {
    case "file": try folder.write("old", to: Self.path)
    case "link to a file":
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: "\(folder.path)/elsewhere")
    case "link to nothing":
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(folder.path)/nothing")
    case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    default:
      let made = unsafe mkfifo(path, 0o644)
      #expect(made == 0)
    }
    #expect(throws: FileSystemError.self) { try SystemFiles().write(Array("new".utf8), to: path) }
    #expect(folder.text("elsewhere") == "old")
    #expect(folder.text("nothing") == nil)
    if what == "file" { #expect(folder.text(Self.path) == "old") }
  }
}

import Foundation
import Testing

@testable import DocketAdopting

@Suite struct `Embedded templates` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../Sources/DocketAdopting/Templates").standardizedFileURL

  static let packs: [(String, TemplatePack)] = [
    ("common", Templates.common), ("forms", Templates.forms), ("github", Templates.github),
    ("gitlab", Templates.gitlab),
    ("forgejo", Templates.forgejo), ("woodpecker", Templates.woodpecker), ("tools", Templates.tools),
  ]

  @Test(arguments: packs.map(\.0))
  func `are embedded as they stand in their folder`(name: String) throws {
    let pack = try #require(Self.packs.first { $0.0 == name }?.1)
    let folder = Self.folder.appending(path: name)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      let kind = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)[.type]
      return kind as? FileAttributeType == .typeRegular
    }
    #expect(Set(pack.files.map(\.path)) == Set(paths))
    for file in pack.files {
      let path = folder.appending(path: file.path).path
      #expect(FileManager.default.contents(atPath: path) == Data(file.text.utf8), "\(file.path)")
      #expect(FileManager.default.isExecutableFile(atPath: path) == file.isExecutable, "\(file.path)")
    }
  }

  @Test func `are taken apart by their numbers of lines`() {
    let pack = TemplatePack("2\t644\ta b/c\n1\t644\tno head\n\n0\t755\tempty\n1\t755\td\nlast\n")
    #expect(
      pack.files == [
        TemplateFile(path: "a b/c", isExecutable: false, text: "1\t644\tno head\n\n"),
        TemplateFile(path: "empty", isExecutable: true, text: ""),
        TemplateFile(path: "d", isExecutable: true, text: "last\n"),
      ])
  }
}

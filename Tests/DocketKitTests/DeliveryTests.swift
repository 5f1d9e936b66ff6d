import DocketText
import Foundation
import Synchronization
import Testing

@testable import DocketKit

/// A file of a publication, in parts of a few bytes, beside what was published under its name.
@Suite struct `A file on its way` {
  private static let parts = ["Ada Lorne\n", "free at last\n", "end\n"]
  private static let whole = parts.joined()

  /// What was published, and whether the new file has the same bytes.
  private static let published: [(String?, Bool)] = [
    (nil, false), ("", false), (whole, true), (whole + "more", false), (String(whole.dropLast()), false),
    ("Ada Lorne\n", false), ("Ada Lorne\nfree", false), ("Ada Lorne\nfree at sea!\nend\n", false),
    ("Bo Renar\nfree at last\nend\n", false), ("Ada Lorne\nfree at last\nEND\n", false),
  ]

  private static func delivered(
    _ parts: [String], over published: String?, in folder: borrowing TemporaryFolder,
    _ files: FaultyFiles = FaultyFiles(), writing: Bool = true
  ) throws -> Delivery.Receipt {
    if let published { try folder.write(published, to: "site/a.json") }
    let staging = try staging(in: folder, files)
    if writing { try staging.begin(for: ["a.json"]) }
    let delivery = Delivery(
      of: "a.json", published: published.map { _ in "\(folder.path)/site/a.json" },
      into: writing ? staging : nil, files)
    for part in parts { delivery.take(Array(part.utf8)) }
    return try delivery.end()
  }

  private static func staging(
    in folder: borrowing TemporaryFolder, _ files: any FileAccess
  ) throws -> Staging {
    try folder.write("", to: "repository/pipeline.yml")
    let place = try OutputPlace(
      named: "\(folder.path)/site", root: "\(folder.path)/repository", files: SystemFiles())
    return Staging(place: place, files: files)
  }

  private static func staged(_ folder: borrowing TemporaryFolder) -> String? {
    folder.text(".site.docket-staging/a.json")
  }

  @Test(arguments: published)
  func `arrives whole, whatever was published`(published: String?, isSame: Bool) throws {
    let folder = try TemporaryFolder()
    let receipt = try Self.delivered(Self.parts, over: published, in: folder)
    #expect(Self.staged(folder) == Self.whole)
    #expect(receipt.byteCount == Self.whole.utf8.count && receipt.isUnchanged == isSame)
    #expect(receipt.digest == Digest.of(Self.whole))
    #expect(folder.text("site/a.json") == published)
  }

  @Test(arguments: published)
  func `is only compared where nothing is to be written`(published: String?, isSame: Bool) throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles()
    let receipt = try Self.delivered(Self.parts, over: published, in: folder, files, writing: false)
    #expect(receipt.isUnchanged == isSame && receipt.digest == Digest.of(Self.whole))
    #expect(files.calls.allSatisfy { $0 == "read" } && folder.text("site/a.json") == published)
  }

  @Test(arguments: [nil, "", "something"] as [String?])
  func `is there when it is empty, too`(published: String?) throws {
    let folder = try TemporaryFolder()
    let receipt = try Self.delivered([""], over: published, in: folder)
    #expect(Self.staged(folder) == "" && receipt.byteCount == 0)
    #expect(receipt.isUnchanged == (published == ""))
  }

  /// A file with a further name could be changed through it, and is written again.
  @Test func `is there when it is empty and cannot be shared`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "site/a.json")
    let (path, other) = ("\(folder.path)/site/a.json", "\(folder.path)/other")
    try FileManager.default.linkItem(atPath: path, toPath: other)
    let staging = try Self.staging(in: folder, SystemFiles())
    try staging.begin(for: ["a.json"])
    let delivery = Delivery(of: "a.json", published: path, into: staging, SystemFiles())
    delivery.take([])
    #expect(try delivery.end().isUnchanged && Self.staged(folder) == "")
  }

  @Test func `is not written when nothing has changed`() throws {
    let folder = try TemporaryFolder()
    let files = FaultyFiles()
    _ = try Self.delivered(Self.parts, over: Self.whole, in: folder, files)
    #expect(!files.calls.contains("write") && !files.calls.contains("append"))
    #expect(files.calls.last == "share")
  }

  /// A file with a further name could be changed through it, and is written again.
  @Test func `keeps its time when it has to be written again`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.whole, to: "site/a.json")
    try FileManager.default.linkItem(atPath: "\(folder.path)/site/a.json", toPath: "\(folder.path)/other")
    let day = Date(timeIntervalSince1970: 1_900_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: day], ofItemAtPath: "\(folder.path)/site/a.json")
    let staging = try Self.staging(in: folder, SystemFiles())
    try staging.begin(for: ["a.json"])
    let delivery = Delivery(
      of: "a.json", published: "\(folder.path)/site/a.json", into: staging, SystemFiles())
    for part in Self.parts { delivery.take(Array(part.utf8)) }
    #expect(try delivery.end().isUnchanged && Self.staged(folder) == Self.whole)
    let new = "\(folder.path)/.site.docket-staging/a.json"
    let attributes = try FileManager.default.attributesOfItem(atPath: new)
    #expect(attributes[.modificationDate] as? Date == day && attributes[.referenceCount] as? Int == 1)
  }

  @Test func `never takes over what somebody writes into the published file meanwhile`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/site/a.json"
    let reads = Counter()
    // The second part differs; before the first is read once more, to be copied, it is another.
    let files = FaultyFiles(meanwhile: { name in
      guard name == "read", reads.next() == 3 else { return }
      try? Data("Eve Mallor\n free at sea!\n".utf8).write(to: URL(filePath: path))
    })
    #expect(throws: FileSystem.changedMeanwhile(path)) {
      try Self.delivered(Self.parts, over: "Ada Lorne\nfree at sea!\nend\n", in: folder, files)
    }
  }

  @Test(arguments: [("write", 1), ("append", 1), ("append", 2)])
  func `says what failed, and does nothing more`(name: String, number: Int) throws {
    let clean = FaultyFiles()
    let folder = try TemporaryFolder()
    _ = try Self.delivered(Self.parts, over: nil, in: folder, clean)
    let call = try #require(
      clean.calls.indices.filter { clean.calls[$0] == name }.dropFirst(number - 1).first)
    let again = try TemporaryFolder()
    let files = FaultyFiles((.error, at: call + 1))
    #expect(throws: FileSystemError.self) { try Self.delivered(Self.parts, over: nil, in: again, files) }
    #expect(files.calls.count == call + 1)
  }
}

/// Counts from 1.
private final class Counter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}

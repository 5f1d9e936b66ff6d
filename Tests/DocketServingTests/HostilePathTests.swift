import DocketServing
import Foundation
import TestSupport
import Testing

@Suite struct `Hostile paths` {
  /// Pieces of which ways out are made.
  static let pieces = [
    "..", ".", "/", "//", "\\", "%2e", "%2E", "%2f", "%5c", "%00", "%252e", "%252f", "%c0%ae", "%e0%80%ae",
    "%",
    "%u002e", "~", "public", "outside", "robots.txt", "secret.txt", "en", "index.html", "out", "out.txt", "?",
    "#", ";", ":", "C:", "file:", "http://", "localhost", "@", " ", "%20", "\t", "\u{202E}", "é", "e\u{301}",
    ".hidden", "x.docket-lock", "etc", "passwd", "proc", "self", "dev", "zero", "*", "&", "|", "a", "%41",
  ]

  @Test(arguments: 1...4)
  func `give a published file or a 404, never anything else`(seed: Int) throws {
    let folder = try PublishedFolder()
    let parent = URL(filePath: folder.path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: parent + "/outside", withIntermediateDirectories: true)
    for path in ["/secret.txt", "/outside/secret.txt"] {
      try Data("secret\n".utf8).write(to: URL(filePath: parent + path))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/out", withDestinationPath: parent + "/outside")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/out.txt", withDestinationPath: parent + "/secret.txt")
    let published = Set(
      PublishedFolder.files.filter { !$0.key.hasPrefix(".") && !$0.key.contains("docket-") }.map {
        Array($0.value.utf8)
      })
    var numbers = SplitMix64(seed: seed)
    var found = 0
    for _ in 0..<1_000 {
      var target = ["", "/", "/en/", "/robots.txt"].randomElement(using: &numbers) ?? ""
      for _ in 0..<Int.random(in: 0...6, using: &numbers) {
        target += Self.pieces.randomElement(using: &numbers) ?? ""
      }
      let response = folder.answer("GET", target)
      switch response.status {
      case .ok:
        found += 1
        #expect(published.contains(response.body), "\(target)")
      case .movedPermanently: #expect(response["Location"] == "/en/", "\(target)")
      // An absolute address of another host.
      case .misdirectedRequest: #expect(target.hasPrefix("http://"), "\(target)")
      default: #expect(response.status == .notFound, "\(target)")
      }
      #expect(!response.body.elementsEqual("secret\n".utf8), "\(target)")
    }
    // Some ways have to lead somewhere, or nothing was tried.
    #expect(found > 0)
  }

  @Test(arguments: 1...4)
  func `of any bytes are answered`(seed: Int) throws {
    let folder = try PublishedFolder()
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(folder.answer("GET", "/" + text).status == .notFound || !text.isEmpty)
      let fields = ["If-None-Match", "If-Match", "If-Modified-Since", "Host", "Origin", "Connection"].map {
        ($0, text)
      }
      let response = folder.answer("GET", "/robots.txt", fields, host: nil)
      #expect([.ok, .badRequest, .misdirectedRequest, .preconditionFailed].contains(response.status))
    }
  }
}

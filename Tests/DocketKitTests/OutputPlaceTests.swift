import DocketLanguage
import Foundation
import Testing

@testable import DocketKit
@testable import DocketSite

/// Each place gets a message that names its cause, and nothing is left behind.
@Suite struct `A publication into` {
  /// What stands at a place, and what is said of it.
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    /// What is made before, each a path with what it leads to or holds: `folder/`, `link -> target`, `pipe|`, else a file.
    let there: [String]
    /// Words of the message; nil where it is published.
    let words: String?
    var testDescription: String { "\(name) with \(there)" }

    init(_ name: String, _ words: String?, with there: [String] = []) {
      (self.name, self.there, self.words) = (name, there, words)
    }
  }

  static let places = [
    Place("public", nil), Place("public/", nil), Place("public//", nil), Place("./public", nil),
    Place("a/b/c", nil), Place("a/../b", nil), Place("a/./b/", nil), Place("with space", nil),
    Place("сайт-é-東", nil), Place("-dash", nil), Place(" ", nil), Place(".hidden", nil),
    Place("public", nil, with: ["public/"]),
    Place("real/.", nil, with: ["real/"]), Place("link/public", nil, with: ["real/", "link -> real"]),
    Place("link/../public", nil, with: ["real/", "link -> real"]),
    Place("", "has no name"), Place("/", "is the repository itself"),
    Place("link", "/real` instead", with: ["real/", "link -> real"]),
    Place("link/", "/real` instead", with: ["real/", "link -> real"]),
    Place("link", "leads nowhere", with: ["link -> nowhere"]),
    Place("link/public", "leads nowhere", with: ["link -> nowhere"]),
    Place("link", "leads nowhere", with: ["link -> link"]), Place("file", "is a file", with: ["file"]),
    Place("file/public", "is a file, and no folder can be in it", with: ["file"]),
    Place("file/a/b", "is a file, and no folder can be in it", with: ["file"]),
    Place("pipe", "is a pipe", with: ["pipe|"]),
    Place("/dev/null", "is a pipe, a socket or a device"), Place("/proc", "is mounted at"),
    Place(String(repeating: "n", count: 250), "too long"),
    Place(String(repeating: "n", count: 400) + "/public", "too long"),
    Place("repository", "is the repository itself"), Place("repository/records", "must not be replaced"),
    Place("repository/records/cases/public", "must not be replaced"),
    Place("repository/.git/public", "must not be replaced"),
    Place("up/records/public", "must not be replaced", with: ["up -> repository"]),
    Place(".", "is the repository itself"),
    Place("full", "(.htaccess)", with: ["full/", "full/.htaccess"]),
    Place("full", "(.git)", with: ["full/", "full/.git/"]),
    Place("full", "(empty)", with: ["full/", "full/empty/"]),
    Place("full", "(ledger.json.bak)", with: ["full/", "full/ledger.json.bak"]),
    Place("full", "(.public.docket-staging)", with: ["full/", "full/.public.docket-staging"]),
    Place("full", "(pipe)", with: ["full/", "full/pipe|"]),
    Place("full", "(x)", with: ["full/", "full/x -> nowhere"]),
  ]

  @Test(arguments: places)
  func `a place says what is wrong with it, in every language`(place: Place) throws {
    let ground = try PublishingGround(isPublished: false)
    let root = "\(ground.place)/repository"
    try FileManager.default.copyItem(atPath: ground.root, toPath: root)
    try FileManager.default.createDirectory(atPath: "\(root)/.git", withIntermediateDirectories: true)
    for thing in place.there { try Self.make(thing, in: ground.place) }
    let before = Self.tree(ground.place)
    let output =
      place.name.isEmpty || place.name.hasPrefix("/") ? place.name : "\(ground.place)/\(place.name)"
    guard let words = place.words else {
      _ = try ground.publish(output: output, root: root)
      let ledger = URL(filePath: "\(output)/ledger.json").standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: ledger))
      _ = try ground.publish(output: output, root: root)
      #expect(Self.tree(ground.place).allSatisfy { !$0.contains("docket-") })
      return
    }
    let problem = #expect(throws: PublicationProblem.self) { try ground.publish(output: output, root: root) }
    #expect(problem?.description.contains(words) == true, "\(problem?.description ?? "")")
    for language in MessageLanguage.allCases {
      let text = problem?.lines(in: language).joined() ?? "{"
      #expect(
        !text.contains("{")
          && (output.isEmpty || text.contains(place.name.split(separator: "/").first ?? "/")))
    }
    #expect(Self.tree(ground.place) == before)
  }

  @Test func `its own calendars is refused, and so is a folder within them`() throws {
    let ground = try PublishingGround(isPublished: true)
    for name in ["public/calendars/new", "public/new", "public/a/b"] {
      let problem = #expect(throws: PublicationProblem.self) {
        try ground.publish(output: "\(ground.place)/\(name)", root: ground.root)
      }
      #expect(problem?.description.contains("that folder is a publication") == true)
    }
    #expect(throws: PublicationProblem.self) {
      try ground.publish(output: "\(ground.place)/public/calendars", root: ground.root)
    }
    #expect(ground.published == ground.before && ground.names == ["public"])
  }

  @Test(arguments: ["ledger.json", "calendars/en/hearings.ics", "api/v1/index.json", "api"])
  func `a folder in which a link stands for a file of docket is refused`(path: String) throws {
    let ground = try PublishingGround(isPublished: true)
    let place = "\(ground.place)/public/\(path)"
    try FileManager.default.moveItem(atPath: place, toPath: "\(ground.place)/moved")
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "\(ground.place)/moved")
    let before = Self.tree(ground.place)
    #expect(throws: PublicationProblem.self) { try ground.publish(previous: nil) }
    #expect(Self.tree(ground.place) == before)
  }

  /// Something is put into the folder while the publication is written.
  @Test(arguments: [false, true])
  func `a folder into which somebody writes meanwhile loses nothing`(exchanges: Bool) throws {
    let ground = try PublishingGround(isPublished: true)
    let late = "\(ground.place)/public/late.txt"
    let files = FaultyFiles(exchanges: exchanges) { name in
      if name == "sync" { try? Data("late".utf8).write(to: URL(filePath: late)) }
    }
    let problem = #expect(throws: PublicationProblem.self) { try ground.publish(files) }
    #expect(problem?.description.contains("late.txt") == true)
    #expect(ground.published.filter { $0.key != "late.txt" } == ground.before)
    #expect(FileManager.default.contents(atPath: late) == Data("late".utf8) && ground.names == ["public"])
  }

  /// The undoing fails as well.
  @Test func `a folder that cannot be put back is said to be gone, and comes back`() throws {
    let ground = try PublishingGround(isPublished: true)
    let clean = FaultyFiles(exchanges: false)
    _ = try ground.publish(clean)
    let after = ground.published
    let second = try #require(clean.calls.lastIndex(of: "rename"))
    try ground.reset()
    let files = FaultyFiles((.errors, at: second + 1), exchanges: false)
    let problem = #expect(throws: PublicationProblem.self) { try ground.publish(files) }
    for language in MessageLanguage.allCases {
      #expect(problem?.lines(in: language).joined().contains(".public.docket-staging-old`") == true)
    }
    #expect(ground.former == ground.before && ground.published.isEmpty)
    #expect(try !ground.publish(previous: nil).isFirst)
    #expect(ground.published == after && ground.names == ["public"])
  }

  @Test(arguments: [("exchange", true), ("rename", false)])
  func `a folder on which something is mounted from the same disk is called so`(call: String, exchanges: Bool)
    throws
  {
    let ground = try PublishingGround(isPublished: true)
    let clean = FaultyFiles(exchanges: exchanges)
    _ = try ground.publish(clean)
    let index = try #require(clean.calls.firstIndex(of: call))
    try ground.reset()
    let problem = #expect(throws: PublicationProblem.self) {
      try ground.publish(FaultyFiles((.error, at: index + 1), exchanges: exchanges, code: EBUSY))
    }
    #expect(problem?.description.contains("is mounted at") == true)
    #expect(ground.published == ground.before && ground.names == ["public"])
  }

  @Test func `a folder that is empty again after a kill gets back what was published`() throws {
    let ground = try PublishingGround(isPublished: true)
    let former = "\(ground.place)/.public.docket-staging-old"
    try FileManager.default.moveItem(atPath: "\(ground.place)/public", toPath: former)
    let interrupted = #expect(throws: PublicationProblem.self) { try ground.check() }
    #expect(interrupted?.description.contains("waits beside it") == true)
    try FileManager.default.createDirectory(
      atPath: "\(ground.place)/public", withIntermediateDirectories: false)
    #expect(throws: PublicationProblem.self) { try ground.check() }
    #expect(try !ground.publish(previous: nil).isFirst)
    #expect(ground.names == ["public"])
  }

  @Test func `a calendar larger than any app takes is refused by its name and size`() throws {
    let path = "calendars/en/days.ics"
    let large = try #require(LargeFeed(path: path, byteCount: 16_777_217, entryCount: 1))
    let fits = try #require(LargeFeed(path: path, byteCount: 16_777_216, entryCount: 1))
    try LargeFeed.requireNoneOversized(among: [fits])
    let problem = #expect(throws: PublicationProblem.self) {
      try LargeFeed.requireNoneOversized(among: [fits, large])
    }
    for (language, words) in [
      (MessageLanguage.en, "would have 16778 kB; no calendar app takes more than 16777 kB"),
      (.fr, "aurait 16778 ko"), (.ru, "занял бы 16778 кБ"),
    ] {
      let text = problem?.lines(in: language).joined() ?? ""
      #expect(
        text.contains(words) && text.contains("`calendars/en/days.ics`") && text.contains("history_months"))
      #expect(!text.contains("mistake"))
    }
  }

  private static func make(_ thing: String, in folder: String) throws {
    let path = "\(folder)/\(thing)"
    let parts = path.components(separatedBy: " -> ")
    if parts.count == 2 {
      try FileManager.default.createSymbolicLink(atPath: parts[0], withDestinationPath: parts[1])
    } else if path.hasSuffix("/") {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } else if path.hasSuffix("|") {
      let made = unsafe mkfifo(String(path.dropLast()), 0o644)
      try #require(made == 0)
    } else {
      try Data("precious".utf8).write(to: URL(filePath: path))
    }
  }

  private static func tree(_ folder: String) -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}

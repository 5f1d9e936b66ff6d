import DocketLanguage
import DocketTime
import Foundation
import Testing

@testable import DocketKit

/// Only where there certainly is no ledger, a publication can be the first.
@Suite struct `In the place of the ledger` {
  /// What may stand there.
  enum Thing: String, CaseIterable {
    case link, danglingLink, pipe, socket, folder, empty, zeros, half, page, flipped

    var isNoFile: Bool { [.link, .danglingLink, .pipe, .socket, .folder].contains(self) }

    func put(at path: String, instead sound: Data) throws {
      let files = FileManager.default
      try? files.removeItem(atPath: path)
      switch self {
      case .link:
        try sound.write(to: URL(filePath: path + ".copy"))
        // A copy beside the folder, so that it is not foreign in it.
        let copy = URL(filePath: path).deletingLastPathComponent().path + "-copy.json"
        try files.moveItem(atPath: path + ".copy", toPath: copy)
        try files.createSymbolicLink(atPath: path, withDestinationPath: copy)
      case .danglingLink: try files.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere/at/all")
      case .pipe:
        let made = unsafe mkfifo(path, 0o644)
        try #require(made == 0)
      case .socket:
        let made = unsafe mknod(path, S_IFSOCK | 0o644, 0)
        try #require(made == 0)
      case .folder: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .empty: try Data().write(to: URL(filePath: path))
      case .zeros: try Data(count: sound.count).write(to: URL(filePath: path))
      case .half: try sound.prefix(sound.count / 2).write(to: URL(filePath: path))
      case .page: try Data("<!doctype html><title>502</title>".utf8).write(to: URL(filePath: path))
      case .flipped:
        var changed = sound
        changed[sound.count / 2] ^= 0x01
        try changed.write(to: URL(filePath: path))
      }
    }
  }

  @Test(arguments: Thing.allCases, [false, true])
  func `nothing but a sound file passes, nor for a first publication`(thing: Thing, isNamed: Bool) throws {
    let ground = try PublishingGround(isPublished: true)
    let sound = try #require(ground.before["ledger.json"])
    let path = isNamed ? "\(ground.place)/fetched.json" : "\(ground.place)/public/ledger.json"
    try thing.put(at: path, instead: sound)
    let allowances: [Set<Allowance>] = [[], [.missingLedger], Set(Allowance.allCases)]
    for allowed in allowances {
      // Somebody who names a link means what is behind it.
      if isNamed, thing == .link {
        try ground.publish(previous: path, allowing: allowed)
        continue
      }
      let problem = #expect(throws: PublicationProblem.self) {
        try ground.publish(previous: isNamed ? path : nil, allowing: allowed)
      }
      switch problem {
      case .noLedgerFile?: #expect(thing.isNoFile)
      case .noLedger?: #expect(isNamed && [.danglingLink, .folder].contains(thing))
      case .damagedLedger?: #expect(!thing.isNoFile)
      default: Issue.record("\(problem.map(String.init(describing:)) ?? "nothing stopped it")")
      }
      for language in MessageLanguage.allCases {
        let text = problem?.lines(in: language).joined() ?? ""
        #expect(text.contains(isNamed ? "fetched.json" : "ledger.json") && !text.contains("{"))
      }
      #expect(FileManager.default.fileExists(atPath: path) || thing == .danglingLink)
      #expect(ground.names.allSatisfy { !$0.hasPrefix(".") })
    }
  }

  @Test func `a file that the system does not show stops with its cause`() throws {
    let ground = try PublishingGround(isPublished: true)
    let clean = FaultyFiles()
    _ = try ground.publish(clean)
    let first = try #require(clean.calls.firstIndex(of: "read"))
    try ground.reset()
    let problem = #expect(throws: PublicationProblem.self) {
      try ground.publish(FaultyFiles((.error, at: first + 1)))
    }
    let text = problem?.description ?? ""
    #expect(
      text.contains("ledger.json` cannot be read: the disk reports an error.") && text.contains("--previous"))
  }

  @Test func `a folder, or a link to one, may be named instead`() throws {
    let ground = try PublishingGround(isPublished: true)
    try FileManager.default.moveItem(atPath: "\(ground.place)/public", toPath: "\(ground.place)/kept")
    try FileManager.default.createSymbolicLink(
      atPath: "\(ground.place)/current", withDestinationPath: "kept")
    for name in ["kept", "kept/", "current", "current/"] {
      #expect(try !ground.publish(previous: "\(ground.place)/\(name)").isFirst)
      try FileManager.default.removeItem(atPath: "\(ground.place)/public")
    }
  }

  @Test func `one of an older docket is read once, with a word`() throws {
    let ground = try PublishingGround(isPublished: true)
    let file = "\(ground.place)/public/ledger.json"
    let text = String(decoding: try #require(ground.before["ledger.json"]), as: UTF8.self)
    let body = try #require(text.components(separatedBy: ",\n  \"changes_since\": ").first)
    let old = body.replacing("\"format_version\": 6", with: "\"format_version\": 3") + "\n}\n"
    try Data(old.utf8).write(to: URL(filePath: file))
    #expect(try ground.publish(previous: nil).hasUnsealedLedger)
    #expect(try !ground.publish(previous: nil).hasUnsealedLedger)
  }
}

/// What is far ahead asks.
@Suite struct `A day that is yet to come` {
  private func publish(
    _ ground: borrowing PublishingGround, day: String, clock: String, allowing: Set<Allowance> = []
  ) throws {
    try ground.publish(previous: nil, allowing: allowing, day: day, clock: clock)
  }

  private func stop(_ ground: borrowing PublishingGround, day: String, clock: String) -> [Allowance] {
    do { try publish(ground, day: day, clock: clock) } catch PublicationProblem.brokenPromises(let broken) {
      for language in MessageLanguage.allCases {
        for line in broken.flatMap({ $0.lines(in: language) }) { #expect(!line.contains("{")) }
      }
      return broken.map(\.allowance)
    } catch { Issue.record(error) }
    return []
  }

  @Test(arguments: [
    ("2031-04-03", "2031-04-03T11:00:00Z", false), ("2031-04-03", "2031-03-01", false),
    ("2031-04-03", "2030-10-02", false), ("2031-04-03", "2030-09-30", true),
    ("2031-04-03", "2030-04-03", true), ("2031-04-03", "1970-01-01", true),
    ("2031-04-03", "2041-04-03", false),
    ("9999-12-31T23:59:59Z", "2031-04-03", true),
  ])
  func `is refused as the day of a publication`(day: String, clock: String, asks: Bool) throws {
    let ground = try PublishingGround(isPublished: false)
    #expect(stop(ground, day: day, clock: clock) == (asks ? [.futureDay] : []))
    #expect(ground.published.isEmpty == asks)
    if asks { try publish(ground, day: day, clock: clock, allowing: [.futureDay]) }
  }

  /// The ledger's stamps are of 2 April 2031, midnight.
  @Test(arguments: [
    ("2031-04-02", "2031-04-02", false), ("2031-04-01", "2031-04-01", false),
    ("2031-03-31", "2031-03-31", true),
    ("2031-03-31", "2031-04-20", false), ("2031-04-20", "2031-03-31", false),
    ("2026-11-28", "2026-11-28", true),
  ])
  func `is refused as the last stamp of a ledger`(day: String, clock: String, asks: Bool) throws {
    let ground = try PublishingGround(isPublished: true)
    #expect(stop(ground, day: day, clock: clock) == (asks ? [.futureStamps] : []))
    if asks {
      #expect(ground.published == ground.before)
      try publish(ground, day: day, clock: clock, allowing: [.futureStamps])
      // What subscribers have is never passed by an earlier stamp.
      let ledger = String(decoding: ground.published["ledger.json"] ?? Data(), as: UTF8.self)
      #expect(ledger.contains("\"changed\": \"2031-04-02T00:00:01Z\""))
    }
  }
}

@Suite struct `Words of a publication that stops` {
  @Test(arguments: [
    (ENOSPC, "the disk is full"), (EROFS, "the disk can only be read"), (EACCES, "no right"),
    (EBUSY, "mounted"),
    (EXDEV, "container"), (ENOTDIR, "is a file"), (ENAMETOOLONG, "too long"), (ELOOP, "link"), (EIO, "error"),
    (EDQUOT, "share"), (ENOENT, "not there"), (EMFILE, "too much"), (EPROTO, "“Protocol error”"),
  ])
  func `name the cause without the system’s jargon`(code: Int32, words: String) {
    let error = FileSystem.failure(.write, "/srv/public", code)
    #expect(error.sentence(in: .en).contains(words))
    for language in MessageLanguage.allCases {
      let text = error.sentence(in: language)
      #expect(text.contains("`/srv/public`") && !text.contains("{") && text.last == ".")
    }
  }
}

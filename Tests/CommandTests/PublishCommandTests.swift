import Foundation
import Testing

/// What a person reads who publishes.
@Suite struct `docket publish` {
  private static let docket = Command.products.appending(path: "docket").path
  private static let date = "date: 2031-05-20T09:00"

  private static func publish(
    _ repository: borrowing FaultyRepository, _ more: [String] = [], day: String = "2026-11-23"
  ) throws -> Command.Result {
    try Command.run(
      docket, ["publish", "-C", repository.folder.path, "--as-of", day] + more, environment: ["LC_ALL": "C"])
  }

  private static func edit(_ repository: borrowing FaultyRepository, _ old: String, _ new: String) throws {
    let file = repository.folder.appending(path: FaultyRepository.record)
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.components(separatedBy: old).count == 2, "\(old)")
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    (
      "en",
      [
        "first publication: 1 case, 2 hearings, 0 days", "1 hearing moved, 1 text",
        "  moved: Ada Lorne: appeal hearing, Selm (`appeal` of `quay-lanterns`): 20 May 2031, 09:00 → 27 May 2031, 10:00",
        "  text: The Quay Lanterns trial (quay-lanterns)", "no hearing, case, day or text has changed",
        "published 143 files into", "time zone database 20",
      ]
    ),
    (
      "fr",
      [
        "première publication\u{A0}: 1 affaire, 2 audiences, 0 journée", "1 audience déplacée, 1 texte",
        "20 mai 2031 à 9\u{A0}h → 27 mai 2031 à 10\u{A0}h",
        "aucune audience, affaire, journée ni aucun texte n’a changé",
        "143 fichiers publiés dans", "base des fuseaux horaires 20",
      ]
    ),
    (
      "ru",
      [
        "первая публикация: 1 дело, 2 заседания, 0 дней", "1 заседание перенесено, 1 текст",
        "20 мая 2031 года, 09:00 → 27 мая 2031 года, 10:00", "заседания, дела, дни и тексты не изменились",
        "143 файла, новых или изменённых: 143, исчезло: 0", "база часовых поясов 20",
      ]
    ),
  ])
  func `says what has changed as people would, and the files after that`(
    language: String, sentences: [String]
  ) throws {
    let repository = try FaultyRepository(nil)
    var output = try Self.publish(repository, ["--lang", language]).output
    try Self.edit(repository, Self.date, "date: 2031-05-27T10:00\n    moved_from: [2031-05-20T09:00]")
    try Self.edit(repository, "en: The Quay Lanterns case", "en: The Quay Lanterns trial")
    let second = try Self.publish(repository, ["--lang", language], day: "2026-11-24").output
    let lines = second.split(separator: "\n")
    let change = try #require(lines.firstIndex { $0.contains(sentences[1]) })
    let files = try #require(lines.firstIndex { $0.contains("/public") })
    #expect(change < files)
    output += second + (try Self.publish(repository, ["--lang", language], day: "2026-11-25").output)
    for sentence in sentences { #expect(output.contains(sentence), "\(sentence)\n\(output)") }
    #expect(!output.contains("••"))
  }

  @Test func `stops when a published date changes, whatever git says, and lets it pass when told to`() throws
  {
    let repository = try FaultyRepository(nil)
    #expect(try Self.publish(repository).status == 0)
    let ledger = try Data(contentsOf: repository.folder.appending(path: "public/ledger.json"))
    try Self.edit(repository, Self.date, "date: 2031-05-27T10:00")
    for arguments in [[], ["--check"], ["--allow-removals"], ["--lang", "ru"]] {
      let stopped = try Self.publish(repository, arguments, day: "2026-11-24")
      #expect(stopped.status == 1)
      for word in ["appeal", "quay-lanterns", "2031", "--allow-silent-moves"] {
        #expect(stopped.output.contains(word), "\(stopped.output)")
      }
    }
    #expect(try Data(contentsOf: repository.folder.appending(path: "public/ledger.json")) == ledger)
    #expect(try Self.publish(repository, ["--allow-silent-moves"], day: "2026-11-24").status == 0)
    #expect(try Self.publish(repository, ["--check"], day: "2026-11-24").status == 0)
  }

  @Test func `says that the comparison begins with the next publication`() throws {
    let repository = try FaultyRepository(nil)
    _ = try Self.publish(repository)
    let file = repository.folder.appending(path: "public/ledger.json")
    var ledger = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    for key in [
      "uid_domain", "hearings", "cases", "paths", "changes_since", "schema_version", "changes", "events",
      "digest",
    ] {
      ledger[key] = nil
    }
    ledger["format_version"] = 2
    try JSONSerialization.data(withJSONObject: ledger).write(to: file)
    try Self.edit(repository, Self.date, "date: 2031-05-27T10:00")
    let result = try Self.publish(repository, day: "2026-11-24")
    #expect(result.status == 0)
    #expect(result.output.contains("from the next publication on"))
    try Self.edit(repository, "date: 2031-05-27T10:00", "date: 2031-05-28T10:00")
    #expect(try Self.publish(repository, day: "2026-11-25").status == 1)
  }

  @Test(arguments: ["000", "022", "077", "777"])
  func `writes what a web server can read, whatever the mask, and nothing beside it`(mask: String) throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.appending(path: "sites")
    let publish =
      "umask \(mask); exec '\(Self.docket)' publish -C '\(repository.folder.path)' --as-of 2026-11-23"
    for place in ["new/public", "new/public"] {
      let result = try Command.run("/bin/sh", ["-c", "\(publish) --output '\(folder.path)/\(place)'"])
      #expect(result.status == 0, "\(result.output)")
    }
    let files = FileManager.default
    #expect(try files.contentsOfDirectory(atPath: folder.appending(path: "new").path) == ["public"])
    let names = try files.subpathsOfDirectory(atPath: folder.path)
    #expect(names.count > 35)
    for name in names {
      let attributes = try files.attributesOfItem(atPath: folder.appending(path: name).path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o755 : 0o644), "\(name)")
    }
  }

  @Test func `says so when it replaces the folder it was started in`() throws {
    let repository = try FaultyRepository(nil)
    let place = repository.folder.appending(path: "here").path
    let publish =
      "'\(Self.docket)' publish -C '\(repository.folder.path)' --as-of 2026-11-23 --lang en --output"
    let result = try Command.run(
      "/bin/sh",
      ["-c", "mkdir '\(place)'; cd '\(place)'; \(publish) .; \(publish) .; cd '\(place)' && \(publish) ."])
    #expect(result.output.components(separatedBy: "you still stand in the old one").count == 3)
    #expect(result.output.components(separatedBy: "was removed or replaced meanwhile").count == 2)
    #expect(result.output.contains("no hearing, case, day or text has changed"), "\(result.output)")
    #expect(result.status == 0 && FileManager.default.fileExists(atPath: "\(place)/ledger.json"))
  }

  @Test(arguments: [
    ("en", "A disk or volume", "The folder to publish into has no name"),
    ("fr", "Un disque ou volume", "Le dossier de publication n’a pas de nom"),
    ("ru", "подключён отдельный диск", "У папки для публикации нет имени"),
  ])
  func `says in the language asked for why it stops`(
    language: String, mounted: String, unnamed: String
  ) throws {
    let repository = try FaultyRepository(nil)
    for (output, words) in [("/proc", mounted), ("", unnamed)] {
      let result = try Self.publish(repository, ["--output", output, "--lang", language])
      #expect(result.status == 74 && result.output.contains(words), "\(result.output)")
    }
    let ahead = try Self.publish(repository, ["--lang", language], day: "2926-11-23")
    #expect(ahead.status == 1 && ahead.output.contains("--allow-future-day"), "\(ahead.output)")
    #expect(!FileManager.default.fileExists(atPath: repository.folder.appending(path: "public").path))
    #expect(
      try Self.publish(repository, ["--lang", language, "--allow-future-day"], day: "2926-11-23").status == 0)
    let later = try Self.publish(repository, ["--lang", language])
    #expect(later.status == 1 && later.output.contains("--allow-future-stamps"), "\(later.output)")
    #expect(try Self.publish(repository, ["--lang", language, "--allow-future-stamps"]).status == 0)
    let current = try Self.publish(repository, ["--check", "--lang", language, "--allow-future-stamps"])
    #expect(current.status == 0 && !current.output.contains("{"), "\(current.output)")
  }

  @Test(arguments: [
    ("2026b", "23 April 2026", false), ("2025c", "10 December 2025", true), ("2027a", "2027a", false),
  ])
  func `warns of an old zone database, and does its work`(release: String, day: String, warns: Bool) throws {
    let repository = try FaultyRepository(nil)
    let zones = repository.folder.deletingLastPathComponent().appending(
      path: "docket-zones-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: zones) }
    try FileManager.default.createDirectory(at: zones, withIntermediateDirectories: true)
    for name in ["Europe", "Etc", "Asia", "Africa", "America"] {
      try FileManager.default.createSymbolicLink(
        atPath: zones.appending(path: name).path, withDestinationPath: "/usr/share/zoneinfo/\(name)")
    }
    try FileManager.default.removeItem(at: zones.appending(path: "Europe"))
    try FileManager.default.copyItem(
      atPath: "/usr/share/zoneinfo/Europe", toPath: zones.appending(path: "Europe").path)
    try Data("\(release)\n".utf8).write(to: zones.appending(path: "+VERSION"))
    let result = try Self.publish(repository, ["--zones", zones.path, "--lang", "en"])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("time zone database \(release)") && result.output.contains(day))
    #expect(result.output.contains("is more than 9 months old") == warns)
  }
}

/// A proposal is judged by what it changes itself.
@Suite struct `docket validate --since` {
  private static let docket = Command.products.appending(path: "docket").path

  private static func git(_ repository: borrowing FaultyRepository, _ arguments: String...) throws -> String {
    let names = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    let result = try Command.run("/usr/bin/env", ["git", "-C", repository.folder.path] + names + arguments)
    try #require(result.status == 0, "\(result.output)")
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func commit(_ repository: borrowing FaultyRepository, _ old: String, _ new: String) throws {
    let file = repository.folder.appending(path: FaultyRepository.record)
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
    _ = try git(repository, "commit", "--quiet", "-am", "A change")
  }

  private static func validate(_ repository: borrowing FaultyRepository, _ arguments: String...) throws
    -> Command.Result
  {
    try Command.run(
      docket, ["validate", "-C", repository.folder.path, "--as-of", "2026-11-23"] + arguments,
      environment: ["LC_ALL": "C"])
  }

  @Test func `compares with where a branch parted, and says how far it is behind`() throws {
    let repository = try FaultyRepository(nil)
    let main = try Self.git(repository, "branch", "--show-current")
    _ = try Self.git(repository, "checkout", "--quiet", "-b", "proposal")
    try Self.commit(repository, "Report on the arrest", "A report on the arrest")
    _ = try Self.git(repository, "checkout", "--quiet", main)
    let moved = "date: 2031-05-27T09:00\n    moved_from: [2031-05-20T09:00]"
    try Self.commit(repository, "date: 2031-05-20T09:00", moved)
    _ = try Self.git(repository, "checkout", "--quiet", "proposal")
    let behind = try Self.validate(repository, "--since", main)
    #expect(behind.status == 0, "\(behind.output)")
    #expect(behind.output.contains("\(main) has 1 commit that this branch lacks"))
    #expect(
      try Self.validate(repository, "--since", main, "--lang", "ru").output.contains("на 1 коммит больше"))
    #expect(try Self.validate(repository, "--since-exactly", main).output.contains("silent-reschedule"))
    #expect(try !Self.validate(repository, "--since", "HEAD").output.contains("lacks"))
    try Self.commit(repository, "date: 2031-05-20T09:00", "date: 2031-06-03T09:00")
    let silent = try Self.validate(repository, "--since", main)
    #expect(silent.status == 1 && silent.output.contains("20 May 2031"))
    #expect(try Self.validate(repository, "--since", main, "--since-exactly", main).status == 64)
  }

  /// The option that the script `since` of a records repository prints for a proposal or a push.
  private static func since(_ repository: borrowing FaultyRepository, _ base: String, _ before: String) throws
    -> Command.Result
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let script = root.appending(path: "Sources/DocketAdopting/Templates/tools/.docket/since")
    let command = "cd '\(repository.folder.path)' && '\(script.path)' '\(base)' '\(before)' 2>/dev/null"
    return try Command.run("/bin/sh", ["-c", command])
  }

  @Test func `gets from CI what a proposal, a push, a first and a forced push are compared with`() throws {
    let repository = try FaultyRepository(nil)
    let first = try Self.git(repository, "rev-parse", "HEAD")
    try Self.commit(repository, "Report on the arrest", "A report on the arrest")
    let replaced = try Self.git(repository, "rev-parse", "HEAD")
    _ = try Self.git(repository, "reset", "--quiet", "--hard", first)
    let zeros = String(repeating: "0", count: 40)
    let unknown = String(repeating: "a1", count: 20)
    for (base, before, option) in [
      ("main", "", "--since=origin/main\n"), ("", first, "--since-exactly=\(first)\n"),
      ("", replaced, "--since-exactly=\(replaced)\n"), ("", zeros, ""), ("", "", ""), ("", unknown, ""),
      ("", "$(true)", ""),
    ] {
      let result = try Self.since(repository, base, before)
      #expect(result.status == 0 && result.output == option, "\(base) \(before)")
    }
  }
}

import Foundation
import Testing

/// `docket validate --staged`: git's index counts, and nothing else.
@Suite struct `What is staged` {
  private static let phone = "+33 1 99" + " 00 12 34"
  private static let record = FaultyRepository.record

  private static func expect(
    _ result: Command.Result, _ status: Int32, _ words: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, "\(result.output)", sourceLocation: sourceLocation)
    for word in words {
      #expect(result.output.contains(word), "\(result.output)", sourceLocation: sourceLocation)
    }
    #expect(!result.output.contains("00 12 34"), "\(result.output)", sourceLocation: sourceLocation)
  }

  @Test(arguments: PrivateValue.all + PrivateValue.words)
  func `is searched for private values, also when the file was mended since`(value: PrivateValue) throws {
    let repository = try StagedRepository()
    let sound = try String(contentsOfFile: "\(repository.path)/\(Self.record)", encoding: .utf8)
    try repository.remark("\(value.before)\(value.text)")
    try repository.git("add", ".")
    try repository.write(sound, to: Self.record)
    let result = try repository.validate(["--strict"])
    Self.expect(
      result, 1,
      [
        "\(value.rule)   \(Self.record)", "`\(Self.record)` stands otherwise in the folder",
        "nothing of this is committed yet",
      ])
    #expect(!result.output.contains(value.text))
    try repository.git("add", ".")
    Self.expect(try repository.validate(["--strict"]), 0)
  }

  @Test func `is not touched by what only stands in the folder`() throws {
    let repository = try StagedRepository()
    try repository.remark(Self.phone)
    try repository.write("id: [", to: "records/cases/half.yml")
    Self.expect(try repository.validate(["--strict"]), 0)
    Self.expect(
      try Command.run(StagedRepository.docket, ["validate", "-C", repository.path, "--as-of", "2026-11-23"]),
      1)
  }

  @Test func `is told apart from an announced file`() throws {
    let repository = try StagedRepository()
    try repository.write("id: [", to: "records/cases/half.yml")
    try repository.git("add", "--intent-to-add", ".")
    Self.expect(try repository.validate(), 0)
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 1, ["records/cases/half.yml"])
  }

  @Test func `is checked before the first commit, and with the repository around it`() throws {
    let repository = try StagedRepository()
    let outer = try StagedRepository()
    try FileManager.default.removeItem(atPath: "\(repository.path)/.git")
    try repository.git("init", "-q")
    Self.expect(try repository.validate(), 1, ["`pipeline.yml` is missing from what is to be committed"])
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 0)
    try FileManager.default.removeItem(atPath: "\(repository.path)/.git")
    try FileManager.default.createDirectory(
      atPath: "\(outer.path)/docs", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: repository.path, toPath: "\(outer.path)/docs/docket")
    try outer.git("add", ".")
    try outer.write(Self.phone, to: "docs/docket/records/cases/notes.txt")
    Self.expect(try outer.validate(in: "\(outer.path)/docs/docket"), 0)
    try outer.git("add", ".")
    Self.expect(
      try outer.validate(in: "\(outer.path)/docs/docket/records"), 1,
      ["phone-number   records/cases/notes.txt"])
  }

  @Test func `has names of any kind`() throws {
    let repository = try StagedRepository()
    try repository.write("x", to: "records/cases/a \"quoted\"\nname.yml")
    try repository.write("x", to: "records/days/имя.yml")
    try repository.write("x", to: "notes/\(Self.phone).txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(repository.path)/records/cases/link.yml", withDestinationPath: "other-name.yml")
    try repository.git("mv", Self.record, "records/cases/other-name.yml")
    try repository.git("add", ".")
    let result = try repository.validate()
    Self.expect(
      result, 1,
      [
        "`records/cases/link.yml` is a link, and links are not followed.", "records/days/имя.yml",
        "records/cases/other-name.yml", "This file’s name holds what looks like a telephone number",
      ])
    let folder = try Command.run(
      StagedRepository.docket, ["validate", "-C", repository.path, "--as-of", "2026-11-23", "records"],
      environment: ["LC_ALL": "C"])
    let staged = try repository.validate(["records"])
    #expect(staged.output.hasPrefix(folder.output), "\(staged.output)\n\(folder.output)")
  }

  @Test func `is searched for private values also beside the records, but for those that were there`() throws
  {
    let repository = try StagedRepository()
    try repository.write("Call \(Self.phone)\n", to: "README.md")
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 1, ["phone-number   README.md:1:"])
    try repository.git("commit", "-q", "-m", "read me")
    try repository.write("# Read me\n\nCall \(Self.phone)\n", to: "README.md")
    try repository.write("\u{0}\(Self.phone)\n", to: "picture")
    try repository.write(Self.phone, to: "public/feed.ics")
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 0)
    try repository.write("contact: letters@bells.example.org\n", to: "schema.json")
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 0)
    try repository.write("contact: letters@bells" + "-committee.org\n", to: "schema.json")
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 1, ["email-address   schema.json:1:10"])
    try repository.git("rm", "-q", "-f", "schema.json")
    try repository.write("# Notes\n\u{FEFF}\n=2+2\nCall \(Self.phone)\n", to: "notes/README.md")
    try repository.git("add", ".")
    Self.expect(
      try repository.validate(["--format", "github"]), 1, ["notes/README.md", "title=phone-number"])
    try repository.git("rm", "-q", "--cached", "notes/README.md", "README.md")
    Self.expect(try repository.validate(), 0)
  }

  @Test func `waits for a merge, and does not tell of what the other branch has`() throws {
    let repository = try StagedRepository()
    try repository.git("checkout", "-q", "-b", "other")
    try repository.write("Call \(Self.phone)\n", to: "README.md")
    try repository.remark("other")
    try repository.git("add", ".")
    try repository.git("commit", "-q", "-m", "other")
    try repository.git("checkout", "-q", "-b", "mine", "HEAD~1")
    try repository.remark("mine")
    try repository.git("commit", "-q", "-a", "-m", "mine")
    #expect(try repository.attempt(["merge", "-q", "other"]).status != 0)
    Self.expect(try repository.validate(), 74, ["git has not finished merging `\(Self.record)`"])
    Self.expect(try repository.validate(["--lang", "fr"]), 74, ["git n’a pas fini de fusionner"])
    try repository.git("checkout", "-q", "--ours", Self.record)
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 0)
    try repository.append("Or \(Self.phone.replacingOccurrences(of: "34", with: "35"))\n", to: "README.md")
    try repository.git("add", ".")
    Self.expect(try repository.validate(), 1, ["phone-number   README.md:2:"])
  }

  @Test func `is that of the folder, also when another repository’s hook asks`() throws {
    let repository = try StagedRepository()
    let other = try StagedRepository()
    try other.remark(Self.phone)
    try other.git("add", ".")
    let path = other.path
    let environment = [
      "GIT_DIR": "\(path)/.git", "GIT_INDEX_FILE": "\(path)/.git/index", "GIT_WORK_TREE": path,
      "GIT_PREFIX": "records/",
    ]
    Self.expect(try repository.validate(environment: environment), 0)
    Self.expect(try other.validate(environment: environment), 1)
    // An index that somebody has made beside git's folder, for one commit.
    let index = "\(repository.path)/../docket-index-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: index) }
    try FileManager.default.copyItem(atPath: "\(repository.path)/.git/index", toPath: index)
    try repository.remark(Self.phone)
    let added = try repository.attempt(["add", "."], environment: ["GIT_INDEX_FILE": index])
    #expect(added.status == 0)
    Self.expect(try repository.validate(), 0)
    Self.expect(try repository.validate(environment: ["GIT_INDEX_FILE": index]), 1)
  }

  @Test func `can be compared with an earlier state`() throws {
    let repository = try StagedRepository()
    let text = try String(contentsOfFile: "\(repository.path)/\(Self.record)", encoding: .utf8)
    let date = try #require(text.firstMatch(of: #/date: (20\d\d-\d\d-\d\dT\d\d:\d\d)/#))
    try repository.write(
      text.replacingOccurrences(of: date.output.1, with: "2031-01-15T09:00"), to: Self.record)
    try repository.git("add", ".")
    try repository.write(text, to: Self.record)
    Self.expect(try repository.validate(["--since", "HEAD"]), 1, ["silent-reschedule"])
  }

  @Test(arguments: [
    ("en", "nothing is staged", "there is no git"), ("fr", "rien n’y est donc préparé", "git n’est pas sur"),
    ("ru", "к коммиту ничего не подготовлено", "нет git"),
  ])
  func `is nowhere without git`(language: String, words: String, withoutGit: String) throws {
    let repository = try StagedRepository()
    try FileManager.default.removeItem(atPath: "\(repository.path)/.git")
    Self.expect(try repository.validate(["--lang", language]), 74, [words])
    Self.expect(
      try repository.validate(["--lang", language], environment: ["PATH": repository.path]), 74, [withoutGit])
  }
}

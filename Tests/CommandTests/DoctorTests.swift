import Foundation
import Testing

/// `docket doctor`, in repositories as people have them.
@Suite struct `The doctor` {
  /// A records repository in which everything is as it should be.
  private struct Patient: ~Copyable {
    let repository: StagedRepository

    init() throws {
      let repository = try StagedRepository()
      let pipeline = try String(contentsOfFile: "\(repository.path)/pipeline.yml", encoding: .utf8)
      try repository.write(
        pipeline.replacingOccurrences(of: "example.org", with: "lanterns-committee.org"), to: "pipeline.yml")
      try repository.write("check: {script: [.docket/check]}\n", to: ".gitlab-ci.yml")
      try repository.write("", to: ".git/info/exclude")
      try repository.useHook()
      try Self.run(
        """
        mkdir -p .docket
        printf 'VERSION=0\\nURL=https://lanterns-committee.org/docket.tar.gz\\nSHA256=%s\\n' "$DIGEST" > .docket/release
        git branch -q -M main
        git remote add origin https://somebody:secret@gitlab.lanterns-committee.org/quay/records
        git config user.email 1+somebody@users.noreply.lanterns-committee.org
        git config user.name somebody
        git add .
        git commit -q --no-verify -m site
        """, in: repository.path)
      self.repository = repository
    }

    func run(_ script: String) throws { try Self.run(script, in: repository.path) }

    private static func run(_ script: String, in folder: String) throws {
      let result = try Command.run(
        "/bin/sh", ["-ec", "cd \"$0\"; " + script, folder],
        environment: ["DIGEST": digest, "GIT_CONFIG_GLOBAL": "/dev/null"])
      try #require(result.status == 0, "\(result.output)")
    }

    func examine(_ options: [String] = [], environment: [String: String] = [:]) throws -> Command.Result {
      let placed = options.map { option in
        ["zones", "ledger.json", "missing.json"].contains(option) ? "\(repository.path)/\(option)" : option
      }
      return try Command.run(
        "/usr/bin/env",
        ["-u", "CI", "GIT_CONFIG_GLOBAL=/dev/null"] + environment.map { "\($0.key)=\($0.value)" }
          + [StagedRepository.docket, "doctor", "-C", repository.path, "--as-of", "2026-11-23"] + placed,
        environment: ["LC_ALL": "C"])
    }

    /// The states of all lines by their ids, and the text of one.
    func states(_ options: [String] = [], environment: [String: String] = [:]) throws -> (
      status: Int32, states: [String: String], texts: [String: String]
    ) {
      let result = try examine(options + ["--json"], environment: environment)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      var states: [String: String] = [:]
      var texts: [String: String] = [:]
      for line in try #require(object?["lines"] as? [[String: Any]]) {
        let id = try #require(line["id"] as? String)
        states[id] = line["state"] as? String
        let sentences = [line["what"] as? String, line["why"] as? String] + (line["mend"] as? [String] ?? [])
        texts[id] = sentences.compactMap(\.self).joined(separator: " ")
      }
      return (result.status, states, texts)
    }
  }

  /// The digest of the program that is tried, by another program.
  private static let digest: String = {
    let said = try? Command.run("/usr/bin/env", ["sha256sum", StagedRepository.docket]).output
    return String((said ?? "").prefix(64))
  }()

  private static let sound = [
    "program": "ok", "release": "ok", "zones": "ok", "title": "ok", "url": "ok", "uid-domain": "ok",
    "contact": "ok", "repository": "ok", "coverage": "ok", "records": "ok", "findings": "ok", "branch": "ok",
    "remote": "ok", "changes": "ok", "author": "ok", "hook": "ok", "forge": "ok", "output": "ok",
    "site-ledger": "note",
  ]

  @Test func `finds nothing to do where all is well`() throws {
    let patient = try Patient()
    let found = try patient.states()
    #expect(found.states.filter { $0.key != "forge-files" } == Self.sound)
    #expect(found.status == 0)
    #expect(
      found.texts["site-ledger"]?.contains(
        "`curl -fsSo ledger.json 'https://quay.lanterns-committee.org/ledger.json'`") == true)
  }

  @Test(arguments: DoctorCase.all)
  func `tells what is not as it should be, and nothing else`(item: DoctorCase) throws {
    let patient = try Patient()
    try patient.run(item.script)
    let found = try patient.states(item.options, environment: item.environment)
    var expected = Self.sound.merging(item.also) { _, new in new }
    expected[item.id] = item.state
    #expect(
      found.states.filter { $0.key != "forge-files" }
        == expected.filter { !$0.value.isEmpty && $0.key != "forge-files" })
    #expect(found.texts[item.id]?.contains(item.words) == true, "\(found.texts[item.id] ?? "")")
    #expect(found.status == (expected.values.contains("to-do") ? 1 : 0))
  }

  @Test(arguments: [
    ("en", "Nothing to do"), ("fr", "Rien à faire"), ("ru", "Делать нечего"),
  ])
  func `speaks to people, and shows nobody’s address or password`(language: String, words: String) throws {
    let patient = try Patient()
    let result = try patient.examine(["--lang", language])
    #expect(result.status == 0)
    #expect(result.output.contains(words), "\(result.output)")
    #expect(!result.output.contains("somebody") && !result.output.contains("secret"), "\(result.output)")
    try patient.run("rm -rf .git .gitlab-ci.yml")
    #expect(try patient.examine(["--lang", language]).status == 1)
  }

  @Test func `changes nothing`() throws {
    let patient = try Patient()
    try patient.run("touch .public.docket-lock")
    let list = ["-c", "cd \"$0\" && find . -newer \"$1\"", patient.repository.path]
    let mark = "\(patient.repository.path)/../docket-mark-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: mark))
    defer { try? FileManager.default.removeItem(atPath: mark) }
    let before = try Command.run("/bin/sh", list + [mark]).output
    _ = try patient.examine()
    let after = try Command.run("/bin/sh", list + [mark]).output
    #expect(before == after)
  }
}

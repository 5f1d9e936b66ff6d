import Foundation
import Testing

@Suite struct `Beginning a repository of records` {
  /// What a committee knows that has a site and a forge.
  static let complete = [
    "--languages", "en,fr,ru", "--title", "Selm Watch", "--title", "fr=Veille de Selm", "--title",
    "ru=Сельмская хроника",
    "--url", "https://selm.example.org/watch", "--contact", "https://selm.example.org/contact",
    "--repository", "https://gitlab.example.org/selm/watch", "--yes",
  ]

  @Test func `gives records that pass, are published at once, and stay as they are`() throws {
    let place = try InitPlace()
    let begun = try place.docket(["init", "our records"] + Self.complete)
    #expect(begun.status == 0, "\(begun.output)")
    #expect(begun.output.contains("cd 'our records'\n"), "\(begun.output)")
    let folder = "\(place.path)/our records"
    let check = try place.docket(["-C", folder, "validate", "--strict"])
    #expect(check.output == "no errors, no warnings in 8 files checked\n")
    #expect(try place.docket(["-C", folder, "format", "--check"]).status == 0)
    let published = try place.docket(["-C", folder, "publish"])
    #expect(published.output.contains("first publication: 1 case, 2 hearings, 1 day"), "\(published.output)")
    let again = try place.docket(["-C", folder, "publish", "--check"])
    #expect(again.status == 0, "\(again.output)")
    for language in ["en", "fr", "ru"] {
      let calendar = "\(folder)/public/calendars/\(language)/all.ics"
      #expect(try place.docket(["ics", "lint", calendar, "--strict"]).status == 0)
    }
    let before = place.contents("our records")
    let second = try place.docket(["init", folder] + Self.complete)
    #expect(second.status == 64)
    #expect(second.output.contains("has records already"), "\(second.output)")
    #expect(place.contents("our records") == before)
  }

  @Test func `takes defaults, and says what is left to fill in`() throws {
    let place = try InitPlace()
    let begun = try place.docket(["init", "new", "--yes"])
    #expect(begun.status == 0, "\(begun.output)")
    for words in [
      "put your own address", "at contact", "at repository", "docket init --ci-only", "are invented",
      "git config user.email",
    ] {
      #expect(begun.output.contains(words), "\(begun.output)")
    }
    let check = try place.docket(["-C", "\(place.path)/new", "validate", "--format", "checkstyle"])
    #expect(check.status == 0)
    #expect(check.output.components(separatedBy: "severity=\"warning\"").count == 3)
    #expect(check.output.components(separatedBy: "site-contact").count == 3, "\(check.output)")
    #expect(try place.docket(["-C", "\(place.path)/new", "publish"]).status == 0)
  }

  @Test(arguments: [("fr", "Ensuite"), ("ru", "Дальше:")])
  func `speaks and comments in the language of the committee`(language: String, words: String) throws {
    let place = try InitPlace()
    let begun = try place.docket(["init", "x", "--yes", "--lang", language], language: nil)
    #expect(begun.output.contains(words), "\(begun.output)")
    #expect(!begun.output.contains("Next:"))
    #expect(try place.text("x/pipeline.yml").contains("default: \(language)\n"))
    #expect(try place.docket(["-C", "\(place.path)/x", "validate"]).status == 0)
  }

  /// A list of files for each forge and choice of languages.
  @Test func `writes the files that each forge reads`() throws {
    let place = try InitPlace()
    var list = ""
    for forge in ["none", "github", "gitlab", "forgejo", "woodpecker"] {
      for languages in forge == "github" ? ["fr,ru", "de"] : ["fr,ru"] {
        let said = try place.docket([
          "init", "x", "--forge", forge, "--languages", languages, "--title", "Selm", "--dry-run",
        ])
        #expect(said.status == 0, "\(said.output)")
        let paths = said.output.split(separator: "\n").compactMap { line -> Substring? in
          guard let range = line.firstRange(of: "would be written: ") else { return nil }
          return line[range.upperBound...]
        }
        list += "\(forge) \(languages)\n" + paths.map { "  \($0)\n" }.joined() + "\n"
      }
    }
    #expect(!FileManager.default.fileExists(atPath: "\(place.path)/x"))
    try Golden.expect(list, "init-files.txt")
  }

  @Test func `makes a repository of git whose hook is on`() throws {
    let place = try InitPlace()
    #expect(try place.docket(["init", "x", "--yes"]).output.contains("git config core.hooksPath .githooks"))
    #expect(try place.git(["-C", "x", "config", "core.hooksPath"]) == ".githooks\n")
    #expect(try place.git(["-C", "x", "symbolic-ref", "HEAD"]) == "refs/heads/main\n")
  }

  @Test func `leaves the hooks of others alone, and takes the address that git knows`() throws {
    let place = try InitPlace()
    try place.write("# Ours\n", to: "x/README.md")
    for arguments in [
      ["-C", "x", "init", "--quiet", "--initial-branch=main"],
      ["-C", "x", "config", "core.hooksPath", "hooks"],
      ["-C", "x", "remote", "add", "origin", "https://name:secret@github.com/selm/watch.git"],
    ] { _ = try place.git(arguments) }
    let begun = try place.docket(["init", "x", "--yes"])
    #expect(begun.status == 0, "\(begun.output)")
    #expect(!begun.output.contains("secret"))
    #expect(begun.output.contains("`README.md` was there and stays as it is"))
    #expect(begun.output.contains("git looks for hooks in `hooks`"))
    #expect(try place.git(["-C", "x", "config", "core.hooksPath"]) == "hooks\n")
    #expect(try place.text("x/README.md") == "# Ours\n")
    let settings = try place.text("x/pipeline.yml")
    #expect(settings.contains("  repository: https://github.com/selm/watch\n"))
    #expect(settings.contains("  url: https://selm.github.io/watch\n"))
    #expect(place.has("x/.github/workflows/records.yml"))
  }

  @Test func `makes no repository within another`() throws {
    let place = try InitPlace()
    _ = try place.git(["init", "--quiet"])
    let begun = try place.docket(["init", "x", "--yes"])
    #expect(begun.status == 0, "\(begun.output)")
    #expect(begun.output.contains("lies within another repository of git"), "\(begun.output)")
    #expect(!place.has("x/.git"))
    #expect(try place.git(["config", "--get", "--default", "none", "core.hooksPath"]) == "none\n")
  }

  @Test func `adds checks to records that are there, once`() throws {
    let place = try InitPlace()
    _ = try place.docket(["init", "x"] + Self.complete + ["--forge", "none"])
    try place.write("ours\n", to: "x/.gitlab-ci.yml")
    try place.remove("x/.githooks/pre-commit")
    let before = place.contents("x")
    let added = try place.docket(["init", "x", "--ci-only", "--yes"])
    #expect(added.status == 0, "\(added.output)")
    #expect(added.output.contains("`.gitlab-ci.yml` was there and stays as it is"), "\(added.output)")
    let after = place.contents("x")
    #expect(after["x/.gitlab-ci.yml"] == Data("ours\n".utf8))
    let new = Set(after.keys).subtracting(before.keys)
    #expect(new.allSatisfy { $0.hasPrefix("x/.gitlab/") || $0 == "x/.githooks/pre-commit" }, "\(new)")
    #expect(new.contains("x/.gitlab/issue_templates/1-hearing.ru.md"))
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    let second = try place.docket(["init", "x", "--ci-only", "--yes"])
    #expect(second.status == 0)
    #expect(second.output.contains("Everything is there already"), "\(second.output)")
    #expect(place.contents("x") == after)
  }

  @Test func `names the docket that wrote them`() throws {
    let place = try InitPlace()
    _ = try place.docket(["init", "x", "--yes"])
    let sum = try Command.run("/usr/bin/env", ["sha256sum", InitPlace.docket]).output.prefix(64)
    #expect(try place.text("x/.docket/release").contains("\nSHA256=\(sum)\n"))
  }

  static let judged: [([String], String, Int32)] = [
    (["--title", "x +7 912 345" + "-67-89"], "345", 1), (["--url", "selm"], "--url: ", 64),
    (["--uid-domain", "a b"], "--uid-domain: ", 64), (["--forge", "cvs"], "--forge: ", 64),
    (["--contact", "x"], "--contact: ", 64), (["--title", "a\nb"], "site-contact", 1),
  ]

  @Test(arguments: judged)
  func `judges settings before anything is written`(arguments: [String], words: String, status: Int32) throws
  {
    let place = try InitPlace()
    let begun = try place.docket(["init", "x", "--yes"] + arguments)
    #expect(begun.status == status, "\(begun.output)")
    #expect(place.has("x") == (status == 0))
    if status == 1 { #expect(!begun.output.contains(words), "\(begun.output)") }
    if status == 64 { #expect(begun.output.contains(words), "\(begun.output)") }
  }

  @Test func `begins nowhere else than in a new or empty folder`() throws {
    let place = try InitPlace()
    try place.write("x", to: "full/holiday.jpg")
    try place.write("x", to: "file")
    try FileManager.default.createSymbolicLink(atPath: "\(place.path)/broken", withDestinationPath: "nowhere")
    try FileManager.default.createDirectory(atPath: "\(place.path)/empty", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: "\(place.path)/link", withDestinationPath: "empty")
    let before = place.contents("")
    let cases: [(String, String, Int32)] = [
      ("full", "is not empty: there is `holiday.jpg`", 64), ("file", "is no folder", 64),
      ("broken", "is no folder", 64), ("file/x", "cannot be made", 74),
    ]
    for (name, words, status) in cases {
      let refused = try place.docket(["init", name, "--yes"])
      #expect(refused.status == status, "\(name): \(refused.output)")
      #expect(refused.output.contains(words), "\(refused.output)")
    }
    #expect(place.contents("") == before)
    #expect(try place.docket(["init", "empty/x", "--ci-only", "--yes"]).output.contains("no pipeline.yml"))
    #expect(try place.docket(["init", "link", "--yes"]).status == 0)
    #expect(place.has("empty/pipeline.yml"))
    #expect(
      try place.docket(["init", "empty/records/y", "--yes"]).output.contains("lies within the records"))
  }

  @Test func `asks step by step`() throws {
    let place = try InitPlace()
    let answers = [
      "ru,en", "", "Cases", "", "gitlab", "https://selm.example.org", "", "letters@selm.example.org",
    ]
    let begun = try place.docket(["init", "x"], answers: answers)
    #expect(begun.status == 0, "\(begun.output)")
    #expect(begun.output.contains("never change it"))
    let settings = try place.text("x/pipeline.yml")
    for line in [
      "    ru: Дела\n", "    en: Cases\n", "  uid_domain: selm.example.org\n",
      "  contact: letters@selm.example.org\n",
    ] {
      #expect(settings.contains(line), "\(settings)")
    }
    #expect(place.has("x/.gitlab-ci.yml"))
  }
}

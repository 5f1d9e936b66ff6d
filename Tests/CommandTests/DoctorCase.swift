import Foundation
import Testing

/// One thing that is not as it should be, and the line that tells of it.
struct DoctorCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// A script for the folder of a repository with nothing to do.
  let script: String
  /// The line.
  let id: String
  /// How it stands then.
  let state: String
  /// Words of its sentence or of what to do.
  let words: String
  /// Further lines that change with it.
  let also: [String: String]
  let options: [String]
  let environment: [String: String]

  init(
    _ name: String, _ id: String, _ state: String, _ words: String, also: [String: String] = [:],
    options: [String] = [], environment: [String: String] = [:], _ script: String
  ) {
    testDescription = name
    (self.id, self.state, self.words, self.also) = (id, state, words, also)
    (self.options, self.environment, self.script) = (options, environment, script)
  }

  private static let digits = String(repeating: "0123456789abcdef", count: 4)

  static let all: [DoctorCase] = [
    DoctorCase("no git", "git", "to-do", "git init", also: gone, "rm -rf .git"),
    DoctorCase(
      "a damaged repository", "git", "to-do", "git fsck", also: gone,
      "echo '[' > .git/config"),
    DoctorCase(
      "no program git", "git", "to-do", "Install it", also: gone, environment: ["PATH": "/missing"], ":"),
    DoctorCase(
      "nothing committed", "branch", "note", "`git add .`", also: ["changes": "note"],
      "git update-ref -d HEAD; git rm -rq --cached ."),
    DoctorCase("no branch", "branch", "note", "git switch main", "git checkout -q --detach"),
    DoctorCase("no server", "remote", "note", "only", "git remote remove origin"),
    DoctorCase(
      "a record that is not committed", "changes", "note", "`records/cases/quay-lanterns.yml`",
      "echo '# x' >> records/cases/quay-lanterns.yml"),
    DoctorCase(
      "a record that is staged", "changes", "note", "1 file is",
      "echo '# x' >> records/cases/quay-lanterns.yml; git add ."),
    DoctorCase(
      "a short history", "history", "note", "git fetch --unshallow",
      "git rev-parse HEAD > .git/shallow"),
    DoctorCase(
      "an address", "author", "note", "for ever", "git config user.email somebody@lanterns-committee.org"),
    DoctorCase(
      "a hook that is off", "hook", "to-do", "git config core.hooksPath .githooks",
      "git config --unset core.hooksPath"),
    DoctorCase(
      "no hook", "hook", "note", "docket init", also: ["forge-files": "note"],
      "git config --unset core.hooksPath; rm -r .githooks"),
    DoctorCase(
      "a hook that cannot run", "hook", "to-do", "chmod +x .githooks/pre-commit",
      "chmod -x .githooks/pre-commit"),
    DoctorCase(
      "another hook", "hook", "note", "docket validate --staged", "echo '#!/bin/sh' > .githooks/pre-commit"),
    DoctorCase(
      "a build service", "branch", "ok", "no branch", also: ["hook": "", "author": ""],
      environment: ["CI": "true"],
      "git checkout -q --detach; git config --unset core.hooksPath"),
    DoctorCase("no workflow", "forge", "to-do", "docket init --ci-only", "rm .gitlab-ci.yml"),
    DoctorCase("another workflow", "forge", "to-do", "do not run docket", "echo 'x: {}' > .gitlab-ci.yml"),
    DoctorCase("no release", "release", "note", "docket init --ci-only", "rm .docket/release"),
    DoctorCase("half a release", "release", "to-do", "SHA-256", "echo VERSION=1 > .docket/release"),
    DoctorCase(
      "a release without an address", "release", "note", "behind `URL=`",
      "printf 'VERSION=1\\nURL=\\nSHA256=\(digits)\\n' > .docket/release"),
    DoctorCase(
      "another release", "release", "note", "another docket than this one: 9.9",
      "printf 'VERSION=9.9\\nURL=https://x\\nSHA256=\(digits)\\n' > .docket/release"),
    DoctorCase(
      "no contact", "contact", "to-do", "whom to ask", also: ["configuration": "note", "findings": "note"],
      "sed -i '/contact:/d' pipeline.yml", committing: true),
    DoctorCase(
      "an example of a contact", "contact", "to-do", "still an example",
      "sed -i 's|contact:.*|contact: https://quay.example.org/contact|' pipeline.yml", committing: true),
    DoctorCase(
      "no repository", "repository", "to-do", "the form that corrects",
      also: ["configuration": "note", "findings": "note"],
      "sed -i '/repository:/d' pipeline.yml", committing: true),
    DoctorCase(
      "a title that is missing", "title", "to-do", "`ru`",
      also: ["configuration": "to-do", "findings": "to-do"],
      "sed -i 's/, ru: Комитет причала//' pipeline.yml", committing: true),
    DoctorCase(
      "an example of an address", "url", "to-do", "still an example", also: ["site-ledger": ""],
      "sed -i 's|url:.*|url: https://quay.example.org|' pipeline.yml", committing: true),
    DoctorCase(
      "an address that can be listened to", "url", "to-do", "change the dates", also: [:],
      "sed -i 's|url: https|url: http|' pipeline.yml", committing: true),
    DoctorCase(
      "an example of a domain", "uid-domain", "to-do", "before you publish",
      "sed -i 's|uid_domain:.*|uid_domain: quay.example.org|' pipeline.yml", committing: true),
    DoctorCase(
      "a language without docket’s words", "words", "note", "`be`",
      also: ["title": "to-do", "coverage": "note", "configuration": "to-do", "findings": "to-do"],
      "sed -i 's/fr, ru\\]/fr, ru, be]/' pipeline.yml", committing: true),
    DoctorCase(
      "no records", "records", "to-do", "docket new case", also: [:],
      "git rm -rq records/cases", committing: true),
    DoctorCase(
      "an error", "findings", "to-do", "docket validate", also: [:],
      "echo 'id: [' > records/cases/half.yml", committing: true),
    DoctorCase(
      "an old zone database", "zones", "to-do", "hearings stand at the wrong hour",
      options: ["--zones", "zones"],
      "mkdir -p zones; cp -rL /usr/share/zoneinfo/Europe /usr/share/zoneinfo/Etc zones; echo 2024a > zones/+VERSION"
    ),
    DoctorCase(
      "a nameless zone database", "zones", "note", "does not say",
      options: ["--zones", "zones"],
      "mkdir -p zones; cp -rL /usr/share/zoneinfo/Europe /usr/share/zoneinfo/Etc zones"),
    DoctorCase(
      "no zone database", "zones", "to-do", "Install the system’s `tzdata`",
      also: [
        "title": "", "url": "", "uid-domain": "", "contact": "", "repository": "", "coverage": "",
        "records": "",
        "findings": "", "site-ledger": "",
      ], options: ["--zones", "/missing"], ":"),
    DoctorCase(
      "a file in the place of the publication", "output", "to-do", "is a file", "echo x > public"),
    DoctorCase(
      "a damaged ledger", "ledger", "to-do", "ledger", also: ["site-ledger": ""],
      options: ["--previous", "ledger.json"], "echo '{}' > ledger.json"),
    DoctorCase(
      "a missing ledger", "ledger", "to-do", "there is no ledger at", also: ["site-ledger": ""],
      options: ["--previous", "missing.json"], ":"),
    DoctorCase(
      "something left behind", "leftovers", "note", ".public.docket-staging",
      "mkdir .public.docket-staging; touch .public.docket-lock"),
  ]

  /// What is not told where git cannot be asked.
  private static let gone = ["branch": "", "remote": "", "changes": "", "author": "", "hook": ""]

  private init(
    _ name: String, _ id: String, _ state: String, _ words: String, also: [String: String] = [:],
    _ script: String, committing: Bool
  ) {
    self.init(
      name, id, state, words, also: also,
      script + (committing ? "; git add -A; git commit -q --no-verify -m x" : ""))
  }
}

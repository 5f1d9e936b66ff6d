import Foundation
import Testing

/// What `docket init` writes, as the hook and the doctor see it.
@Suite struct `A repository that was just begun` {
  @Test(arguments: ["github", "gitlab", "forgejo", "woodpecker"])
  func `passes its own hook, and the doctor asks for settings only`(forge: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "docket-begun-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let script = """
      docket init "$0" --yes --forge \(forge) --languages fr,en --as-of 2026-11-23
      cd "$0"
      git add .
      git -c user.name=t -c user.email=t@example.org commit -q -m begun
      echo 'Call +33 1 99 00'" 12 34" > notes.txt
      git add .
      ! git -c user.name=t -c user.email=t@example.org commit -q -m notes
      """
    let begun = try Command.run(
      "/bin/sh", ["-ec", script, folder],
      environment: [
        "PATH": "\(Command.products.path):\(search)", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1795392000",
        "GIT_CONFIG_GLOBAL": "/dev/null",
      ])
    #expect(begun.status == 0, "\(begun.output)")
    #expect(begun.output.contains("phone-number   notes.txt:1:"), "\(begun.output)")
    let said = try Command.run(
      "/usr/bin/env",
      ["-u", "CI", StagedRepository.docket, "doctor", "-C", folder, "--json", "--as-of", "2026-11-23"],
      environment: ["LC_ALL": "C", "GIT_CONFIG_GLOBAL": "/dev/null"])
    let object = try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any]
    let lines = try #require(object?["lines"] as? [[String: Any]])
    let work = lines.filter { $0["state"] as? String == "to-do" }.compactMap { $0["id"] as? String }
    #expect(Set(work).isSubset(of: ["url", "uid-domain", "contact", "repository"]), "\(said.output)")
    #expect(!lines.contains { $0["id"] as? String == "forge-files" }, "\(said.output)")
  }
}

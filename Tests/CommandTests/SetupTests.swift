import Foundation
import Testing

/// `.ci/setup` with programs in the place of the system's package manager.
@Suite struct `Setting up` {
  /// A folder with stand-ins that write down how they were called.
  private struct Machine: ~Copyable {
    let folder: URL
    private static let setup = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".ci/setup").path

    init(candidate: String, isOnline: Bool) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "docket-setup-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let place = folder.path
      let programs = [
        "uname": "echo Linux", "id": "echo 0",
        "apt-get": """
        echo "$*" >> '\(place)/calls'
        \(isOnline ? "" : "exit 100")
        case "$*" in *install*) touch '\(place)/new' ;; esac
        """,
        "apt-cache": """
        installed=2025b-1
        if [ -f '\(place)/new' ]; then installed=\(candidate); fi
        printf 'tzdata:\\n  Installed: %s\\n  Candidate: %s\\n' "$installed" '\(candidate)'
        """,
        "dpkg": "[ \"$2\" != \"$4\" ]",
      ]
      for (name, text) in programs {
        let file = folder.appending(path: name)
        try Data("#!/bin/sh\n\(text)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      }
    }

    func run() throws -> Command.Result {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      return try Command.run(
        Self.setup, ["build"],
        environment: ["PATH": "\(folder.path):\(path)", "DOCKET_ZONES_LOOKED_AT": "\(folder.path)/looked"])
    }

    var installs: Int { lines.count { $0.contains("install") } }

    var calls: Int { lines.count }

    private var lines: [Substring] {
      let calls = (try? String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)) ?? ""
      return calls.split(separator: "\n")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  @Test func `brings the zone database up to date, and looks once a day`() throws {
    let machine = try Machine(candidate: "2026f-1", isOnline: true)
    let first = try machine.run()
    #expect(first.status == 0 && first.output.contains("from 2025b-1 to 2026f-1"), "\(first.output)")
    let (installs, calls) = (machine.installs, machine.calls)
    #expect(installs == 1 && calls == 2)
    let second = try machine.run()
    #expect(second.status == 0 && second.output.isEmpty, "\(second.output)")
    let later = machine.calls
    #expect(later == 2)
  }

  @Test(arguments: [("2025b-1", true), ("2025b-1", false)])
  func `leaves a current one alone, also without a network`(candidate: String, isOnline: Bool) throws {
    let machine = try Machine(candidate: candidate, isOnline: isOnline)
    let result = try machine.run()
    #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
    let installs = machine.installs
    #expect(installs == 0)
  }

  @Test func `does not fail when a newer one cannot be had`() throws {
    let machine = try Machine(candidate: "2026f-1", isOnline: false)
    let result = try machine.run()
    #expect(result.status == 0 && result.output.contains("stays at 2025b-1"), "\(result.output)")
  }
}

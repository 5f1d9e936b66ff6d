import DocketDiagnostics
import DocketJSON
import DocketKit

@testable import DocketSite

extension FuzzTarget {
  /// The ledger of an earlier publication, from anywhere.
  static let ledger = FuzzTarget(
    name: "ledger", longest: 24_000, hasLines: true,
    seeds: {
      let sites = [Around.sample, smallFixture].map { files in
        SiteChecks(files.map { SourceFile(path: $0.key, bytes: $0.value) })
      }
      let written = sites.flatMap(\.artefacts).filter { $0.path == Ledger.path }.map(\.bytes)
      // What was published later than now, with other content: stamps must not go back.
      let later = written.map { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(
          text.replacing("\"2031-", with: "\"2035-").replacing("\"digest\": \"a", with: "\"digest\": \"b")
            .utf8)
      }
      return written + later.map { LedgerSealing.resealed($0) ?? $0 } + [Ledger.empty.bytes]
        + handMade.map { Array($0.utf8) }
    },
    words: [
      "\"format_version\": 1", "\"format_version\": 2", "\"local_time\": \"2031-04-02T10:30\"",
      "\"time_zone\": \"Etc/UTC\"",
      "\"start_utc\": \"2031-04-02T10:30:00Z\"", "\"moved_from\": [\"2031-04\"]", "9223372036854775807", "-1",
      "1e3",
      "\\ud800", "\\u0000", "2147483647", "null", "[]", "{}", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z",
    ]
  ) { input in
    if let value = try? JSONValue.parse(input) {
      require((try? JSONValue.parse(value.bytes)) == value, "JSON is not read as it was written")
    }
    let ledger = (try? Ledger.read(input)) ?? LedgerSealing.resealed(input).flatMap { try? Ledger.read($0) }
    if let ledger { LedgerChecks(ledger: ledger).run() }
  }

  /// The invented repository with few of its records, so that its ledger is no longer than it must be.
  static let smallFixture = Around.fixture.filter { path, _ in
    let keepsOut = ["records/cases/", "records/days/"].contains(where: path.hasPrefix)
    return !keepsOut || ["tide-table", "night-ferry", "bell-day"].contains { path.contains($0) }
  }

  private static let handMade = [
    "<!doctype html>\n<title>404</title>\n", "{}", "[]", "{\"format\": \"docket-ledger\"}",
    """
    {
      "format": "docket-ledger",
      "format_version": 1,
      "zone_database": "2025b",
      "entries": {},
      "objects": {}
    }

    """,
  ]
}

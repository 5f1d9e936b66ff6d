import CCalendars
import Corpora
import DocketDiagnostics
import DocketRecords
import DocketRules
import DocketSite
import DocketTime
import Glibc
import Meters

/// Measures what writing calendars costs, from records that have been read to bytes, beside libical's writing of the
/// same entries.
@main enum MeasureCalendar {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().map { Int($0) ?? -1 }
    guard numbers.count <= 3, numbers.allSatisfy({ $0 > 0 }) else {
      print("usage: measure-calendar [HEARINGS [SEED [REPEATS]]]")
      exit(64)
    }
    let settings = numbers + [10_000, 1, 5].dropFirst(numbers.count)
    let corpus = InventedCorpus(
      count: caseCount(forHearings: settings[0], seed: settings[1]), seed: UInt64(settings[1]))
    let records = read(corpus)
    let site = site(of: records, corpus)
    let calendars = write(Edition(of: site, after: .empty))
    let size = calendars.reduce(0) { $0 + $1.bytes.count }
    show(calendars, size: size, of: corpus)
    guard let peer = Peer(calendars) else {
      print("libical does not read the calendars")
      exit(70)
    }
    print("libical writes \(peer.entryCount) entries, \(decimal(Double(peer.write()) / 1e6, 1)) MB")
    var stages = Stages()
    stages.add("libical in C, the same entries") { precondition(peer.write() > 0) }
    stages.add("calendars and ledger") {
      let edition = Edition(of: site, after: .empty)
      precondition(write(edition).count == calendars.count && !edition.ledger.bytes.isEmpty)
    }
    stages.add("ledger alone (who has changed)") {
      precondition(!Ledger.empty.advanced(to: site).entries.isEmpty)
    }
    stages.add("site from the records") { _ = self.site(of: records, corpus) }
    for _ in 0..<settings[2] { stages.runAll() }
    print(stages.table(byteCount: size))
  }

  /// How many cases it takes until the calendar of all hearings has so many entries, by the average of a sample.
  private static func caseCount(forHearings wanted: Int, seed: Int) -> Int {
    let sample = InventedCorpus(count: 100, seed: UInt64(seed))
    let site = site(of: read(sample), sample)
    let found = write(Edition(of: site, after: .empty)).first { $0.path == "calendars/en/hearings.ics" }.map {
      entryCount($0.bytes)
    }
    guard let found, found > 0 else { return wanted }
    return (wanted * sample.count + found - 1) / found
  }

  private static func read(_ corpus: InventedCorpus) -> Corpus {
    Validator.read(corpus.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }, width: 2)
  }

  private static func site(of records: Corpus, _ corpus: InventedCorpus) -> DocketSite.Site {
    let noon = Int64(corpus.today.dayNumber) * 86_400 + 43_200
    let zones = ZoneDatabase(load: SystemZones.load, version: "system")
    return DocketSite.Site(corpus: records, asOf: Instant(clamping: noon), zones: zones)
  }

  /// Every calendar in every language.
  private static func write(_ edition: Edition) -> [Artefact] {
    OutputFormat.builtIn.filter { $0.name == "icalendar" }.flatMap { $0.plan(edition) }.map { $0.artefact() }
  }

  private static func show(_ calendars: [Artefact], size: Int, of corpus: InventedCorpus) {
    let all = calendars.reduce(0) { $0 + entryCount($1.bytes) }
    print(
      "\(corpus.count) cases: \(calendars.count) calendars, \(all) entries, \(decimal(Double(size) / 1e6, 1)) MB"
    )
    for calendar in calendars where calendar.path.hasSuffix("/hearings.ics") {
      print("  \(calendar.path): \(entryCount(calendar.bytes)) entries, \(calendar.bytes.count) bytes")
    }
  }

  private static func entryCount(_ bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
  }
}

import Corpora
import DocketRecords
import DocketRules
import DocketSite
import DocketTime
import Glibc
import Meters

/// Measures what pages cost alone, from records that have been read to bytes that are not written anywhere.
@main enum MeasurePages {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let today = day(arguments[2]) else {
      print("usage: measure-pages FOLDER DAY")
      exit(64)
    }
    let records = Validator.read(RecordsFolder(arguments[1]).files, width: 1)
    let noon = Int64(today.dayNumber) * 86_400 + 43_200
    let zones = ZoneDatabase(load: SystemZones.load, version: "system")
    let site = DocketSite.Site(corpus: records, asOf: Instant(clamping: noon), zones: zones)
    // What the pages of a case share is counted with its page.
    show("pages of cases alone", of: site) { $0.split(separator: "/").dropFirst().first == "cases" }
    show("pages alone", of: site) { _ in true }
  }

  /// A day as `2031-04-02`.
  private static func day(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  /// Makes pages three times, and prints the least that it cost.
  private static func show(_ name: String, of site: DocketSite.Site, where isWanted: (String) -> Bool) {
    var (fileCount, byteCount, seconds) = (0, 0, Double.infinity)
    for _ in 0..<3 {
      // Anew, since pages keep what they share until the last of them is made.
      let files = Edition(of: site, after: .empty).files
        .filter { $0.path.hasSuffix(".html") && isWanted($0.path) }
      (fileCount, byteCount) = (files.count, 0)
      let cost = Meter.measure { for file in files { byteCount += file.artefact().bytes.count } }
      seconds = min(seconds, cost.processor)
    }
    let megabytes = Double(byteCount) / 1e6
    print(
      "\(name): \(fileCount) files, \(decimal(megabytes, 2)) MB, \(decimal(seconds, 2)) s CPU, "
        + "\(decimal(megabytes / seconds, 1)) MB/s")
  }
}

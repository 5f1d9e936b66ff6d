import DocketTime
import Foundation

/// The compiled zones of this machine.
enum SystemZones {
  static let database = ZoneDatabase(
    load: { FileManager.default.contents(atPath: "/usr/share/zoneinfo/\($0)").map { Array($0) } },
    version: "system")
}

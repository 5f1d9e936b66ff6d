package import DocketTime
import Foundation

/// The compiled zones of this machine, the same that its `zdump` reads.
package enum SystemZones {
  /// Where they are.
  package static let folder = "/usr/share/zoneinfo"
  /// All of them.
  package static let database = ZoneDatabase(load: { bytes(of: $0) }, version: "system")

  /// The file of a zone; nil where there is none.
  package static func bytes(of name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { Array($0) }
  }

  /// A zone; throws where there is none.
  package static func zone(_ name: String) throws -> Zone { try database.zone(named: name) }
}

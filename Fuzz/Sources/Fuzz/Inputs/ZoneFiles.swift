#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The compiled zones of this computer, as bytes.
enum ZoneFiles {
  /// The file of a zone; nil where there is none.
  static func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name).map { Array($0) }
  }
}

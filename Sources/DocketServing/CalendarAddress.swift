public import DocketKit

/// A published calendar that an app can subscribe to.
public struct CalendarAddress: Hashable, Sendable {
  /// Its language: `en`.
  public let language: String
  /// Its name: `hearings`.
  public let name: String

  /// Its path from the root of the site, with the slash.
  public var path: String { "/calendars/\(language)/\(name).ics" }

  /// The calendars of a published folder, those of single cases left out.
  ///
  /// - Parameter folder: the published folder.
  /// - Returns: them by language and name; empty where no calendar is published.
  /// - Throws: `FileSystemError` when a folder cannot be listed.
  public static func all(in folder: String) throws(FileSystemError) -> [CalendarAddress] {
    let calendars = folder + "/calendars"
    guard FileSystem.kind(of: calendars) == .folder else { return [] }
    var found: [CalendarAddress] = []
    for language in try FileSystem.names(in: calendars)
    where FileSystem.kind(of: "\(calendars)/\(language)") == .folder {
      for file in try FileSystem.names(in: "\(calendars)/\(language)") where file.hasSuffix(".ics") {
        let address = CalendarAddress(language: language, name: String(file.dropLast(4)))
        if case .file(_, _) = try FileSystem.entry(at: ["calendars", language, file], below: folder) {
          found.append(address)
        }
      }
    }
    return found
  }
}

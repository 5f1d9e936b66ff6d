public import DocketDiagnostics

/// A component of a calendar as it was read, with what it holds in the order of the file (RFC 5545 §3.6).
public struct CalendarComponent: Sendable, Hashable {
  /// The name in capitals: `VCALENDAR`, `VEVENT`.
  public let name: String

  /// The line of its `BEGIN`, from 1.
  public let line: Int

  /// The bytes of its `BEGIN` line in the file.
  public let range: ByteRange

  /// The line of its `END`, from 1; `nil` where the file, or what lies around it, ends before.
  public internal(set) var endLine: Int?

  /// Its own properties, those of inner components left out.
  public internal(set) var properties: [ContentLine] = []

  /// The components inside it.
  public internal(set) var components: [CalendarComponent] = []

  /// All properties with this name.
  ///
  /// - Parameter name: the name in capitals.
  /// - Returns: them in the order of the file, often one.
  public func all(_ name: String) -> [ContentLine] {
    properties.filter { $0.name == name }
  }

  /// The property with this name.
  ///
  /// - Parameter name: the name in capitals.
  /// - Returns: `nil` where there is none, or more than one.
  public func only(_ name: String) -> ContentLine? {
    let found = all(name)
    return found.count == 1 ? found.first : nil
  }
}

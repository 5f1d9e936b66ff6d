public import DocketTime

/// Dates written out in a message language.
public struct DateWords: Sendable {
  /// The language.
  public let language: MessageLanguage

  /// Creates a writer of dates.
  public init(_ language: MessageLanguage) { self.language = language }

  /// A day, for instance `4 September 2023`.
  public func text(_ day: CivilDate) -> String { "\(day)" }

  /// A date of a record.
  public func text(_ date: RecordDate) -> String { "\(date)" }
}

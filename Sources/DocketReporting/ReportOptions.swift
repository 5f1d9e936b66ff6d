/// How a report is written.
public struct ReportOptions: Hashable, Sendable {
  /// Whether colours may be used; only for a terminal that did not ask for none.
  public var colour: Bool
  /// The columns that a line of a file may take before it is cut; at least 40.
  public var lineWidth: Int
  /// Whether the report ends with a line that counts what was found.
  public var summary: Bool

  /// Creates options.
  ///
  /// - Parameters:
  ///   - colour: whether colours may be used.
  ///   - lineWidth: the columns that a line of a file may take; fewer than 40 become 40.
  ///   - summary: whether a summary line ends the report.
  public init(colour: Bool = false, lineWidth: Int = 100, summary: Bool = true) {
    self.colour = colour
    self.lineWidth = max(40, lineWidth)
    self.summary = summary
  }
}

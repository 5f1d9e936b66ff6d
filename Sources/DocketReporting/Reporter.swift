public import DocketLanguage

/// A way to write a report: for a reader at a terminal, or for a program.
public struct Reporter: Sendable {
  /// The name of the format on the command line.
  public let name: String
  /// What the format is for, one sentence.
  public let summary: Phrase
  /// Writes a report: a pure function, the same text for the same report and options.
  public let render: @Sendable (Report, ReportOptions) -> String

  /// Creates a reporter.
  ///
  /// - Parameters:
  ///   - name: its name on the command line, in kebab-case.
  ///   - summary: what the format is for.
  ///   - render: the function that writes a report.
  public init(
    name: String, summary: Phrase, render: @escaping @Sendable (Report, ReportOptions) -> String
  ) {
    self.name = name
    self.summary = summary
    self.render = render
  }

  /// All reporters, in the order in which help lists them.
  public static let builtIn: [Reporter] = [
    text,
    github,
  ]
}

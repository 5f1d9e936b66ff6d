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
    gitlab,
    markdown,
    sarif,
    junit,
    json,
    rdjson,
    checkstyle,
  ]
}

/// How a report is written.
public struct ReportOptions: Hashable, Sendable {
  /// Whether colours may be used; only for a terminal that did not ask for none.
  public var colour: Bool
  /// The columns that a line of a file may take before it is cut; at least 40.
  public var lineWidth: Int
  /// Whether the report ends with a line that counts what was found.
  public var summary: Bool
  /// Whether warnings fail too, as `--strict` has it.
  public var strict: Bool
  /// docket's own version, for formats that name the program.
  public var version: String

  /// Creates options.
  ///
  /// - Parameters:
  ///   - colour: whether colours may be used.
  ///   - lineWidth: the columns that a line of a file may take; fewer than 40 become 40.
  ///   - summary: whether a summary line ends the report.
  ///   - strict: whether warnings fail too.
  ///   - version: docket's own version.
  public init(
    colour: Bool = false, lineWidth: Int = 100, summary: Bool = true, strict: Bool = false,
    version: String = "0"
  ) {
    self.colour = colour
    self.lineWidth = max(40, lineWidth)
    self.summary = summary
    self.strict = strict
    self.version = version
  }
}

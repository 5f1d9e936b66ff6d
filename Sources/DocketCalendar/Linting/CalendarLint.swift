public import DocketDiagnostics
public import DocketTime

/// Finds what calendar apps will stumble over in a calendar file, whoever wrote it.
///
/// Any bytes may come; the work grows linearly with them. A file that is no calendar, or only the beginning of one,
/// gives one finding that says so and none of the many that would follow from it.
public struct CalendarLint: Sendable {
  private let zones: ZoneDatabase

  /// The bytes up to which a file is taken apart; no calendar app takes a larger one.
  public static let mostBytes = 16 * 1024 * 1024

  /// How many findings of one check are kept: more say nothing new, and a hostile file could hold a million.
  public static let mostOfOneCheck = 1000

  /// Prepares for any number of files.
  ///
  /// - Parameter zones: the zones of the time zone database, with which zone blocks are compared.
  public init(zones: ZoneDatabase) {
    self.zones = zones
  }

  /// Checks one file.
  ///
  /// - Parameter file: the file; of one larger than `mostBytes` a part is enough, as long as it is larger too.
  /// - Returns: the findings by place, at most `mostOfOneCheck` of each check.
  public func diagnostics(of file: SourceFile) -> [Diagnostic] { run(CalendarCheck.all, on: file) }

  /// Checks one file for errors alone; what only looks wrong is not looked for.
  ///
  /// - Parameter file: the file, as for `diagnostics(of:)`.
  /// - Returns: of `diagnostics(of:)` those that weigh most.
  public func errors(of file: SourceFile) -> [Diagnostic] {
    run(Self.graveChecks, on: file).filter { $0.severity == .error }
  }

  private static let graveChecks = CalendarCheck.all.filter(\.findsErrors)

  private func run(_ checks: [CalendarCheck], on file: SourceFile) -> [Diagnostic] {
    let nature = FileNature(file)
    let context = LintContext(file, nature, zones)
    var findings = LintFindings(in: file)
    guard !context.calendars.isEmpty else {
      Self.run(.notACalendar, context, &findings)
      return findings.diagnostics
    }
    for check in checks { Self.run(check, context, &findings) }
    return findings.diagnostics.sorted { ($0.location.start, $0.rule) < ($1.location.start, $1.rule) }
  }

  private static func run(_ check: CalendarCheck, _ context: LintContext, _ findings: inout LintFindings) {
    findings.begin(check)
    check.run(context, &findings)
  }
}

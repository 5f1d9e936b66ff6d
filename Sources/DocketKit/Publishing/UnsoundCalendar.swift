import DocketCalendar
import DocketDiagnostics
public import DocketLanguage
import DocketSite
import DocketTime

/// What makes a calendar unfit to be published: some app would refuse it, or lose or misplace an entry.
///
/// docket writes its calendars so that this does not happen; this is the last look, by the same eyes that judge
/// anybody's files.
public struct UnsoundCalendar: Hashable, Sendable {
  /// The path of the calendar within the site.
  public let path: String
  /// The line of the first thing that is wrong, from 1.
  public let line: Int
  /// The id of the check that found it.
  public let check: String
  /// What is wrong.
  public let what: Message
  /// How many further errors there are in all calendars.
  public let furtherCount: Int

  /// Where, what and what to do.
  func message(in language: MessageLanguage) -> Message {
    let further = PublicationProblemPhrases.andFurther.with([
      "check": .text(check), "count": .count(furtherCount),
    ])
    return PublicationProblemPhrases.unsound.with([
      "path": .text(path), "line": .count(line), "sentence": .text(what.text(in: language)),
      "check": .text(furtherCount > 0 ? further.text(in: language) : check),
    ])
  }

  /// What is wrong with a calendar, as far as it may not be published.
  ///
  /// Its size is not looked at here: a large calendar is published with a warning (`LargeFeed`).
  ///
  /// - Parameters:
  ///   - artefact: the calendar.
  ///   - zones: the zones of the time zone database.
  /// - Returns: the errors by line.
  static func errors(in artefact: Artefact, zones: ZoneDatabase) -> [Diagnostic] {
    CalendarLint(zones: zones).errors(of: SourceFile(path: artefact.path, bytes: artefact.bytes)).filter {
      $0.rule != CalendarCheck.size.description.id
    }
  }

  /// Refuses calendars with errors.
  ///
  /// - Parameter found: the errors of all calendars.
  /// - Throws: `PublicationProblem.unsoundCalendar` with the first error by path and line.
  static func requireNone(among found: [Diagnostic]) throws(PublicationProblem) {
    guard
      let first = found.min(by: {
        ($0.location.path, $0.location.start) < ($1.location.path, $1.location.start)
      })
    else { return }
    throw .unsoundCalendar(
      UnsoundCalendar(
        path: first.location.path, line: first.location.start.line, check: first.rule,
        what: first.what, furtherCount: found.count - 1))
  }
}

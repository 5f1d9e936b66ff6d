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

  /// Looks at the calendars among some files.
  ///
  /// Their size is not looked at here: a large calendar is published with a warning (`LargeFeed`).
  ///
  /// - Parameters:
  ///   - artefacts: the files of the site.
  ///   - paths: which of them to look at; the others have been published before as they are.
  ///   - zones: the zones of the time zone database.
  /// - Throws: `PublicationProblem.unsoundCalendar` with the first error by path and line.
  static func requireNone(
    among artefacts: [Artefact], at paths: [String], zones: ZoneDatabase
  ) throws(PublicationProblem) {
    let wanted = Set(paths)
    let lint = CalendarLint(zones: zones)
    var found: [Diagnostic] = []
    for artefact in artefacts
    where artefact.mediaType.hasPrefix("text/calendar") && wanted.contains(artefact.path) {
      found += lint.diagnostics(of: SourceFile(path: artefact.path, bytes: artefact.bytes)).filter {
        $0.severity == .error && $0.rule != CalendarCheck.size.description.id
      }
    }
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

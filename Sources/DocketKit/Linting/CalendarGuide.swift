import DocketCalendar
import DocketDiagnostics
import DocketLanguage
import DocketRecords

/// The page that lists every check of calendar files, `Documentation/CalendarLint.md`.
public enum CalendarGuide {
  /// The path from the repository's root.
  public static let path = "Documentation/CalendarLint.md"

  /// The page as Markdown.
  public static var text: String {
    let rows = CalendarCheck.all.map { check in
      let description = check.description
      return [
        Markdown.code(description.id), description.severity.rawValue,
        Markdown.prose(description.summary[.en]),
        Markdown.prose(description.reason[.en]), Markdown.prose(check.basis),
      ]
    }
    return head
      + Markdown.table(["check", "severity", "asks for", "otherwise", "where from, who stumbled"], rows)
  }

  private static var head: String {
    """
    <!-- Written by `make generate` from the checks in Sources/DocketCalendar/Linting. Change it there. -->

    # What `docket ics lint` looks for

    ```sh
    docket ics lint calendar.ics            # any calendar file, anybody's
    curl -s https://example.org/c.ics | docket ics lint -
    ```

    It reads any number of files and opens no connection. Each finding names the line, the reason and how to fix it, like
    those of `docket validate`, with the same formats, languages and exit codes; `docket explain CHECK` shows one check.
    `docket publish` looks at its own calendars in the same way and publishes nothing while one has an error.

    - An **error** makes some app refuse, lose or misplace something; a **warning** makes one show something wrong, or
      reveals something; **info** is advice (`--advice` lists it).
    - What looks private in a file, such as telephone numbers and e-mail addresses, is shown as bullets. The UID of an entry
      is shown where certainly nobody has such an address.
    - A file that breaks off, or is no calendar, gives one finding and not the many that would follow from it. Of one check
      at most \(CalendarLint.mostOfOneCheck) findings are kept.
    - A zone block is compared with the time zone database at every time that uses it, also those that are added or
      cancelled, and over the whole life of a series. What the comparison does not understand, rules other than yearly
      ones, it says and does not judge.
    - The dates of a series are worked out from its rule, as python-dateutil does: `make conformance` compares the two on
      random rules. Rules that programs read in several ways are not judged by their dates.

    ## For any repository

    Whoever keeps `.ics` files in a repository, written by a program or by hand, can have them looked at with every change.
    Nothing is compiled: a released docket is fetched, and refused if its SHA-256 is not the one in the commit.

    - **GitHub**: [CalendarLint/github.yml](CalendarLint/github.yml) as `.github/workflows/calendars.yml`. Findings stand
      beside the lines; an error fails the check, a warning does not.
    - **GitLab**: the job of [CalendarLint/gitlab.yml](CalendarLint/gitlab.yml). Findings stand in the proposal as Code
      Quality.
    - **Before each commit**, with [pre-commit](https://pre-commit.com): the hook `docket-ics-lint` of docket’s repository
      looks at the `.ics` files that are committed; with `args: [--strict]` warnings fail as well. It runs an installed docket,
      or the one that `DOCKET` names ([more](ContinuousIntegration.md#before-each-commit)).

    Both files have places for version, address and SHA-256 of the release, and stop with a sentence while these are empty.

    ## The checks

    The last column says where a demand comes from, and which of 18 programs that read calendars were seen to stumble. They
    were libical 3.0, KCalendarCore, ical.js, icalendar, ical 11 and 14 (Home Assistant), ics, vobject, icalevents,
    recurring-ical-events, khal, calcurse, ruby-icalendar, sabre/vobject, golang-ical, Data::ICal, iCal::Parser and Emacs,
    and besides them Thunderbird, evolution-data-server, vdirsyncer and Radicale. Where a version is named, that one was
    tried for this row.


    """
  }
}

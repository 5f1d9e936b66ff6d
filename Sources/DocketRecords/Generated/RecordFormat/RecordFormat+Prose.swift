import DocketTime

extension RecordFormat {
  static var introduction: String {
    """
    <!-- Written by `make generate` from the declaration of the format in Sources/DocketRecords. Change it there. -->

    # The record format

    This page lists every key that a file of this repository may have. It is for everybody who writes or corrects
    a record; nobody needs to program for it.

    Each kind of block has a table. Its rows stand in the order in which the keys are written in a file. A key with
    “yes” in the second column must be there. Every other key is left out when nothing is known: docket refuses an
    empty value, `?`, `-`, `n/a`, `null` and `TBD`, because they look as if something had been said.

    A key that is in no table is an error, and docket says which key was probably meant.

    """
  }

  static var writing: String {
    """
    ## How a file is written

    Files are [YAML](https://yaml.org/): one `key: value` a line, and two spaces further in for what belongs to a
    key. Short lists and blocks may stand on one line, as in the examples below: `[a, b]` and `{en: …, fr: …}`.

    - Put a text into double quotes when it has a colon and a space in it, or a space and `#`, or begins with one
      of ``& * ! | > ' " % @ ` [ ] { } # ? -``.
    - Put a number that is a name into double quotes, for instance a room: `room: "4"`. docket reads every value as
      text, other programs would drop the trailing zero of `205.20`.
    - A `#` with a space before it begins a comment. docket keeps comments and never publishes them, but everybody
      can read them: nothing private belongs there.
    - Not allowed, each with its own message: the same key twice, tabs as indentation, anchors and aliases (`&a`,
      `*a`), tags (`!x`), merge keys (`<<`), and several documents in a file.

    ### \(idsHeading)

    An id has the letters a to z, digits, and single hyphens between them. It stands in calendars and links, so it
    never changes once it was published, not even when it was badly chosen. Ids of events, charges, recognitions
    and days are unique in their file.

    ### \(languagesHeading)

    Where a text may be in several languages, write either the text alone, which then is in the language the file
    names under `language`, or one entry per language under its standard tag:

    ```yaml
    title:
      en: The Harbour Bells case
      fr: L’affaire des cloches du port
      ru: Дело о портовых колоколах
    ```

    Texts of the registry and of `pipeline.yml` that name no language are in the default language of the site.

    """
  }

  static var dates: String {
    """
    ## \(datesHeading)

    A date says as much as a source says, and no more. Hours are those of the clock at the court.

    \(Markdown.table(["written", "means"], dateForms.map { [Markdown.code($0.form), $0.meaning] }))
    When sources give one of two days, write the interval of both and `certainty: disputed`. Other ways of writing
    a date are refused, with a hint what to type. An interval has no hours in it, and `~` and `?` do not follow an
    hour.

    """
  }

  /// Every form a date may have.
  static let dateForms: [(form: String, meaning: String)] =
    (DateGrammar.forms.map(\.example) + DateGrammar.marks).map { ($0.text, $0.meaning) }
}

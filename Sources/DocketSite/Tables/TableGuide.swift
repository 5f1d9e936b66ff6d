import DocketRecords

/// The page that explains the tables, `Documentation/Tables.md`.
public enum TableGuide {
  /// The path from the repository's root.
  public static let path = "Documentation/Tables.md"

  /// The page as Markdown.
  public static var text: String {
    ([head, recipe] + Tables.all.map(section)).joined(separator: "\n")
  }

  private static func section(_ table: Table) -> String {
    "## \(table.name).csv\n\n\(Markdown.prose(table.meaning))\n\n"
      + Markdown.table(
        ["column", "holds", "meaning"],
        table.fields(["‹language›"]).map { field in
          let reference = field.references.map { " of [\($0)](#\(Markdown.anchor("\($0).csv")))" } ?? ""
          return [
            Markdown.code(field.name), Markdown.prose(field.type.words) + reference,
            Markdown.prose(field.meaning.replacing(" Language: ‹language›.", with: "")),
          ]
        })
  }

  private static var recipe: String {
    let names = Tables.all.map(\.name).joined(separator: " ")
    let keys = Tables.all.flatMap { table in
      table.fields([]).compactMap { field in
        field.references.map { "  \(table.name) \(field.name) \($0) id" }
      }
    }
    return """
      ## A database to look around in

      With [sqlite-utils](https://sqlite-utils.datasette.io/) 4, in the folder that has `data`:

      ```sh
      for table in \(names); do
        sqlite-utils insert docket.db "$table" "data/$table.csv" --csv --no-detect-types --empty-null --pk id
      done
      sqlite-utils add-foreign-keys docket.db \\
      \(keys.joined(separator: " \\\n"))
      ```

      `datasette docket.db` shows it in a browser, with links from table to table. The conformance tests run these lines.

      """
  }

  private static var head: String {
    """
    <!-- Written by `make generate` from the columns in Sources/DocketSite/Tables. Change it there. -->

    # Tables

    For people who read the data with a spreadsheet, a database or a few lines of code. Everything public stands in
    the JSON of `api/v1` as well, and some of it only there: stories, proceedings, recognitions.

    `data/datapackage.json` describes the files in `data/` as a [Data Package 2.0](https://datapackage.org), with the type
    of every column. Give it to programs that read it, as `frictionless validate data/datapackage.json`. Others guess types,
    and make of a column of years numbers: tell them not to (csvkit: `-I`, sqlite-utils: `--no-detect-types`).

    ## How it is written

    - CSV in UTF-8 without a byte order mark, the names of the columns in the first line, commas, lines that end with LF.
      A text may have line breaks; then it stands in quotation marks. Spreadsheets want to be told UTF-8 and comma.
    - Columns are found by their names; new ones may come anywhere. A text has a column for each language of the site,
      `title_en`, `title_zh_Hant`, empty where nobody wrote it in that language.
    - Ids are those of the JSON: of a person, an event, a charge or a source that of the case, a slash, its own. One that
      begins with a digit, or that programs take for something else (`no`, `na`, `null`, `true` …), has `id_` before it.
    - A date stands as it is known: `2031`, `2031-05`, `2031-05-20`, `2031-05-20T09:00`, with `~` where it is an estimate
      and `?` where it is in doubt, `2031-05-20/2031-05-21`, and `2031-05-20/..` for what has no end. Beside it stand its
      first and last day, and how sure it is.
    - `court_day` and `start_local` are day and hour at the court. The day of `start_utc` may be another one.
    - Lengths of time are those of ISO 8601: `P2Y6M` is two years and six months. Eighteen months stay `P18M`.
    - Lists have `;` between their items. A `;` within a text of a list is written as a comma.
    - `art.` stands before the number of an article, `room` before that of a room, so that nobody takes 282.10 for a number.
    - No cell is a formula. Where a text has `=`, `+`, `-` or `@` (in full width, too) at its beginning, or behind a `;`, a
      tab or a line break, an apostrophe stands before the sign, and also before a tab or CR at the beginning. Columns of
      texts alone have such an apostrophe. In an address `%3B` stands for a `;` before such a sign.
    - Rows have a fixed order. A file changes only when what stands in it changes.

    """
  }
}

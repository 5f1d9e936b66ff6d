import DocketLanguage
import DocketText

/// A published table: from one list of columns come the file, its schema and its part of the guide.
struct Table: Sendable {
  /// The name of the file without its end, which it keeps for ever.
  let name: String
  /// What a row is, in one English sentence.
  let meaning: String
  /// The columns, by the names of the languages.
  let fields: @Sendable ([String]) -> [TableField]
  /// Writes the lines of a site below the names of the columns.
  private let writeRows: @Sendable (Site, [LanguageTag], inout TableWriter) -> Void

  /// Declares a table.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - meaning: what a row is.
  ///   - columns: its columns from left to right; the first is `id`, which no two rows have in common.
  ///   - rows: calls a function with each row of a site, in an order that depends on nothing but the records.
  init<Row>(
    _ name: String, _ meaning: String, _ columns: [TableColumn<Row>],
    rows: @escaping @Sendable (Site, (Row) -> Void) -> Void
  ) {
    self.name = name
    self.meaning = meaning
    fields = { languages in columns.flatMap { $0.fields(languages) } }
    let cells = columns.map(\.write)
    writeRows = { site, languages, writer in
      rows(site) { row in
        for write in cells { write(row, languages, &writer) }
        writer.endLine()
      }
    }
  }

  /// Its path from the root of the site.
  var path: String { "\(Tables.folder)/\(name).csv" }

  /// The file of a site.
  func file(of site: Site) -> PlannedFile {
    PlannedFile(path: path, mediaType: .csv) { outlet in
      let languages = site.tableLanguages
      var writer = TableWriter(to: outlet)
      for field in fields(languages.map(\.description)) {
        writer.beginCell()
        writer.code(field.name)
        writer.endCell()
      }
      writer.endLine()
      writeRows(site, languages, &writer)
      outlet.take(writer.bytes)
    }
  }
}

extension Site {
  /// The languages that tables have columns of: the published ones, then those in which only some cases can be read.
  var tableLanguages: [LanguageTag] {
    languages.published + languages.partial.filter { !languages.published.contains($0) }
  }
}

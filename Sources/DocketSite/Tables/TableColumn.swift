import DocketLanguage
import DocketTime

/// A column of a table as its schema has it.
struct TableField: Sendable {
  let name: String
  let meaning: String
  let type: TableType
  /// Whether no cell of it is empty.
  var isRequired = false
  /// The table whose `id` its values are.
  var references: String? = nil
}

/// A column of a table, or several that belong together, with how to get and write what stands in it.
struct TableColumn<Row>: Sendable {
  /// The columns, by the names of the languages that a table has.
  let fields: @Sendable ([String]) -> [TableField]
  /// Writes a cell for each column.
  let write: @Sendable (Row, [LanguageTag], inout TableWriter) -> Void

  /// A column with no empty cell.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - kind: the kind of its values.
  ///   - meaning: what stands there, in one English sentence.
  ///   - table: the table whose ids stand there.
  ///   - value: what stands in the cell of a row.
  /// - Returns: the column.
  static func required<Value>(
    _ name: String, _ kind: TableKind<Value>, _ meaning: String, of table: String? = nil,
    _ value: @escaping @Sendable (Row) -> Value
  ) -> TableColumn {
    let field = TableField(
      name: name, meaning: meaning, type: kind.type, isRequired: true, references: table)
    return TableColumn(
      fields: { _ in [field] },
      write: { row, _, writer in
        writer.beginCell()
        kind.write(value(row), &writer)
        writer.endCell()
      })
  }

  /// A column whose cells are empty where nothing is known.
  static func optional<Value>(
    _ name: String, _ kind: TableKind<Value>, _ meaning: String, of table: String? = nil,
    _ value: @escaping @Sendable (Row) -> Value?
  ) -> TableColumn {
    let field = TableField(name: name, meaning: meaning, type: kind.type, references: table)
    return TableColumn(
      fields: { _ in [field] },
      write: { row, _, writer in
        writer.beginCell()
        if let value = value(row) { kind.write(value, &writer) }
        writer.endCell()
      })
  }

  /// A column of lists; an empty cell is a list without items.
  static func list<Item>(
    _ name: String, _ kind: TableKind<[Item]>, _ meaning: String,
    _ items: @escaping @Sendable (Row) -> [Item]
  ) -> TableColumn {
    .optional(name, kind, meaning) { items($0) }
  }

  /// A column for each language, empty where nobody wrote the text in it.
  static func languages(
    _ name: String, _ meaning: String, _ text: @escaping @Sendable (Row) -> LanguageText?
  ) -> TableColumn {
    TableColumn(
      fields: { languages in
        languages.map { language in
          // Databases want no hyphen in a name.
          TableField(
            name: "\(name)_\(language.replacing("-", with: "_"))",
            meaning: "\(meaning) Language: \(language).", type: TableKind.text.type)
        }
      },
      write: { row, languages, writer in
        let versions = text(row)
        for language in languages {
          writer.beginCell()
          if let version = versions?[language] { writer.text(version.text) }
          writer.endCell()
        }
      })
  }

  /// The columns of a date: as it is known, how sure that is, and its first and last day.
  ///
  /// - Parameters:
  ///   - name: what the names of the columns begin with; those of the `date` are called as in the JSON.
  ///   - meaning: what the date is, in one English sentence.
  ///   - date: the date of a row.
  /// - Returns: the columns.
  static func dates(
    _ name: String, _ meaning: String, _ date: @escaping @Sendable (Row) -> RecordDate?
  ) -> [TableColumn] {
    let prefix = name == "date" ? "" : "\(name)_"
    return [
      .optional(name, .known, meaning, date),
      .optional("\(name)_precision", .precision, "How exactly `\(name)` is known.") { date($0)?.precision },
      .optional("\(name)_approximate", .flag, "Whether `\(name)` is an estimate.") {
        date($0)?.isApproximate
      },
      .optional("\(name)_unsure", .flag, "Whether `\(name)` is in doubt.") { date($0)?.isUnsure },
      .optional("\(prefix)earliest", .day, "The first day that `\(name)` can mean.") { date($0)?.earliest },
      .optional("\(prefix)latest", .day, "The last day that `\(name)` can mean; empty without an end.") {
        date($0)?.latest
      },
    ]
  }
}

import DocketJSON
import DocketText

/// The published tables.
enum Tables {
  /// The folder of the tables; paths are for ever.
  static let folder = "data"

  /// Every table; one whose ids another one has stands before it.
  static let all: [Table] = [.cases, .people, .charges, .events, .hearings, .outcomes, .days, .sources]
}

extension OutputFormat {
  /// The records as tables.
  static let tables: OutputFormat = OutputFormat(
    name: "tables", summary: "The records as tables (CSV) with their schema (Data Package 2.0)."
  ) { edition in
    let site = edition.site
    return Tables.all.map { $0.file(of: site) } + [
      PlannedFile(path: TablePackage.path, mediaType: .json) { TablePackage.description(of: site).bytes }
    ]
  }
}

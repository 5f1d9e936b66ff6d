import DocketLanguage
import DocketRecords

/// A source with the record it stands in.
struct SourceRow: Sendable {
  let id: TableID
  let caseID: String?
  let day: String?
  let source: PublicSource

  /// The id of a source of a day: of one of a case that of the case’s source, else behind `days` and the day’s own.
  static func id(of source: PublicSource, in day: PublicDay) -> TableID {
    day.caseID.map { TableID($0, source.id) } ?? TableID("days", day.id, source.id)
  }
}

extension Table {
  /// The sources.
  static let sources = Table(
    "sources", "One source: those of cases, then those of days of no single case.", what + rest
  ) { site, write in
    for record in site.cases {
      for source in record.sources {
        write(SourceRow(id: TableID(record.id, source.id), caseID: record.id, day: nil, source: source))
      }
    }
    for day in site.standaloneDays {
      for source in day.sources {
        write(SourceRow(id: SourceRow.id(of: source, in: day), caseID: nil, day: day.id, source: source))
      }
    }
  }

  private static let what: [TableColumn<SourceRow>] = [
    .required(
      "id", .id, "The id of the case, a slash, and its own; of other days `days`, the day and its own."
    ) { $0.id },
    .optional("case", .id, "The case that has it.", of: "cases") { row in row.caseID.map { TableID($0) } },
    .optional("day", .id, "The day of no single case that has it.", of: "days") { row in
      row.day.map { TableID($0) }
    },
    .optional("type", .word, "What kind of source it is.") { $0.source.type },
    .optional("publisher", .id, "Who published it.") { row in row.source.publisher.map { TableID($0.id) } },
    .languages("publisher_name", "What the publisher is called.") { $0.source.publisher?.name },
    .optional("reprint_of", .id, "Who published the text first, where it is printed again or translated.") {
      row in
      row.source.reprintOf.map { TableID($0.id) }
    },
    .optional("author", .text, "Who wrote it, as printed.") { $0.source.author },
    .optional("title", .text, "Its title in its own language.") { $0.source.title },
    .optional("description", .text, "What it is, where its title is not known.") { $0.source.description },
  ]

  private static let rest: [TableColumn<SourceRow>] =
    TableColumn.dates("date", "When it was published.") { $0.source.date }
    + TableColumn.dates("decided", "When it was decided or written, where it was published later.") {
      $0.source.decided
    } + [
      .optional("language", .language, "The language it is in.") { $0.source.language?.description },
      .optional("url", .address, "Its address.") { $0.source.address },
      .optional("archive", .address, "The address of a copy in a web archive.") { $0.source.archive },
      .optional("accessed", .day, "When somebody last opened it.") { $0.source.accessed },
      .languages("note", "A remark.") { $0.source.note },
    ]
}

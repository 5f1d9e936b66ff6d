import DocketLanguage

/// The page that explains the format to the people who write records.
enum RecordFormat {
  static let idsHeading = "Ids"
  static let languagesHeading = "Several languages"
  static let datesHeading = "Dates"

  static func heading(of entity: EntityDescription) -> String {
    entity.name.prefix(1).uppercased() + entity.name.dropFirst()
  }

  static func heading(ofWords vocabulary: String) -> String { "Words: \(vocabulary)" }

  static var text: String {
    [
      introduction, files, writing, dates, entities, words, custody,
    ].joined(separator: "\n")
  }

  private static var files: String {
    "## Which file is which\n\n"
      + Markdown.table(
        ["file", "holds", "its keys"],
        FileKind.allCases.map { kind in
          [
            Markdown.code(kind.pathPattern), Markdown.prose(kind.meaning),
            kind.shape.nearestEntities.map { Markdown.link($0.name, to: heading(of: $0)) }.joined(),
          ]
        })
        + """

        The `id` in a case or a day file is the file's name without its ending. No other file and no further
        folder belongs into `records`, but for `translations.lock`, which docket writes itself. The shortest case
        has only the keys that are required:

        ```yaml
        \(shortestCase)
        ```

        """
  }

  /// A file with the required keys of a case alone, made of their examples.
  static var shortestCase: String {
    CaseRecord.entity.description.fields.filter(\.required).map { "\($0.key): \($0.example)" }
      .joined(separator: "\n")
  }

  private static var entities: String {
    EntityDescription.all.map { entity in
      """
      ## \(heading(of: entity))

      \(Markdown.prose(entity.meaning))

      \(Markdown.table(
        ["key", "required", "what stands there", "meaning", "example"],
        entity.fields.map { field in
          [
            Markdown.code(field.key), field.required ? "yes" : "", ShapeWords.text(field.shape),
            Markdown.prose(field.meaning), Markdown.code(field.example),
          ]
        }))
      """
    }.joined(separator: "\n")
  }
}

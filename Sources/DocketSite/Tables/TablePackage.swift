import DocketJSON
import DocketLanguage

/// The description of all tables, `data/datapackage.json` (Data Package 2.0, datapackage.org).
///
/// Versions are named by `$schema` alone: the address in a `profile` would be fetched by readers. Keys are given as
/// `primaryKey`, since `uniqueKeys` is checked by none that was tried.
enum TablePackage {
  static let path = "\(Tables.folder)/datapackage.json"

  /// The version of the tables: added columns and tables raise the second number, anything else the first.
  static let version = "1.0.0"

  private static let profiles = "https://datapackage.org/profiles/2.0"

  /// The description of the tables of a site.
  static func description(of site: Site) -> JSONValue {
    let title = site.title?.version(along: [site.languages.main].compactMap(\.self))?.text
    let languages = site.tableLanguages.map(\.description)
    return .object([
      "$schema": .string("\(profiles)/datapackage.json"),
      "name": .string(site.domain.lowercased()),
      "title": title.map { .string($0) },
      "homepage": site.address.isEmpty ? nil : .string(site.address),
      "version": .string(version),
      "licenses": .array(licences(of: site)),
      "resources": .array(Tables.all.map { resource($0, languages) }),
    ])
  }

  private static func licences(of site: Site) -> [JSONValue] {
    let texts = site.licence.texts
    return [
      (site.licence.facts, "For facts: dates, courts, results."),
      (texts, "For texts: summaries, notes; of a case with a licence of its own, that in cases.csv."),
    ].compactMap { name, title in
      name.isEmpty ? nil : ["name": .string(name), "title": .string(title)]
    }
  }

  private static func resource(_ table: Table, _ languages: [String]) -> JSONValue {
    [
      "$schema": .string("\(profiles)/dataresource.json"),
      "name": .string(table.name),
      "type": "table",
      "description": .string(table.meaning),
      // Relative to this file.
      "path": .string("\(table.name).csv"),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": ["lineTerminator": "\n"],
      "schema": schema(table, languages),
    ]
  }

  private static func schema(_ table: Table, _ languages: [String]) -> JSONValue {
    let fields = table.fields(languages)
    let keys = fields.compactMap { field in
      field.references.map { other -> JSONValue in
        ["fields": [.string(field.name)], "reference": ["resource": .string(other), "fields": ["id"]]]
      }
    }
    return .object([
      "$schema": .string("\(profiles)/tableschema.json"),
      "fields": .array(fields.map(description)),
      "missingValues": [""],
      "primaryKey": ["id"],
      "foreignKeys": keys.isEmpty ? nil : .array(keys),
    ])
  }

  private static func description(of field: TableField) -> JSONValue {
    let constraints =
      (field.isRequired ? [JSONValue.Member("required", true)] : [])
      + (field.type.pattern.map { [JSONValue.Member("pattern", .string($0))] } ?? [])
    return .object(
      [.init("name", .string(field.name)), .init("type", .string(field.type.name))] + field.type.keywords
        + [.init("description", .string(field.meaning))]
        + (constraints.isEmpty ? [] : [.init("constraints", .object(constraints))]))
  }
}

extension OutputFormat {
  static let json = OutputFormat(name: "json", summary: "The records as linked JSON.") { _, _ in [] }
  static let schemas = OutputFormat(name: "schemas", summary: "JSON Schemas of the JSON files.") { _, _ in [] }
}

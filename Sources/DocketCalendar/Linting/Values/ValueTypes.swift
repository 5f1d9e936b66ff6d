/// The kinds of value that properties may have, as the VALUE parameter names them (RFC 5545 §3.8, RFC 7986 §5).
enum ValueTypes {
  /// The kinds that a property may have; nil for one that nobody knows.
  static func allowed(for name: String) -> [String]? { table[name] }

  /// The kind that a line names and its property cannot have, in the letters of the file.
  static func fault(of line: ContentLine) -> String? {
    guard let written = line.parameter("VALUE"), let allowed = table[line.name],
      !allowed.contains(written.uppercased())
    else { return nil }
    return written
  }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (kinds, names) in rows {
      for name in names.split(separator: " ") { table[String(name)] = kinds }
    }
    return table
  }()

  private static let rows: [([String], String)] = [
    (["DATE-TIME", "DATE"], "DTSTART DTEND DUE RECURRENCE-ID EXDATE"),
    (["DATE-TIME", "DATE", "PERIOD"], "RDATE"),
    (["DATE-TIME"], "DTSTAMP CREATED LAST-MODIFIED COMPLETED ACKNOWLEDGED"),
    (["DURATION"], "DURATION REFRESH-INTERVAL"),
    (["DURATION", "DATE-TIME"], "TRIGGER"),
    (["PERIOD"], "FREEBUSY"),
    (["RECUR"], "RRULE EXRULE"),
    (
      ["TEXT"],
      "SUMMARY DESCRIPTION LOCATION COMMENT CATEGORIES RESOURCES CONTACT NAME STATUS CLASS TRANSP ACTION"
    ),
    (["INTEGER"], "SEQUENCE PRIORITY PERCENT-COMPLETE REPEAT"),
    (["FLOAT"], "GEO"),
    (["URI"], "URL SOURCE TZURL CONFERENCE"),
    (["URI", "BINARY"], "ATTACH IMAGE"),
    (["UTC-OFFSET"], "TZOFFSETFROM TZOFFSETTO"),
  ]
}

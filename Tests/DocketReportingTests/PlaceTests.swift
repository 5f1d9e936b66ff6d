import DocketDiagnostics
import DocketJSON
import DocketLanguage
import DocketReporting
import Testing

/// Columns in the unit of each format, behind letters and signs that are several bytes or two code units.
@Suite struct `The place of a finding` {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let words: String
    let column: Int
    let utf16: Int
    let utf8: Int

    var testDescription: String { text.debugDescription }
  }

  static let rows = [
    Row(text: "a: X\n", words: "X", column: 4, utf16: 4, utf8: 4),
    Row(text: "имя: X\n", words: "X", column: 6, utf16: 6, utf8: 9),
    Row(text: "a: 🕯️ X\n", words: "X", column: 7, utf16: 8, utf8: 12),
    Row(text: "a: Ада 👩‍👧 X\n", words: "X", column: 12, utf16: 14, utf8: 23),
    Row(text: "a: 1\r\nимя: 🕊X\r\n", words: "X", column: 7, utf16: 8, utf8: 13),
    // Editors do not count a byte order mark; in the bytes of the line it is.
    Row(text: "\u{FEFF}ж: X\n", words: "X", column: 4, utf16: 4, utf8: 8),
  ]

  private func finding(in file: SourceFile, at place: Location) -> Report {
    Report(
      diagnostics: [Diagnostic(.sample("r"), at: place, what: Phrase.same("W").message)],
      sources: [file.path: file], language: .en, counts: .init(filesChecked: 1))
  }

  private func value(_ reporter: Reporter, _ report: Report) throws -> JSONValue {
    try JSONValue.parse(Array(reporter.render(report, ReportOptions()).utf8))
  }

  @Test(arguments: rows)
  func `is in the unit of each format`(row: Row) throws {
    let file = SourceFile("a.yml", row.text)
    let report = finding(in: file, at: file.place(of: row.words))
    let start = try value(.json, report)["findings"]?.first?["start"]
    #expect(start?["column"] == .integer(row.column))
    #expect(start?["column_utf16"] == .integer(row.utf16))
    #expect(start?["column_utf8"] == .integer(row.utf8))
    let run = try value(.sarif, report)["runs"]?.first
    let region = run?["results"]?.first?["locations"]?.first?["physicalLocation"]?["region"]
    #expect(run?["columnKind"] == "unicodeCodePoints")
    #expect(region?["startColumn"] == .integer(row.column))
    #expect(region?["endColumn"] == .integer(row.column + 1))
    let range = try value(.rdjson, report)["diagnostics"]?.first?["location"]?["range"]
    #expect(range?["start"]?["column"] == .integer(row.utf8))
    #expect(range?["end"]?["column"] == .integer(row.utf8 + 1))
    let xml = Reporter.checkstyle.render(report, ReportOptions())
    #expect(xml.contains(" column=\"\(row.column)\" "))
    #expect(Reporter.github.render(report, ReportOptions()).contains(",col=\(row.column),"))
  }

  @Test func `of a whole file has neither line nor column`() throws {
    let file = SourceFile("a.yml", "a: 1\n")
    let report = finding(in: file, at: .file("a.yml"))
    #expect(try value(.json, report)["findings"]?.first?["start"] == nil)
    let location = try value(.sarif, report)["runs"]?.first?["results"]?.first?["locations"]?.first
    #expect(location?["physicalLocation"]?["region"] == nil)
    #expect(try value(.rdjson, report)["diagnostics"]?.first?["location"]?["range"] == nil)
    #expect(!Reporter.checkstyle.render(report, ReportOptions()).contains(" line="))
    #expect(try value(.gitlab, report).first?["location"]?["lines"]?["begin"] == 1)
  }

  @Test func `behind the last line belongs to the last line`() throws {
    let file = SourceFile("a.yml", "a: 1\nb: 2\n")
    let report = finding(in: file, at: file.location(ByteRange(10, 10)))
    #expect(try value(.json, report)["findings"]?.first?["start"] == ["line": 2])
    let location = try value(.sarif, report)["runs"]?.first?["results"]?.first?["locations"]?.first
    #expect(location?["physicalLocation"]?["region"] == ["startLine": 2])
    #expect(try value(.gitlab, report).first?["location"]?["lines"] == ["begin": 2, "end": 2])
  }

  @Test func `that ends with a line break ends on that line`() throws {
    let file = SourceFile("a.yml", "a: 1\nb: 2\n")
    let report = finding(in: file, at: file.location(ByteRange(0, 5)))
    #expect(try value(.gitlab, report).first?["location"]?["lines"] == ["begin": 1, "end": 1])
  }
}

extension JSONValue {
  /// The first item of an array.
  var first: JSONValue? {
    if case .array(let items) = self { items.first } else { nil }
  }

  /// The items of an array; none of anything else.
  var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The text of a string.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

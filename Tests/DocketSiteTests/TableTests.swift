import DocketJSON
import Testing

@testable import DocketSite

@Suite struct `The published tables` {
  /// The hearing of a site with one.
  static func hearing(_ fields: String, _ column: String) throws -> String {
    let published = try OneHearing(fields: fields).sample.site().published()
    return try ReadTable(published["data/hearings.csv"]).cell("one/h", column)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+7 days", "'+7 days"), ("-", "'-"), ("@all", "'@all"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"), ("；＝1", "；＝1"),
    ("\t=1", "'\t'=1"), ("\ta", "'\ta"), ("\ra", "'\na"),
    ("a;=1", "a;'=1"), ("a; \"=1", "a; \"'=1"), ("a\n-b", "a\n'-b"), ("a\r\n@b", "a\n'@b"),
    ("a\t+b", "a\t'+b"),
    ("a = b - c", "a = b - c"), ("a;b\nc", "a;b\nc"), ("'=1", "'=1"), (" =1", " '=1"), ("", ""),
    ("2 ≠ 3 — –", "2 ≠ 3 — –"), ("\u{EF}=", "\u{EF}="),
  ])
  func `take no text for a formula`(text: String, cell: String) throws {
    var writer = TableWriter()
    writer.beginCell()
    writer.text(text)
    writer.endCell()
    writer.beginCell()
    writer.code("b")
    writer.endCell()
    writer.endLine()
    #expect(try ReadTable(writer.bytes).columns == [cell, "b"])
  }

  @Test(arguments: [("", ""), ("licence: CC-BY-4.0", ""), ("licence: CC-BY-SA-4.0", "CC-BY-SA-4.0")])
  func `name the licence of a case where it is not the site's`(line: String, cell: String) throws {
    var sample = OneHearing(fields: "date: 2031-05-20T09:00, status: scheduled").sample
    sample.files["records/cases/one.yml"]?.append("\n\(line)\n")
    let table = try ReadTable(sample.site().published()["data/cases.csv"])
    #expect(try table.cell("one", "texts_licence") == cell)
  }

  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("", ""), ("=\",", "\"'=\"\",\""),
  ])
  func `have quotation marks where they need them`(text: String, bytes: String) {
    var writer = TableWriter()
    writer.beginCell()
    writer.text(text)
    writer.endCell()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == bytes)
  }

  @Test(arguments: [
    ("https://a.example/?b=1;c=2", "https://a.example/?b=1;c=2"),
    ("https://a.example/;=1", "https://a.example/%3B=1"),
    ("https://a.example/?a=1,2", "\"https://a.example/?a=1,2\""),
  ])
  func `leave addresses as they are`(address: String, bytes: String) {
    var writer = TableWriter()
    writer.beginCell()
    writer.address(address)
    writer.endCell()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == bytes)
  }

  @Test(arguments: [
    (TableID("one"), "one"), (TableID("one", "h"), "one/h"), (TableID("one", "h", "vant"), "one/h/vant"),
    (TableID("2031"), "id_2031"), (TableID("2031", "h"), "id_2031/h"), (TableID("1e5"), "id_1e5"),
    (TableID("n", "a"), "id_n/a"), (TableID("n/a"), "id_n/a"), (TableID("null"), "id_null"),
    (TableID("no", "1"), "id_no/1"), (TableID("nobody"), "nobody"), (TableID("one", "2031"), "one/2031"),
  ])
  func `have ids that are nothing else`(id: TableID, text: String) {
    var writer = TableWriter()
    id.write(to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func `have lists without an empty item`() {
    func written(_ items: [String]) -> String {
      var writer = TableWriter()
      writer.beginCell()
      TableKind.texts.write(items, &writer)
      writer.endCell()
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    #expect(written([]) == "")
    #expect(written(["a"]) == "a")
    #expect(written(["a; b", "=c", "d"]) == "\"a, b;'=c;d\"")
    #expect(written(["", "a", "", "b", ""]) == "a;b")
  }

  @Test(arguments: [
    ("212 part 2", "art. 212 part 2"), ("282.10", "art. 282.10"), ("205.20", "art. 205.20"),
    ("ст. 205.2 ч. 2", "ст. 205.2 ч. 2"), ("-1", "'-1"),
  ])
  func `have articles that are no numbers`(article: String, cell: String) throws {
    let sample = try Fiction.sample.replacing(
      "article: \"212 part 2\"", with: "article: \"\(article)\"", in: "records/registry/laws.yml")
    let table = try ReadTable(sample.site().published()["data/charges.csv"])
    #expect(try table.cell("lantern-row/lights", "article") == cell)
  }

  @Test(arguments: [
    ("2031-05-20T01:00", "2031-05-20", "01:00:00", "2031-05-19T20:00:00Z"),
    ("2031-05-20T10:00", "2031-05-20", "10:00:00", "2031-05-20T05:00:00Z"),
    ("2031-05-20", "2031-05-20", "", ""), ("2031-05-20~", "", "", ""), ("2031-05", "", "", ""),
    ("2031-05-20/2031-05-21", "", "", ""),
  ])
  func `have the day and the hour of the court`(date: String, day: String, hour: String, utc: String) throws {
    let fields = "date: \(date), status: scheduled"
    #expect(try Self.hearing(fields, "court_day") == day)
    #expect(try Self.hearing(fields, "start_local") == hour)
    #expect(try Self.hearing(fields, "start_utc") == utc)
  }

  @Test(arguments: [
    ("2031", ["year", "false", "false", "2031-01-01", "2031-12-31"]),
    ("2031-02~", ["month", "true", "false", "2031-02-01", "2031-02-28"]),
    ("2031-05-20?", ["day", "false", "true", "2031-05-20", "2031-05-20"]),
    ("2031-05-20/..", ["day", "false", "false", "2031-05-20", ""]),
  ])
  func `have dates as they are known, and how sure they are`(date: String, cells: [String]) throws {
    let fields = "date: \(date), status: held"
    let columns = ["date_precision", "date_approximate", "date_unsure", "earliest", "latest"]
    #expect(try Self.hearing(fields, "date") == date)
    for (column, cell) in zip(columns, cells) { #expect(try Self.hearing(fields, column) == cell) }
  }

  @Test func `have a room that is no number`() throws {
    #expect(try Self.hearing("date: 2031-05-20, room: \"012\"", "room") == "room 012")
    #expect(try Self.hearing("date: 2031-05-20, room: Hall 4", "room") == "Hall 4")
  }

  @Test func `have terms as ISO 8601 writes them`() throws {
    let sample = try Fiction.sample.replacing(
      "sand: {result: acquitted}", with: "sand: {result: convicted, sentence: 18m}", in: Fiction.casePath)
    let table = try ReadTable(sample.site().published()["data/outcomes.csv"])
    #expect(try table.cell("lantern-row/verdict/vant", "sentence") == "P4Y6M")
    #expect(try table.cell("lantern-row/verdict/sand", "sentence") == "P18M")
    #expect(try table.cell("lantern-row/verdict/sand", "shared") == "false")
  }

  @Test func `have a row for each person of what was decided about all`() throws {
    let fields = "date: 2031-03-20, status: held, certainty: disputed, result: adjourned"
    let published = try OneHearing(fields: fields).sample.site().published()
    let outcomes = try ReadTable(published["data/outcomes.csv"])
    #expect(try outcomes.cell("one/h/vant", "result") == "adjourned")
    #expect(try outcomes.cell("one/h/vant", "shared") == "true")
    #expect(try outcomes.cell("one/h/vant", "certainty") == "disputed")
  }
}

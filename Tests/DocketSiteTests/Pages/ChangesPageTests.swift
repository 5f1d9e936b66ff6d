import DocketTime
import Testing

@testable import DocketSite

@Suite struct `The page of changes` {
  private static let sample = OneHearing(fields: "date: 2031-05-20T10:30").sample

  private static func page(_ sample: SampleCorpus, _ asOf: String, after previous: Ledger) throws -> String {
    let published = try sample.site(asOf).published(after: previous)
    return String(decoding: try #require(published["en/changes.html"]), as: UTF8.self)
  }

  @Test func `says of a first publication that it is the first`() throws {
    let page = try Self.page(Self.sample, "2031-04-02T06:00:00Z", after: .empty)
    #expect(page.contains("<p>This list begins with the publication of 2 April 2031; what"))
    #expect(!page.contains("#event-h"))
  }

  @Test func `says the same until something changes`() throws {
    let first = Ledger.empty.advanced(to: try Self.sample.site("2031-04-02T06:00:00Z"))
    let page = try Self.page(Self.sample, "2031-04-03T06:00:00Z", after: first)
    #expect(page == (try Self.page(Self.sample, "2031-04-02T06:00:00Z", after: .empty)))
  }

  @Test func `has what changed from the second publication on, and what is new since`() throws {
    var first = Ledger.empty.advanced(to: try Self.sample.site("2031-04-02T06:00:00Z"))
    first = try Ledger.read(first.bytes)
    let path = "records/cases/one.yml"
    var moved = try Self.sample.replacing(
      "date: 2031-05-20T10:30", with: "date: 2031-05-27T10:30, moved_from: [2031-05-20T10:30]", in: path)
    // Everything that was there at first has changed since: the list began before all of it.
    var page = try Self.page(moved, "2031-04-05T06:00:00Z", after: first)
    #expect(page.contains("<h2>Published or changed on 5 April 2031</h2>"))
    #expect(page.contains("cases/one.html#event-h"))
    #expect(!page.contains("This list begins"))
    #expect(page.contains("<p class=\"note\">Moved from: 20 May 2031, 10:30 (court time, UTC+5)</p>"))
    let second = first.advanced(to: try moved.site("2031-04-05T06:00:00Z"))
    moved = try moved.replacing(
      "  - {id: h,",
      with: "  - {id: later, date: 2031-06-01T10:00, type: verdict, sources: [s]}\n  - {id: h,", in: path)
    page = try Self.page(moved, "2031-04-06T06:00:00Z", after: second)
    #expect(page.contains("<h2>Published or changed on 6 April 2031</h2>"))
    #expect(page.contains("cases/one.html#event-later") && page.contains("cases/one.html#event-h"))
  }

  @Test func `begins with the first publication by a docket that knows when that was`() throws {
    let first = Ledger.empty.advanced(to: try Self.sample.site("2031-04-02T06:00:00Z"))
    let promises = try #require(first.promises)
    let older = Ledger(
      zoneDatabase: first.zoneDatabase, entries: first.entries, objects: first.objects,
      promises: Ledger.Promises(
        domain: promises.domain, paths: promises.paths, hearings: promises.hearings, cases: promises.cases))
    let next = older.advanced(to: try Self.sample.site("2031-04-09T06:00:00Z"))
    #expect(next.promises?.log?.since.description == "2031-04-09T06:00:00Z")
    #expect(try Ledger.read(next.bytes) == next)
    #expect(try Ledger.read(older.bytes) == older)
  }
}

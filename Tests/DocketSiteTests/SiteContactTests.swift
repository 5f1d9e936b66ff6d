import DocketCalendar
import DocketRecords
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `The contact of a site` {
  @Test func `stands in the index as a link, with the repository`() throws {
    let published = try Fiction.sample.site().published()
    let index = String(decoding: try #require(published["api/v1/index.json"]), as: UTF8.self)
    #expect(index.contains(#""contact": "mailto:letters@row.example""#))
    #expect(index.contains(#""repository": "https://gitlab.example/lantern/records""#))
  }

  @Test(arguments: [
    ("en", "Questions and corrections:"), ("fr", "Questions et corrections\u{A0}:"),
    ("ru", "Вопросы и исправления:"),
  ])
  func `stands in the description of every open calendar, alone on its line`(language: String, label: String)
    throws
  {
    let published = try Fiction.sample.site().published()
    let open = published.keys.filter {
      $0.hasPrefix("calendars/\(language)/") && !$0.hasSuffix("/1.ics") && !$0.hasSuffix("/2.ics")
    }
    // Five calendars, and one of each case.
    #expect(open.count >= 7)
    for path in open {
      let calendar = try ReadFeed(published[path]).calendar
      let lines = (calendar.only("DESCRIPTION")?.text ?? "").split(separator: "\n").map(String.init)
      #expect(Array(lines[1...2]) == [label, "letters@row.example"], "\(path)")
    }
  }

  @Test func `is in no discreet calendar and in no entry`() throws {
    for (path, bytes) in try Fiction.sample.site().published() where path.hasSuffix(".ics") {
      let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      let isDiscreet = path.hasSuffix("/1.ics") || path.hasSuffix("/2.ics")
      #expect(!isDiscreet || !text.contains("row.example"), "\(path)")
      #expect(
        try ReadFeed(bytes).entries.allSatisfy { !$0.lines.contains { $0.contains("row.example") } },
        "\(path)")
    }
  }

  @Test func `is nowhere where the configuration has none`() throws {
    let sample = try Fiction.sample.replacing(
      "\n  contact: letters@row.example\n  repository: https://gitlab.example/lantern/records", with: "",
      in: "pipeline.yml")
    let site = try sample.site()
    #expect(site.contact == nil)
    #expect(site.repository == nil)
    let index = String(decoding: try #require(site.published()["api/v1/index.json"]), as: UTF8.self)
    #expect(!index.contains("\"contact\""))
    #expect(!index.contains("\"repository\""))
  }

  @Test func `leads to the form that corrects a record`() throws {
    let site = try Fiction.sample.site()
    let repository = try #require(site.repository)
    #expect(repository.address == "https://gitlab.example/lantern/records")
    #expect(
      site.cases.map { repository.editAddress(of: $0.file) } == [
        "https://gitlab.example/lantern/records/-/edit/main/records/cases/lantern-row.yml",
        "https://gitlab.example/lantern/records/-/edit/main/records/cases/quiet-quay.yml",
      ])
    #expect(
      site.days.map(\.file) == [
        "records/cases/lantern-row.yml", "records/cases/lantern-row.yml", "records/days/ferry-sunday.yml",
        "records/days/lamp-day.yml",
      ])
    #expect(
      repository.editAddress(of: "a b/ж?#.yml")
        == "https://gitlab.example/lantern/records/-/edit/main/a%20b/%D0%B6%3F%23.yml")
  }
}

@Suite struct `Links to publishers on a state’s list` {
  /// The lines that name the publisher as a source of a hearing, with a policy, in a language.
  private func lines(_ links: String, archive: String = "", in language: String = "en") throws -> [String] {
    var sample = Fiction.sample
    sample.files["pipeline.yml", default: ""] += "\nlinks: \(links)\n"
    sample = try sample.replacing(
      "url: \"https://bulletin.example.org/c\"", with: "url: \"https://bulletin.example.org/c\"\(archive)",
      in: Fiction.casePath)
    let feed = try ReadFeed(try sample.site().published()["calendars/\(language)/hearings.ics"])
    let entry = try #require(feed["opening.lantern-row@lantern.example"])
    return entry.lines.filter { $0.hasPrefix("Banned Bulletin") || $0.hasPrefix("Запрещённый вестник") }
  }

  private static let copy =
    ", archive: \"https://web.archive.org/web/20310401123456/https://bulletin.example.org/c\""

  @Test(arguments: [
    ("{fr: full}", "Report on the trial"), ("{default: text_only}", "Report on the trial"),
    ("{default: full}", "https://bulletin.example.org/c"), ("{en: full}", "https://bulletin.example.org/c"),
    ("{default: full, en: text_only}", "Report on the trial"),
    (
      "{default: archive_only}",
      "https://web.archive.org/web/20310401123456/https://bulletin.example.org/c"
    ),
  ])
  func `follow the policy for the language`(links: String, text: String) throws {
    #expect(try lines(links, archive: Self.copy) == ["Banned Bulletin: \(text)"])
  }

  @Test func `are text where nobody made a copy`() throws {
    #expect(try lines("{default: archive_only}") == ["Banned Bulletin: Report on the trial"])
  }

  @Test func `differ from language to language`() throws {
    let links = "{en: full, ru: text_only}"
    #expect(try lines(links) == ["Banned Bulletin: https://bulletin.example.org/c"])
    #expect(try lines(links, in: "ru") == ["Запрещённый вестник: Report on the trial"])
  }

  @Test func `are dangerous to nobody while the policy cannot be read`() throws {
    var files = Fiction.sample.files
    files["pipeline.yml", default: ""] += "\nlinks: {default: full, ru: text-only}\n"
    let corpus = try SampleCorpus(files: files).corpus(expectingFindings: true)
    let plan = LanguagePlan(corpus)
    #expect(plan.published.map(plan.linkPolicy) == [.textOnly, .textOnly, .textOnly])
  }

  @Test func `rest on designations that are published with their dates`() throws {
    let designation = "{by: QX, as: undesirable, since: 2031-01-10}"
    let sample = try Fiction.sample.replacing(
      designation, with: "\(designation), {by: QZ, as: extremist, since: 2029, until: 2030-05}",
      in: "records/registry/organisations.yml")
    let source = try #require(try sample.site().cases.first?.sources.first { $0.id == "bulletin" })
    let publisher = try #require(source.publisher)
    #expect(publisher.isDesignated)
    let lists = publisher.designations.map { list in
      let dates = [list.since, list.until].compactMap { $0?.description }
      return [list.state, list.kind.rawValue] + dates + [list.isRunning ? "runs" : "ended"]
    }
    #expect(
      lists == [
        ["QX", "undesirable", "2031-01-10", "runs"], ["QZ", "extremist", "2029", "2030-05", "ended"],
      ])
  }
}

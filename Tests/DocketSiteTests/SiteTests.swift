import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketText
import DocketTime
import Foundation
import TestSupport
import Testing

@testable import DocketSite

@Suite struct `A site` {
  @Test(arguments: [
    "Secret reason", "2007-03-08", "2009-02", "gone-case", "\"consent\"", "\"withhold\"", "\"birthday\"",
    "\"exceptions\"",
  ])
  func `publishes nothing private`(secret: String) throws {
    for (path, bytes) in try Fiction.sample.site().published() {
      // Schemas and vocabularies name every word; the words themselves are no secret.
      let namesWords = ["schema/", "api/v1/vocabulary", "api/v1/openapi"].contains { path.hasPrefix($0) }
      if secret == "\"birthday\"", namesWords { continue }
      #expect(!String(decoding: bytes, as: UTF8.self).contains(secret), "\(path) has \(secret)")
    }
  }

  @Test(arguments: [
    ("consent: confirmed", "consent: public_record", "2008-11-19"),
    ("consent: confirmed", "consent: unknown", "2008"),
    ("consent: confirmed", "monitoring: active", "2008"),
    ("withhold: [health, family]", "withhold: [birthday]", "2008"),
    ("birthday: public", "birthday: private", "2008"), ("birthday: public", "citizenship: [QX]", "2008"),
    ("born: 2008-11-19", "born: 2008-11-19~", "2008-11-19~"),
  ])
  func `gives the day of birth only where it is public and agreed`(old: String, new: String, born: String)
    throws
  {
    let sample = try Fiction.sample.replacing(old, with: new, in: Fiction.casePath)
    #expect(try sample.site().cases.first?.people.first?.born?.description == born)
  }

  @Test(arguments: [
    ("2007", "2007"), ("2007-03", "2007"), ("2007~", "2007~"), ("2007-03?", "2007?"),
  ])
  func `gives the year of birth otherwise`(date: String, born: String) throws {
    let sample = try Fiction.sample.replacing("born: 2007-03-08", with: "born: \(date)", in: Fiction.casePath)
    #expect(try sample.site().cases.first?.people[1].born?.description == born)
  }

  @Test func `leaves places out where the record withholds them`() throws {
    let sample = try Fiction.sample.replacing("[health, family]", with: "[place]", in: Fiction.casePath)
    let text = String(
      decoding: try #require(try sample.site().published()["api/v1/cases/lantern-row.json"]), as: UTF8.self)
    #expect(!text.contains("colony-9"))
  }

  @Test func `never sends anybody to a prison`() throws {
    for (path, bytes) in try Fiction.sample.site().published() where path.hasSuffix(".ics") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("colony"), "\(path)")
    }
  }

  @Test func `names organisations on a state’s list without linking to them in calendars`() throws {
    for (path, bytes) in try Fiction.sample.site().published() where path.hasSuffix(".ics") {
      let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      #expect(!text.contains("bulletin.example.org"), "\(path)")
      if path == "calendars/en/hearings.ics" {
        #expect(text.contains("Banned Bulletin: Report on the trial"))
      }
    }
  }

  @Test func `has the same bytes whatever the order of files`() throws {
    let expected = try Fiction.sample.site().published()
    for _ in 0..<5 { #expect(try Fiction.sample.site(shuffled: true).published() == expected) }
  }

  @Test(arguments: [2, 3, 16])
  func `has the same bytes however many threads make it`(width: Int) throws {
    let corpus = try Fiction.sample.corpus()
    let asOf = try #require(Instant(rfc3339: Fiction.asOf))
    func published(_ width: Int) -> [String: [UInt8]] {
      let site = DocketSite.Site(corpus: corpus, asOf: asOf, zones: SystemZones.ofVersion, width: width)
      let edition = Edition(of: site, after: .empty, width: width)
      let files = edition.files
      let ledger = edition.ledger.publishing(Edition.paths(of: files)).file.artefact()
      let made = Parallel.map(files.count, width: width) { files[$0].artefact() } + [ledger]
      return Dictionary(uniqueKeysWithValues: made.map { ($0.path, $0.bytes) })
    }
    #expect(published(width) == published(1))
  }

  @Test(arguments: [1, 1_000, 100_000])
  func `has the same bytes in parts of any length`(partSize: Int) throws {
    let edition = try Edition(of: Fiction.sample.site(), after: .empty)
    let listed = edition.files.map { IndexedFile($0.artefact()) }
    let last = [edition.index(of: listed), edition.ledger.publishing([]).file, Checksums.file(of: listed)]
    var inParts: Set<String> = []
    for file in edition.files + last {
      var parts: [[UInt8]] = []
      file.write(to: Outlet(partSize: partSize) { parts.append($0) })
      #expect(Array(parts.joined()) == file.artefact().bytes, "\(file.path)")
      // Only the last one may be short.
      #expect(parts.dropLast().allSatisfy { $0.count >= partSize } && !parts.isEmpty, "\(file.path)")
      if parts.count > 1 { inParts.insert(file.path) }
    }
    let large = [
      "api/v1/hearings.json", "api/v1/fr/hearings.json", "api/v1/cases/lantern-row.json", "data/events.csv",
      "api/v1/index.json", "ledger.json", "SHA256SUMS",
    ]
    #expect(partSize > 1 || inParts.isSuperset(of: large))
  }

  @Test func `shows the last look each entry once a language, with its lines in every calendar`() throws {
    let edition = Edition(of: try Fiction.sample.site(), after: .empty)
    let calendars = edition.files.filter { $0.entryCount != nil }.map { $0.artefact() }
    let excerpts = edition.excerpts(of: Set(calendars.map(\.path))).map { $0.artefact() }
    #expect(Set(excerpts.map(\.path)) == Set(calendars.map(\.path)) && excerpts.count == calendars.count)
    func entries(_ files: [Artefact], in language: String) -> [String] {
      files.filter { $0.path.hasPrefix("calendars/\(language)/") }.flatMap { file in
        String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "BEGIN:VEVENT\r\n").dropFirst()
          .map { $0.replacingOccurrences(of: "END:VCALENDAR\r\n", with: "") }
      }
    }
    for language in ["en", "fr", "ru"] {
      let (all, seen) = (entries(calendars, in: language), entries(excerpts, in: language))
      #expect(Set(all) == Set(seen))
      #expect(seen.count < all.count)
    }
    #expect(edition.excerpts(of: ["calendars/en/days.ics"]).map(\.path) == ["calendars/en/days.ics"])
  }

  @Test func `shows the last look calendars as they are where no smaller one has their entries`() throws {
    let edition = Edition(of: try Fiction.sample.site(), after: .empty)
    let calendars = edition.files.filter { $0.entryCount != nil }.map { $0.artefact() }
    let (paths, own) = (Set(calendars.map(\.path)), edition.ownCalendars)
    #expect(!own.isEmpty && own.isStrictSubset(of: paths))
    let excerpts = edition.excerpts(of: paths).map { $0.artefact() }
    for excerpt in excerpts where own.contains(excerpt.path) {
      #expect(calendars.contains(excerpt))
    }
    let others = edition.excerpts(of: paths, besides: own).map { $0.artefact() }
    #expect(others == excerpts.filter { !own.contains($0.path) })
  }

  @Test func `gives each file its own path of safe parts`() throws {
    let site = try Fiction.sample.site()
    let paths = site.artefacts(ledger: Ledger.empty.advanced(to: site)).map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for part in paths.flatMap({ $0.split(separator: "/", omittingEmptySubsequences: false) }) {
      #expect(part.wholeMatch(of: /[A-Za-z0-9_-][A-Za-z0-9._-]*/) != nil, "\(part)")
    }
  }

  @Test func `has each UID once a calendar, in every calendar alike`() throws {
    var seen: [String: ReadEntry] = [:]
    for (path, bytes) in try Fiction.sample.site().published() where path.hasPrefix("calendars/en/") {
      let feed = try ReadFeed(bytes)
      #expect(!feed.entries.isEmpty)
      #expect(Set(feed.entries.map(\.uid)).count == feed.entries.count)
      for entry in feed.entries {
        #expect(seen[entry.uid] ?? entry == entry)
        seen[entry.uid] = entry
      }
    }
  }

  @Test(arguments: [
    ("day", "_day"), ("feed", "_feed"), ("2031", "_2031"), ("day-2", "day-2"), ("2031-a", "2031-a"),
  ])
  func `keeps UIDs apart where a case is called like a part of them`(caseID: String, label: String) throws {
    var sample = OneHearing(fields: "date: 2031-05-20, status: scheduled").sample
    let text = try #require(sample.files["records/cases/one.yml"])
    sample.files["records/cases/one.yml"] = nil
    sample.files["records/cases/\(caseID).yml"] = text.replacing("id: one", with: "id: \(caseID)")
    let feed = try ReadFeed(sample.site().published()["calendars/en/hearings.ics"])
    #expect(feed.entries.map(\.uid) == ["h.\(label)@lantern.example"])
  }

  @Test func `says in which language an untranslated text is`() throws {
    let feed = try ReadFeed(Fiction.sample.site().published()["calendars/fr/cases/lantern-row.ics"])
    let verdict = try #require(feed["verdict.lantern-row@lantern.example"])
    #expect(verdict.lines.contains("Pas encore traduit, langue affichée\u{A0}: anglais"))
    let appeal = try #require(feed["appeal.lantern-row@lantern.example"])
    #expect(!appeal.lines.contains { $0.hasPrefix("Pas encore traduit") })
    let letters = feed.calendar.components.first {
      $0.only("UID")?.value == "letters.2031.lantern-row.day@lantern.example"
    }
    #expect(letters?.only("SUMMARY")?.parameter("LANGUAGE") == "en")
  }

  @Test func `speaks English in a language that docket does not know, and says so`() throws {
    let pipeline = Fiction.pipeline.replacing("[en, fr, ru]", with: "[en, de]")
    let hearing = OneHearing(fields: "date: 2031-05-20, status: cancelled", pipeline: pipeline)
    let entry = try #require(try hearing.hearings(language: "de")[OneHearing.uid])
    #expect(entry.summary == "Cancelled: Orla Vant, trial hearing")
    #expect(entry.lines.contains("Not translated yet, shown in: English"))
  }

  @Test func `publishes without any case`() throws {
    let published = try SampleCorpus(files: ["pipeline.yml": Fiction.pipeline]).site().published()
    #expect(
      try ReadFeed(published["calendars/ru/hearings.ics"]).entries.map(\.summary) == [
        "Заседаний не назначено"
      ])
    #expect(published["api/v1/hearings.json"] != nil)
  }

  @Test func `publishes without a configuration rather than stopping`() throws {
    #expect(try SampleCorpus().site().published()["calendars/en/days.ics"] != nil)
  }

  @Test func `leaves out a record that is withdrawn and still there`() throws {
    var sample = Fiction.sample
    sample.files["records/withdrawn.yml"] =
      "withdrawn: [{digest: \(Digest.of("quiet-quay")), date: 2031-04-03}]\n"
    for (path, bytes) in try sample.site().published() {
      #expect(!path.contains("quiet-quay"))
      #expect(!String(decoding: bytes, as: UTF8.self).contains("quiet-quay"), "\(path)")
    }
  }
}

@Suite struct `Words of the site` {
  @Test(arguments: [
    (0, "UTC"), (18_000, "UTC+5"), (-12_600, "UTC-3:30"), (20_700, "UTC+5:45"), (-36_000, "UTC-10"),
  ])
  func `write offsets as people do`(seconds: Int, text: String) {
    #expect(CourtTime.words(of: seconds) == text)
  }
}

import DocketDiagnostics
import DocketJSON
import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime

@testable import DocketCalendar
@testable import DocketSite

/// What must hold of everything that is published of a repository.
struct SiteChecks {
  let site: DocketSite.Site
  let ledger: Ledger
  let artefacts: [Artefact]
  private let byPath: [String: Artefact]

  /// Makes the site of some files and its artefacts.
  init(_ files: [SourceFile]) {
    site = DocketSite.Site(corpus: Validator.read(files, width: 1), asOf: Around.now, zones: Around.zones)
    ledger = Ledger.empty.advanced(to: site)
    artefacts = site.artefacts(ledger: ledger)
    byPath = Dictionary(artefacts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Checks everything.
  ///
  /// - Parameters:
  ///   - repository: the files that the site was made of.
  ///   - chance: a number that follows from the input: what costs much is done with some of the inputs.
  func run(_ repository: InputRepository, chance: Int) {
    checkPaths()
    if chance % 3 == 0 { checkRepeats(repository) }
    checkLedger()
    for artefact in artefacts where artefact.path.hasSuffix(".json") {
      let value = try? JSONValue.parse(artefact.bytes)
      require(value?.bytes == artefact.bytes, "\(artefact.path) is not read as it was written")
    }
    let languages = site.languages.published + site.languages.partial
    if !languages.isEmpty { checkCalendars(in: languages[chance % languages.count]) }
    if chance % 2 == 0 { checkSoundness(repository) }
  }

  private func checkPaths() {
    let paths = artefacts.map(\.path)
    require(Set(paths).count == paths.count, "a path is published twice")
    for path in paths { require(Ledger.isPath(path), "\(path) is no path to publish") }
  }

  /// The same bytes from the same files in another order.
  private func checkRepeats(_ repository: InputRepository) {
    let again = SiteChecks(repository.files.reversed())
    for (one, other) in zip(artefacts, again.artefacts) {
      require(one == other, "\(one.path) differs between two runs over the same files")
    }
    require(again.artefacts.count == artefacts.count, "two runs publish different files")
  }

  /// The ledger is read as it was written, and publishing again over it changes no byte.
  private func checkLedger() {
    guard let file = byPath[Ledger.path] else {
      return require(false, "no ledger is published")
    }
    do throws(LedgerProblem) {
      let read = try Ledger.read(file.bytes)
      require(read == ledger.publishing(artefacts.map(\.path)), "the ledger is not read as it was written")
      require(site.artefacts(ledger: read.advanced(to: site)) == artefacts, "publishing again changes files")
    } catch {
      require(false, "the ledger just written cannot be read: \(error)")
    }
  }

  private func checkCalendars(in language: LanguageTag) {
    let calendars = SiteCalendars(site)
    for feed in calendars.feeds where feed.isPublished(in: language, of: site) {
      let entries = feed.entries.map { calendars.entries[$0] }
      check(entries, at: "calendars/\(language)/\(feed.path)", language)
    }
  }

  /// The calendar holds each entry of the feed once, with its own words and time.
  private func check(_ feed: [FeedEntry], at path: String, _ language: LanguageTag) {
    guard let artefact = byPath[path] else {
      return require(false, "\(path) is not published")
    }
    let reading = CalendarReading(artefact.bytes)
    require(reading.problems.isEmpty, "\(path): \(reading.problems.first.map { "\($0)" } ?? "")")
    let entries = reading.components.first?.components.filter { $0.name == "VEVENT" } ?? []
    let found = Dictionary(
      entries.map { ($0.only("UID")?.value ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    require(
      entries.count == feed.count && found.count == entries.count,
      "\(path) has \(entries.count) entries with \(found.count) names, not \(feed.count)")
    for entry in feed {
      let known = ledger.entries[entry.identifier.text]
      let event = entry.event(
        Voice(language, plan: site.languages), address: site.address,
        revision: Revision(stamp: known?.changed ?? site.asOf, sequence: known?.sequence ?? entry.sequence))
      guard let read = found[event.identifier.text] else {
        require(false, "\(path) lacks \(event.identifier.text)")
        continue
      }
      require(
        read.only("SUMMARY")?.text == Self.clean(event.summary.string), "\(path): another title is read")
      require(
        read.only("DESCRIPTION")?.text == event.description.map { Self.clean($0.string) },
        "\(path): another description is read")
      require(
        read.only("LOCATION")?.text == event.location.map { Self.clean($0.string) },
        "\(path): another place is read")
      require(read.only("DTSTAMP")?.value == event.stamp.compact, "\(path): another stamp is read")
      require(read.only("SEQUENCE")?.value == "\(event.sequence)", "\(path): another sequence is read")
    }
  }

  /// A text as a calendar holds it.
  private static func clean(_ text: String) -> String {
    CleanText(text).reduce(into: "") { result, piece in
      switch piece {
      case .text(let octets): result += String(decoding: octets, as: UTF8.self)
      case .lineBreak: result += "\n"
      }
    }
  }

  /// Records without an error give calendars without one.
  private func checkSoundness(_ repository: InputRepository) {
    let lint = CalendarLint(zones: Around.zones)
    for artefact in artefacts where artefact.path.hasSuffix(".ics") {
      let file = SourceFile(path: artefact.path, bytes: artefact.bytes)
      let errors = lint.diagnostics(of: file).filter { $0.severity == .error }
      guard let error = errors.first, error.rule != "size" else { continue }
      let validation = Validator(today: Around.today, zones: Around.zones).validate(repository.files)
      require(
        validation.count(.error) > 0, "records without an error give \(artefact.path) with \(error.rule)")
      return
    }
  }
}

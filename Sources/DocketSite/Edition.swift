import DocketCalendar
import DocketText
import DocketTime

/// A site with everything that is worded and encoded once, and the ledger that goes with it: what files are made of.
public struct Edition: Sendable {
  /// What is published.
  public let site: Site
  /// The ledger of this publication, without the paths of its files.
  public let ledger: Ledger
  let calendars: EncodedCalendars
  let objects: EncodedObjects
  /// The stamp that the ledger has for each entry of `calendars`.
  let revisions: [Revision]
  /// What has been found out about towns while pages are written.
  let towns = TownNames()

  /// Makes the edition that follows an earlier publication.
  ///
  /// - Parameters:
  ///   - site: what is published next.
  ///   - previous: the ledger of the publication before; an empty one for a first publication.
  ///   - width: how many threads to work with; it changes no byte.
  public init(of site: Site, after previous: Ledger, width: Int = 1) {
    self.site = site
    calendars = EncodedCalendars(of: site, after: previous.promises, width: width)
    objects = EncodedObjects(of: site, width: width)
    ledger = previous.advanced(to: site, calendars, objects)
    revisions = ledger.revisions(of: calendars, in: site)
  }

  /// Makes the edition that a ledger was made for.
  ///
  /// - Parameters:
  ///   - site: what is published.
  ///   - ledger: what `Ledger.advanced(to:)` gave for the site.
  init(of site: Site, with ledger: Ledger) {
    self.site = site
    self.ledger = ledger
    calendars = EncodedCalendars(of: site, after: ledger.promises, width: 1)
    objects = EncodedObjects(of: site, width: 1)
    revisions = ledger.revisions(of: calendars, in: site)
  }

  /// The files of all formats, each path once, ready to be made one by one, best in this order, in which those beside
  /// each other share work; without `api/v1/index.json`, which lists them, `ledger.json` and `SHA256SUMS`.
  public var files: [PlannedFile] { files(in: OutputFormat.builtIn) }

  /// The files of some formats, as `files` has those of all.
  public func files(in formats: [OutputFormat]) -> [PlannedFile] { formats.flatMap { $0.plan(self) } }

  /// What a last look has to see of some calendars: each entry once a language, in the smallest calendar that has it.
  ///
  /// - Parameters:
  ///   - paths: the paths of the calendars.
  ///   - seen: those of `ownCalendars` among them that have been looked at.
  /// - Returns: calendars at the other paths, each with at least one entry.
  public func excerpts(of paths: Set<String>, besides seen: Set<String> = []) -> [PlannedFile] {
    calendarWriters.flatMap { $0.excerpts(of: paths, besides: seen) }
  }

  /// The paths of calendars none of whose entries stands in a smaller one: such a file is its own excerpt.
  public var ownCalendars: Set<String> { Set(calendarWriters.flatMap(\.ownCalendars)) }

  private var calendarWriters: [CalendarWriter] {
    (site.languages.published + site.languages.partial).map { CalendarWriter(edition: self, language: $0) }
  }

  /// The paths of some files and of the three that come with all of them.
  public static func paths(of files: [PlannedFile]) -> [String] {
    files.map(\.path) + [JSONFiles.indexPath, Ledger.path, Checksums.path]
  }

  /// The file `api/v1/index.json`.
  ///
  /// - Parameter files: all other files but the ledger and `SHA256SUMS`, in any order.
  /// - Returns: the file.
  public func index(of files: [IndexedFile]) -> PlannedFile {
    PlannedFile(path: JSONFiles.indexPath, mediaType: .json) { outlet in
      JSONFiles.write(.index, Index(site: site, files: files.sortedByPath()), to: outlet)
    }
  }
}

extension Ledger {
  /// The stamp for each entry; one that the ledger does not know is new.
  fileprivate func revisions(of calendars: EncodedCalendars, in site: Site) -> [Revision] {
    calendars.entries.map { entry in
      let known = entries[entry.identifier.text]
      return Revision(stamp: known?.changed ?? site.asOf, sequence: known?.sequence ?? entry.sequence)
    }
  }
}

import DocketRecords
import DocketText
public import DocketTime

extension Ledger {
  /// What a publication has told people beyond the entries of its calendars, so that the next one can keep to it.
  public struct Promises: Sendable, Equatable {
    /// What ends every UID.
    public let domain: String
    /// The paths of all published files, sorted by their bytes; until the files are written, those of earlier calendars
    /// that stay (`StayingSets`).
    public let paths: [String]
    /// The hearings by `<case>/<event>`, those without an hour and those in no calendar as well.
    public let hearings: [String: Hearing]
    /// The SHA-256 of what is published of each case beside its hearings, days and sources, by its id.
    public let cases: [String: String]
    /// What has changed last; nil where an older docket wrote the ledger.
    let log: ChangeLog?

    init(
      domain: String, paths: [String], hearings: [String: Hearing], cases: [String: String],
      log: ChangeLog? = nil
    ) {
      self.domain = domain
      self.paths = paths
      self.hearings = hearings
      self.cases = cases
      self.log = log
    }

    /// The same with other paths or another list of changes.
    func with(paths: [String]? = nil, log: ChangeLog? = nil) -> Promises {
      Promises(
        domain: domain, paths: paths ?? self.paths, hearings: hearings, cases: cases, log: log ?? self.log)
    }
  }

  /// What was published of a hearing.
  public struct Hearing: Sendable, Equatable {
    /// Its date.
    public let date: RecordDate
    /// The word of its state (`scheduled`, `cancelled`), `retracted` for a retracted one; nil where it has none.
    public let state: String?
    /// The old dates that the court changed, as the record lists them.
    public let movedFrom: [RecordDate]
    /// The old dates that were a mistake of the record, as the record lists them.
    public let correctedFrom: [RecordDate]
    /// Which number each old slot has in the UIDs of its markers.
    let slots: OldSlots
    /// The SHA-256 of what was decided at it, without remarks and sources; nil where nothing is known to be.
    let decision: String?
    /// The dates it was ever published with, each once, the newest last; at most `mostDates`.
    public let publishedDates: [RecordDate]

    /// How many dates are kept: more moves than any court makes.
    static let mostDates = 64

    init(
      date: RecordDate, state: String?, movedFrom: [RecordDate], correctedFrom: [RecordDate],
      slots: OldSlots? = nil, decision: String? = nil, publishedDates: [RecordDate]
    ) {
      self.date = date
      self.state = state
      self.movedFrom = movedFrom
      self.correctedFrom = correctedFrom
      // Before slots were remembered, their numbers were their places in the lists.
      self.slots = slots ?? OldSlots(moved: movedFrom, corrected: correctedFrom)
      self.decision = decision
      self.publishedDates = publishedDates
    }

    /// Takes a hearing as it is published next, and what was published of it before.
    init(_ event: PublicEvent, after earlier: Hearing?) {
      let known = earlier?.publishedDates ?? []
      self.init(
        date: event.date,
        state: event.certainty == .retracted ? Self.retracted : event.status?.rawValue,
        movedFrom: event.movedFrom, correctedFrom: event.correctedFrom,
        slots: OldSlots(event, after: earlier?.slots), decision: event.decision,
        publishedDates: Array((known.filter { $0 != event.date } + [event.date]).suffix(Self.mostDates)))
    }

    /// The state of a hearing that was retracted.
    static let retracted = "retracted"

    /// All dates that the record lists as old.
    var oldDates: [RecordDate] { movedFrom + correctedFrom }

    /// Whether readers may have seen a date, or one that it only makes more exact.
    func wasPublished(_ date: RecordDate) -> Bool {
      publishedDates.count >= Self.mostDates || publishedDates.contains { !date.departs(from: $0) }
    }
  }

  /// The ledger with the paths of the files that are published with it.
  public func publishing(_ paths: [String]) -> Ledger {
    Ledger(
      zoneDatabase: zoneDatabase, entries: entries, objects: objects,
      promises: promises?.with(paths: paths.sortedByBytes()))
  }

  /// The ledger with another list of changes.
  func logging(_ log: ChangeLog) -> Ledger {
    Ledger(
      zoneDatabase: zoneDatabase, entries: entries, objects: objects, promises: promises?.with(log: log))
  }
}

import DocketCalendar
public import DocketJSON
public import DocketLanguage
import DocketRecords
import DocketTime

/// What of a site is listed for whoever works on its records: what lies ahead or awaits a report, the cases, the people.
///
/// It holds what a publication would hold and nothing else.
public struct Listing: Sendable {
  /// What is listed.
  public enum Subject: Sendable {
    /// Hearings whose day has passed without a report, and those of today and later, by date.
    case upcoming
    /// Cases by id.
    case cases
    /// People by case.
    case people
  }

  /// Which cases are listed.
  public struct Filter: Sendable {
    /// The id of the only case; nil for all.
    public var caseID: String?
    /// The state that prosecutes, as ISO 3166-1 has it; nil for all.
    public var country: String?

    /// Chooses cases.
    public init(caseID: String? = nil, country: String? = nil) {
      (self.caseID, self.country) = (caseID, country)
    }
  }

  let site: Site
  let cases: [PublicCase]

  /// Chooses what is listed.
  ///
  /// - Parameters:
  ///   - site: what may be published.
  ///   - filter: which cases.
  public init(of site: Site, only filter: Filter = Filter()) {
    self.site = site
    cases = site.cases.filter { record in
      (filter.caseID ?? record.id) == record.id
        && (filter.country == nil || filter.country == record.jurisdiction)
    }
  }

  /// Whether a case of that id is published.
  public func contains(_ caseID: String) -> Bool { cases.contains { $0.id == caseID } }

  /// The cells of a table, in the language of the reader; the first row says what stands below it.
  public func rows(of subject: Subject, in language: MessageLanguage) -> [[String]] {
    guard let tag = LanguageTag(language.rawValue) else { return [] }
    var voice = Voice(tag, plan: site.languages)
    return switch subject {
    case .upcoming: upcomingRows(&voice)
    case .cases: caseRows(&voice)
    case .people: peopleRows(&voice)
    }
  }

  /// The list for programs; `Documentation/Desk.md` describes it.
  public func json(of subject: Subject) -> JSONValue {
    let asOf = JSONValue.string(site.asOf.description)
    return switch subject {
    case .upcoming:
      ["as_of": asOf, "hearings": .array(upcoming.map(json)), "awaiting_report": .array(awaiting.map(json))]
    case .cases: ["as_of": asOf, "cases": .array(cases.map(json))]
    case .people:
      [
        "as_of": asOf,
        "people": .array(cases.flatMap { record in record.people.map { json($0, of: record) } }),
      ]
    }
  }

  /// The hearings that are not over, by date, those that are called off among them; none that was retracted.
  var upcoming: [PublicEvent] { cases.flatMap { $0.hearings.filter(isAhead) }.sortedByDate() }

  /// The hearings that are over, and of which the record does not say what became of them, the longest waiting first.
  ///
  /// Somebody has to look for a report: until then calendars say that there is none.
  var awaiting: [PublicEvent] {
    cases.flatMap { record in
      record.hearings.filter { event in
        guard !isAhead(event), let state = HearingState(event, isPast: true) else { return false }
        return state == .unreported || state == .unconfirmedPast
      }
    }.sortedByDate()
  }

  func isAhead(_ event: PublicEvent) -> Bool {
    guard HearingState(event, isPast: false) != nil else { return false }
    return event.date.latest.map { $0 >= site.today(in: event.zone) } ?? true
  }

  /// The next hearing of a case, or of one person of it, that is not called off.
  func next(of record: PublicCase, for person: String? = nil) -> PublicEvent? {
    record.hearings.filter { event in
      isAhead(event) && HearingState(event, isPast: false)?.status != .cancelled
        && (person == nil || event.people.contains { $0.id == person })
    }.sortedByDate().first
  }
}

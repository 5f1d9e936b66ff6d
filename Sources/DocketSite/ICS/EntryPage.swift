import DocketLanguage
import DocketRecords

/// Which page tells more about an entry of a calendar.
enum EntryPage: Sendable {
  /// The first page of the site.
  case home
  /// The page of a case, where its event, person or day stands.
  case ofCase(String, fragment: String)
  /// A day of no single case.
  case day(String)

  /// A hearing, or the marker at one of its old slots.
  static func event(_ event: PublicEvent) -> EntryPage {
    .ofCase(event.caseID, fragment: "event-\(event.id)")
  }

  /// A person of a case.
  static func person(_ person: PublicPerson, in record: PublicCase) -> EntryPage {
    .ofCase(record.id, fragment: "person-\(person.id)")
  }

  /// A day, of a case or of none.
  static func of(_ day: PublicDay) -> EntryPage {
    day.caseID.map { .ofCase($0, fragment: "day-\(day.id)") } ?? .day(day.id)
  }
}

extension Site {
  /// The address of the page of an entry; empty where the site has none.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - language: the language of the calendar; one without pages has links to those of the main language.
  /// - Returns: the address.
  func address(of page: EntryPage, in language: LanguageTag) -> String {
    guard !address.isEmpty else { return "" }
    let known =
      languages.published.contains(language) ? language : languages.main ?? languages.published.first
    guard let known else { return address }
    switch page {
    case .home: return "\(address)/\(PagePath.home(known))"
    case .ofCase(let id, let fragment): return "\(address)/\(PagePath.ofCase(id, known))#\(fragment)"
    case .day(let id): return "\(address)/\(PagePath.day(id, known))"
    }
  }
}

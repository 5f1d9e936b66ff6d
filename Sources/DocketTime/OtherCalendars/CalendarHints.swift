/// What tells in which calendar somebody counts: the state of a case, and the languages of a text.
public struct CalendarHints: Hashable, Sendable {
  private let states: [String]
  private let languages: [String]

  /// Takes what is known.
  ///
  /// - Parameters:
  ///   - states: codes of ISO 3166-1, the one that tells most first.
  ///   - languages: the first subtags of language tags, the one that tells most first.
  public init(states: [String] = [], languages: [String] = []) {
    (self.states, self.languages) = (states, languages)
  }

  /// The calendars in which people of these states and languages count, the likeliest first; none where all of them go
  /// by the calendar of records.
  var calendars: [OtherCalendar] {
    var found: [OtherCalendar] = []
    let all = states.map { Self.ofStates[$0] ?? [] } + languages.map { Self.ofLanguages[$0] ?? [] }
    for calendar in all.joined() where !found.contains(calendar) { found.append(calendar) }
    return found
  }

  private static let ofStates: [String: [OtherCalendar]] = {
    var states: [String: [OtherCalendar]] = [
      "IR": [.solarHijri, .lunarHijri], "AF": [.solarHijri, .lunarHijri], "TH": [.buddhist],
      "LA": [.buddhist],
    ]
    let lunar =
      "AE BH DZ EG EH IQ JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE"
    for state in lunar.split(separator: " ") { states[String(state)] = [.lunarHijri] }
    return states
  }()

  private static let ofLanguages: [String: [OtherCalendar]] = [
    "fa": [.solarHijri, .lunarHijri], "prs": [.solarHijri, .lunarHijri], "ps": [.solarHijri, .lunarHijri],
    "ar": [.lunarHijri], "ur": [.lunarHijri], "th": [.buddhist], "lo": [.buddhist],
  ]
}

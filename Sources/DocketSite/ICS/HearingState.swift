import DocketCalendar
import DocketRecords
import DocketTime

/// What subscribers are told about a hearing: the rows of the design's table of states.
enum HearingState: String, CaseIterable {
  /// Announced, and today or ahead.
  case scheduled
  /// Expected, or announced by one side only.
  case unconfirmed
  /// Expected, or announced by one side only, and past without a report: time confirms nothing.
  case unconfirmedPast
  /// Announced by the court, and past without a report.
  case unreported
  /// Took place.
  case held
  /// Opened, and goes on another day.
  case adjourned
  /// Did not open, and has no new date.
  case postponed
  /// Will not take place.
  case cancelled
  /// Past, and somebody looked for a report in vain.
  case notConfirmed
  /// The sources contradict each other.
  case disputed

  /// The state of a hearing; nil for one that was retracted.
  ///
  /// - Parameters:
  ///   - event: the hearing.
  ///   - isPast: whether its day is over at the court.
  init?(_ event: PublicEvent, isPast: Bool) {
    switch event.certainty {
    case .retracted: return nil
    case .disputed:
      self = .disputed
      return
    case .alleged, .reported, .confirmed: break
    }
    switch event.status {
    case .tentative?: self = isPast ? .unconfirmedPast : .unconfirmed
    case .held?: self = .held
    case .adjourned?: self = .adjourned
    case .postponed?: self = .postponed
    case .cancelled?: self = .cancelled
    case .unknown?: self = .notConfirmed
    case nil where event.hasResult: self = .held
    case .scheduled?, nil:
      if event.isOneSided {
        self = isPast ? .unconfirmedPast : .unconfirmed
      } else {
        self = isPast ? .unreported : .scheduled
      }
    }
  }

  /// What it means in a calendar (RFC 5545 §3.8.1.11).
  var status: EventStatus {
    switch self {
    case .scheduled, .unreported, .held, .adjourned: .confirmed
    case .unconfirmed, .unconfirmedPast, .notConfirmed, .disputed: .tentative
    case .postponed, .cancelled: .cancelled
    }
  }
}

extension PublicEvent {
  /// Whether only one side says so: it is alleged, or somebody other than the court claims it unconfirmed.
  fileprivate var isOneSided: Bool {
    if self.certainty == .alleged { return true }
    guard let by = self.by, self.certainty != .confirmed else { return false }
    if case .role(.court) = by { return false }
    return true
  }
}

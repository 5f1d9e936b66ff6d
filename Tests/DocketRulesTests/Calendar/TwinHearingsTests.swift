import Testing

@testable import DocketRules

@Suite struct `Two hearings` {
  private static func twins(_ events: [String]) -> [String?] {
    SampleCase.subjects(of: .twinHearings, in: events)
  }

  private static let set = "court: selm-regional, status: scheduled"

  @Test(arguments: [
    ("2031-05-20T09:00", "2031-05-20T15:00", true), ("2031-05-20", "2031-05-23", true),
    ("2031-05-20", "2031-05-24", false), ("2031-05-20T23:00", "2031-05-23T08:00", true),
    ("2031-05-30", "2031-06-02", true), ("2031-12-30", "2032-01-02T09:00", true),
    ("2031-05-20/2031-05-21", "2031-05-24", true), ("2031-05-20/2031-05-21", "2031-05-25", false),
    ("2031-05-20?", "2031-05-21", true), ("2031-05", "2031-05-21", false),
    ("2031-05-20~", "2031-05-21", false),
    ("2031-05-01/2031-05-21", "2031-05-21", false), ("2031-05-20/..", "2031-05-21", false),
  ])
  func `of one kind are twins when they are announced for three days`(
    first: String, second: String, areTwins: Bool
  ) {
    let events = [("a", first), ("b", second)].map { "\($0.0) \($0.1) appeal_hearing \(Self.set)" }
    #expect(Self.twins(events) == (areTwins ? ["b"] : []))
    #expect(Self.twins(events.reversed()) == (areTwins ? ["b"] : []))
  }

  @Test(arguments: [
    ("scheduled", "tentative", true), ("tentative", "tentative", true), ("scheduled", "held", false),
    ("held", "held", false), ("adjourned", "scheduled", false),
    ("held", "unknown, checked: 2031-04-01", false),
    ("cancelled", "scheduled", false), ("postponed", "scheduled", false),
    ("scheduled", "scheduled, certainty: retracted", false),
    ("scheduled", "scheduled, certainty: alleged, by: defence", true),
  ])
  func `are twins only while both are announced`(first: String, second: String, areTwins: Bool) {
    let events = [
      "a 2031-03-20 verdict court: selm-regional, status: \(first)",
      "b 2031-03-21 verdict court: selm-regional, status: \(second)",
    ]
    #expect(Self.twins(events) == (areTwins ? ["b"] : []))
  }

  @Test(arguments: [
    ("verdict", "court: selm-regional", "verdict", "court: no-zone", false),
    ("verdict", "court: selm-regional", "sentencing", "court: selm-regional", false),
    ("verdict", "who: lorne", "verdict", "who: sedge", false),
    ("verdict", "who: lorne", "verdict", "who: [lorne, sedge]", true),
    ("verdict", "who: lorne", "verdict", "court: ~", false),
    ("verdict", "who: lorne", "verdict", "who: {}", false),
    ("verdict", "who: lorne", "verdict", "room: \"4\"", true),
    ("verdict", "proceeding: one", "verdict", "proceeding: two", false),
    ("verdict", "proceeding: one", "verdict", "proceeding: one", true),
    ("other_hearing", "who: lorne", "other_hearing", "who: lorne", false),
    ("administrative_hearing", "who: lorne", "administrative_hearing", "who: lorne", false),
    ("complaint_hearing", "who: lorne", "complaint_hearing", "who: lorne", false),
    ("search", "who: lorne", "search", "who: lorne", false),
    ("trial_hearing", "room: \"4\"", "trial_hearing", "room: \"5\"", true),
  ])
  func `are twins when type, court, people and proceeding are the same`(
    type: String, more: String, other: String, otherMore: String, areTwins: Bool
  ) {
    let events = [
      "a 2031-05-20 \(type) \(more), status: scheduled",
      "b 2031-05-22 \(other) \(otherMore), status: scheduled",
    ]
    #expect(Self.twins(events) == (areTwins ? ["b"] : []))
  }

  @Test(arguments: [
    ("2031-05-20T09:00", "verdict \(set)", "2031-05-20T09:00", "sentencing \(set)", true),
    ("2031-05-20T09:00", "verdict \(set)", "2031-05-20T09:01", "sentencing \(set)", false),
    (
      "2031-05-20T09:00", "verdict \(set)", "2031-05-20T09:00", "verdict court: no-zone, status: scheduled",
      false
    ),
    ("2031-05-20T09:00", "verdict \(set)", "2031-05-20T09:00", "verdict status: cancelled", true),
    (
      "2031-05-20T09:00", "verdict who: lorne, \(set)", "2031-05-20T09:00", "verdict who: sedge, \(set)",
      false
    ),
    (
      "2031-03-20T09:00", "last_word status: held", "2031-03-20T09:00", "verdict status: held", false
    ),
    ("2031-03-20T09:00", "verdict status: held", "2031-03-20T09:00", "verdict status: held", true),
    ("2031-03-20T09:00", "verdict status: held", "2031-03-20", "verdict status: held", true),
    ("2031-03-20", "verdict status: held", "2031-03-20", "verdict status: held", true),
    ("2031-03-20", "trial_hearing status: adjourned", "2031-03-20", "trial_hearing status: held", false),
    ("2031-03-20", "complaint_hearing status: held", "2031-03-20", "complaint_hearing status: held", false),
    (
      "2031-03-20T09:00", "complaint_hearing status: held", "2031-03-20T09:00",
      "complaint_hearing status: held",
      true
    ),
    (
      "2031-03-20T09:00", "trial_hearing status: held", "2031-03-20T15:00", "trial_hearing status: held",
      false
    ),
    ("2031-03", "trial_hearing status: held", "2031-03", "trial_hearing status: held", false),
  ])
  func `are twins at one time`(date: String, what: String, other: String, otherWhat: String, areTwins: Bool) {
    #expect(Self.twins(["a \(date) \(what)", "b \(other) \(otherWhat)"]) == (areTwins ? ["b"] : []))
  }

  @Test(arguments: [
    ("2031-05-20T09:00", "postponed", "2031-05-20T09:00", true),
    ("2031-05-20T09:00", "cancelled", "2031-05-20", true), ("2031-05-20", "held", "2031-05-20T09:00", false),
    ("2031-05-20T09:00", "scheduled", "2031-05-20T10:00", false),
    ("2031-05-20", "unknown", "2031-05-20", true),
    ("2031-05-20", "adjourned", "2031-05-20", false), ("2031-05-20", "scheduled", "2031-05-21", false),
  ])
  func `are twins when one was moved away from where the other stands`(
    date: String, status: String, movedFrom: String, areTwins: Bool
  ) {
    for key in ["moved_from", "corrected_from"] {
      let events = [
        "a \(date) verdict court: selm-regional, status: \(status)",
        "b 2031-08-20 verdict \(key): [\(movedFrom)], court: selm-regional, status: scheduled",
      ]
      #expect(Self.twins(events) == (areTwins ? ["b"] : []))
    }
  }

  @Test(arguments: [
    (["12", "13", "14"], []), (["12", "14", "19", "21"], []), (["12", "14"], ["h1"]),
    (["12", "14", "22"], ["h1"]), (["12", "13", "13", "14"], ["h2"]),
  ])
  func `of a trial that sits three times or more are its schedule`(days: [String], found: [String?]) {
    let events = days.enumerated().map { "h\($0.offset) 2031-05-\($0.element) trial_hearing \(Self.set)" }
    #expect(Self.twins(events) == found)
  }

  @Test func `are still a schedule when its first sessions have been held`() {
    #expect(
      Self.twins([
        "a 2031-04-01 trial_hearing court: selm-regional, status: held",
        "b 2031-04-02 trial_hearing \(Self.set)", "c 2031-04-03 trial_hearing \(Self.set)",
      ]) == [])
  }

  @Test func `are told once, whatever speaks for it`() {
    #expect(
      Self.twins([
        "a 2031-05-20 verdict moved_from: [2031-05-21], \(Self.set)",
        "b 2031-05-21 verdict moved_from: [2031-05-20], \(Self.set)",
      ]) == ["a"])
  }

  @Test func `of thousands are compared in time`() {
    let events = (0..<3000).map { index in
      "h\(index) 20\(31 + index % 60)-0\(1 + index % 9)-\(10 + index % 19) verdict \(Self.set), who: lorne"
    }
    let clock = ContinuousClock()
    #expect(clock.measure { _ = Self.twins(events) } < .seconds(60))
  }
}

import DocketTime
import Testing

@testable import DocketRecords

/// Random courses of custody, the same for the same seed.
private struct RandomCourse {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ limit: Int) -> Int {
    // SplitMix64 (Steele, Lea, Flood, 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick(_ words: [String]) -> String { words[next(words.count)] }

  private static let plain = [
    "arrest", "detention", "rearrest", "courtroom_arrest", "surrender", "recapture", "wanted_listing",
    "enforced_disappearance", "house_arrest", "travel_ban", "bail", "restrictions_lifted",
    "compulsory_treatment", "entry_into_force", "transfer", "arrival", "prison_leave", "return_from_leave",
    "sentence_served", "acquittal_final", "case_closed", "conditional_release", "exchange", "deportation",
    "deportation to: QX", "extradition", "extradition to: QY", "exile", "escape", "pardon", "amnesty",
    "release_ordered", "administrative_arrest", "search", "statement",
  ]
  private static let decisions = [
    "custody_hearing =remanded", "custody_hearing =extended", "custody_hearing =released",
    "custody_hearing =house_arrest", "custody_hearing =bail", "trial_hearing =remanded in_absentia: true",
    "verdict {result: convicted, sentence: 4y}", "verdict {result: convicted, sentence: life}",
    "verdict {result: convicted, sentence: 1y, suspended: true}", "verdict {result: convicted, fine: 1 QXD}",
    "verdict {result: convicted, sentence: 3y, in_absentia: true}", "verdict =acquitted",
    "verdict =convicted",
    "verdict =compulsory_treatment", "appeal_decision =upheld", "appeal_decision =quashed_retrial",
    "appeal_decision {result: reduced, sentence: 1y}", "cassation_decision =quashed_closed",
    "administrative_hearing {result: convicted, sentence: 15d}", "parole_hearing =granted",
  ]

  /// Every kind of event with every proceeding, without dates.
  static let alphabet = (plain + decisions).flatMap { text in
    ["", " @one", " @two"].map { proceeding in
      let words = text.split(separator: " ", maxSplits: 1).map(String.init)
      return ([words[0] + proceeding] + words.dropFirst()).joined(separator: " ")
    }
  }

  /// Between one and twelve events on days that all differ, by their places in the alphabet.
  mutating func steps() -> [(day: CivilDate, letter: Int)] {
    var day = CivilDate(year: 2010, month: 1, day: 1) ?? .first
    return (0...next(12)).map { _ in
      day = day.adding(days: 1 + next(40)) ?? day
      return (day, next(Self.alphabet.count))
    }
  }
}

@Suite("Random courses of custody")
struct CoursePropertyTests {
  private static let seeds = Array(UInt64(0)..<20)
  private static let coursesPerSeed = 500

  /// The events of the alphabet, read once; then a death and a release.
  private static func letters() throws -> (record: CaseRecord, events: [Event]) {
    let texts = RandomCourse.alphabet + ["death", "release"]
    let corpus = try Course("alphabet", texts.map { "2010-01-01 \($0)" }, []).corpus()
    let record = try #require(corpus.cases.first?.record)
    return (record, (record.events?.value ?? []).map(\.value))
  }

  private static func timeline(
    _ steps: [(day: CivilDate, letter: Int)], _ letters: (record: CaseRecord, events: [Event])
  ) -> CustodyTimeline {
    CustodyTimeline(
      CustodyState(person: "ann", law: CustodyLaw(of: letters.record, registry: nil), citizenship: []),
      steps.map { CustodyStep(day: $0.day, date: RecordDate($0.day), event: letters.events[$0.letter]) },
      today: nil)
  }

  private static func words(_ steps: [(day: CivilDate, letter: Int)]) -> String {
    let texts = RandomCourse.alphabet + ["death", "release"]
    return steps.map { "\($0.day) \(texts[$0.letter])" }.joined(separator: "; ")
  }

  @Test(arguments: seeds)
  func `nobody is in custody after death, whatever follows`(seed: UInt64) throws {
    let letters = try Self.letters()
    var random = RandomCourse(seed: seed)
    for _ in 0..<Self.coursesPerSeed {
      var steps = random.steps()
      let at = random.next(steps.count)
      steps[at].letter = letters.events.count - 2
      let timeline = Self.timeline(steps, letters)
      try #require(timeline.current == .deceased, "\(Self.words(steps))")
      try #require(timeline.spells.filter { $0.status == .deceased }.count == 1)
      try #require(timeline.spells.last?.since == RecordDate(steps[at].day))
      try #require(timeline.grounds.isEmpty && timeline.deprivedOfLibertySince == nil)
    }
  }

  @Test(arguments: seeds)
  func `a release always frees`(seed: UInt64) throws {
    let letters = try Self.letters()
    var random = RandomCourse(seed: seed &+ 1000)
    for _ in 0..<Self.coursesPerSeed {
      var steps = random.steps()
      steps.append((try #require(steps[steps.count - 1].day.adding(days: 1)), letters.events.count - 1))
      let timeline = Self.timeline(steps, letters)
      try #require(
        timeline.current == .released || timeline.current == .exiled,
        "\(Self.words(steps)): \(timeline.shown)")
      try #require(timeline.deprivedOfLibertySince == nil && timeline.grounds.isEmpty, "\(Self.words(steps))")
    }
  }

  @Test(arguments: seeds)
  func `somebody in custody has a ground, and a day since which they are deprived of liberty`(seed: UInt64)
    throws
  {
    let letters = try Self.letters()
    var random = RandomCourse(seed: seed &+ 2000)
    for _ in 0..<Self.coursesPerSeed {
      let steps = random.steps()
      let timeline = Self.timeline(steps, letters)
      let isDeprived = timeline.current.isDeprivationOfLiberty
      try #require(isDeprived == (timeline.deprivedOfLibertySince != nil), "\(Self.words(steps))")
      try #require((timeline.current == .unknown) == (timeline.unknown != nil || timeline.spells.isEmpty))
      guard isDeprived, timeline.current != .inTransfer, timeline.current != .onLeave else { continue }
      try #require(timeline.grounds.first?.status == timeline.current, "\(Self.words(steps))")
    }
  }

  /// What is told of somebody at the end.
  private static func told(_ events: [String]) throws -> String {
    let timeline = try Course("random", events, []).corpus().timeline(today: nil)
    let grounds = timeline.grounds.map { "\($0.status.rawValue) \($0.proceeding ?? "-") \($0.since)" }
    return "\(timeline.shown) \(grounds.sorted())"
  }

  @Test(arguments: seeds)
  func `the order of the file does not matter where days tell the order`(seed: UInt64) throws {
    var random = RandomCourse(seed: seed &+ 3000)
    for _ in 0..<25 {
      let events = random.steps().map { "\($0.day) \(RandomCourse.alphabet[$0.letter])" }
      var shuffled = events
      for index in shuffled.indices.dropFirst().reversed() { shuffled.swapAt(index, random.next(index + 1)) }
      try #require(try Self.told(events) == Self.told(shuffled), "\(events)")
    }
  }

  /// What is decided in two proceedings on one day, while a third one holds the person all the time.
  @Test(arguments: seeds)
  func `decisions in two proceedings on one day may stand either way`(seed: UInt64) throws {
    var random = RandomCourse(seed: seed &+ 4000)
    let decisions = [
      "custody_hearing @P =remanded", "custody_hearing @P =extended", "custody_hearing @P =house_arrest",
      "custody_hearing @P =bail", "verdict @P =acquitted", "verdict @P {result: convicted, sentence: 4y}",
      "verdict @P {result: convicted, fine: 1 QXD}", "case_closed @P", "entry_into_force @P",
      "appeal_decision @P =quashed_closed", "verdict @P {result: convicted, sentence: 1y, suspended: true}",
      "appeal_decision @P =quashed_retrial", "release @P",
    ]
    for _ in 0..<Self.coursesPerSeed {
      var events = [
        "2010-01-01 custody_hearing @zero =remanded", "2010-01-02 custody_hearing @one =remanded",
        "2010-01-02 custody_hearing @two =remanded",
      ]
      var other = events
      for month in 2...(3 + random.next(4)) {
        let day = "2010-\(month < 10 ? "0" : "")\(month)-01 "
        let first = day + random.pick(decisions).replacing("@P", with: "@one")
        let second = day + random.pick(decisions).replacing("@P", with: "@two")
        events += [first, second]
        other += [second, first]
      }
      let (left, right) = (try Self.told(events), try Self.told(other))
      try #require(left == right, "\(events)")
    }
  }
}

import DocketTime

/// Something that happens in an invented case.
struct Scene {
  let type: String
  let date: CivilDate
  var clock: String?
  var court: String?
  var place: String?
  var who: [String] = []
  var by: String?
  var certainty: String?
  var status: String?
  var result: String?
  var until: CivilDate?
  var movedFrom: CivilDate?
  var outcomes: [(person: String, pairs: [(key: String, value: String)])] = []
  var note: Trilingual?
}

/// What happens in an invented case, from the first search to the last day that is known, and what lies ahead.
struct Plot {
  private(set) var scenes: [Scene] = []
  private let people: [String]
  private let city: String
  private let today: CivilDate
  private var dice: Dice
  private var date: CivilDate

  /// Makes a plot up.
  ///
  /// - Parameters:
  ///   - people: the ids of the accused.
  ///   - city: the id of the place.
  ///   - today: what today is.
  ///   - dice: chance.
  init(people: [String], city: String, today: CivilDate, _ dice: inout Dice) {
    self.people = people
    self.city = city
    self.today = today
    self.dice = dice
    date = today.adding(days: -dice.number(60...1500)) ?? today
    beginning()
    custody()
    trial()
    prison()
    announced()
    dice = self.dice
  }

  /// Lets days go by; false when that would lead past yesterday.
  private mutating func wait(_ days: ClosedRange<Int>) -> Bool {
    guard let later = date.adding(days: dice.number(days)), later < today else { return false }
    date = later
    return true
  }

  private mutating func add(_ scene: Scene, noted percent: Int = 60) {
    var scene = scene
    if dice.happens(percent) {
      let day = scene.date.adding(days: dice.number(1...90)) ?? scene.date
      scene.note = dice.one(of: Words.notes).filled(number: dice.multipleOfFive(upTo: 140), date: day)
    }
    scenes.append(scene)
  }

  private mutating func hearing(
    _ type: String, at court: String, result: String? = nil, until: CivilDate? = nil,
    outcomes: [(person: String, pairs: [(key: String, value: String)])] = []
  ) {
    let clock = dice.happens(60) ? "T\(dice.one(of: ["09:00", "10:30", "11:15", "14:00"]))" : nil
    let moved = dice.happens(10) ? date.adding(days: -dice.number(2...20)) : nil
    add(
      Scene(
        type: type, date: date, clock: clock, court: "\(city)-\(court)", status: "held", result: result,
        until: until, movedFrom: moved, outcomes: outcomes))
  }

  private mutating func beginning() {
    if dice.happens(70) { add(Scene(type: "search", date: date, place: city)) }
    add(Scene(type: "arrest", date: date, place: city), noted: 80)
    guard dice.happens(20) else { return }
    add(
      Scene(
        type: "ill_treatment", date: date, who: Array(people.prefix(1)), by: "defence", certainty: "alleged"),
      noted: 90)
  }

  private mutating func custody() {
    guard wait(1...2) else { return }
    let outcomes = people.enumerated().map { index, person in
      index == 0 || people.count < 3
        ? (person, [("result", "remanded"), ("until", later(450).description)])
        : (person, [("result", "house_arrest")])
    }
    hearing("custody_hearing", at: "district", outcomes: outcomes)
    for _ in 0..<dice.number(0...5) {
      aside()
      guard wait(30...60) else { return }
      let until = later(dice.one(of: [420, 450, 480]))
      hearing("custody_hearing", at: "district", result: "extended", until: until)
    }
  }

  private mutating func trial() {
    guard wait(10...40) else { return }
    if dice.happens(40) { add(Scene(type: "indictment", date: date, by: "prosecution"), noted: 30) }
    guard wait(10...40) else { return }
    hearing("preliminary_hearing", at: "regional")
    for _ in 0..<dice.number(1...9) {
      guard wait(5...30) else { return }
      hearing("trial_hearing", at: "regional")
      if dice.happens(30) { aside() }
    }
    guard wait(3...20) else { return }
    hearing("closing_arguments", at: "regional")
    guard wait(1...10) else { return }
    hearing("verdict", at: "regional", outcomes: people.enumerated().map { ($1, Self.sentence($0)) })
    guard wait(30...90) else { return }
    hearing("appeal_hearing", at: "military", result: "upheld")
    // The invented state has no table of law that would say so.
    add(Scene(type: "entry_into_force", date: date, who: Array(people.prefix(2))))
  }

  private static func sentence(_ index: Int) -> [(key: String, value: String)] {
    switch index {
    case 0: [("result", "convicted"), ("sentence", "4y 6m"), ("regime", "general")]
    case 1: [("result", "convicted"), ("sentence", "2y"), ("suspended", "true")]
    default: [("result", "acquitted")]
    }
  }

  private mutating func prison() {
    guard let first = people.first, scenes.contains(where: { $0.type == "appeal_hearing" }) else { return }
    guard wait(5...30) else { return }
    add(Scene(type: "transfer", date: date, who: [first]))
    guard wait(10...40) else { return }
    add(Scene(type: "arrival", date: date, place: "colony-\(city)", who: [first]))
    for _ in 0..<dice.number(0...5) {
      aside()
      guard wait(20...90) else { return }
      let type = dice.one(of: ["punishment_cell", "visit_denied", "hunger_strike", "solitary_confinement"])
      add(Scene(type: type, date: date, place: "colony-\(city)", who: [first]), noted: 85)
    }
  }

  /// A statement or campaign of somebody outside.
  private mutating func aside() {
    guard dice.happens(45), wait(1...12) else { return }
    let type = dice.one(of: ["statement", "campaign", "designation"])
    add(Scene(type: type, date: date, by: dice.one(of: Words.publishers.map(\.id))), noted: 75)
  }

  private mutating func announced() {
    guard dice.happens(35), let day = today.adding(days: dice.number(3...60)) else { return }
    let type = dice.one(of: ["trial_hearing", "appeal_hearing", "custody_hearing"])
    add(
      Scene(type: type, date: day, clock: "T10:00", court: "\(city)-regional", status: "scheduled"), noted: 20
    )
  }

  private func later(_ days: Int) -> CivilDate { date.adding(days: days) ?? date }
}

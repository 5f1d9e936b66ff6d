import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// A person's custody over time: a line drawn to scale, and the same in words.
struct CustodyLine {
  let spells: [PublicPerson.Custody.Spell]
  /// The day on which the line ends: that of the death, else the first of a month, so that pages do not change every day.
  let end: CivilDate

  /// The date of the newest source, behind which nothing is known; nil for the dead, of whom all is known by then.
  let newest: RecordDate?

  /// The newest day that a source tells of; of one without an end, its first day.
  private var told: CivilDate? { newest.map { $0.latest ?? $0.earliest } }

  /// Those that the line shows: a death is where it ends.
  private var drawn: ArraySlice<PublicPerson.Custody.Spell> {
    spells.last?.status == .deceased ? spells.dropLast() : spells[...]
  }

  private static let width = 1000

  init(_ custody: PublicPerson.Custody, asOf today: CivilDate) {
    spells = custody.spells
    if let death = spells.last, death.status == .deceased {
      // Of a death in some month or year, no day before what is known of that time.
      end = spells.map { $0.since.earliest }.max() ?? death.since.earliest
      newest = nil
    } else {
      end = CivilDate(year: today.year, month: today.month, day: 1) ?? today
      newest = custody.newestSource
    }
  }

  /// Writes it under a heading of a level.
  func write(to writer: inout PageWriter, heading: MarkupName) {
    guard spells.count > 1 else { return }
    writer.element(heading, saying: CasePhrases.spells)
    draw(&writer)
    if let newest, let told, told < end {
      let words = CasePhrases.pale.with(["date": NewestSource.words(newest)])
      writer.element("p", [.class("note")]) { $0.say(words) }
    }
    writer.element("ul", [.class("spells")]) { writer in
      for spell in spells {
        let words = CasePhrases.spell.with([
          "date": .date(spell.since), "status": .term(spell.status.onPage),
        ])
        writer.element("li") { $0.say(words) }
      }
    }
  }

  /// The line alone; the words beside it say the same to those who do not see it.
  private func draw(_ writer: inout PageWriter) {
    let days = drawn.map { $0.since.earliest.dayNumber }
    guard let first = days.first, end.dayNumber > first else { return }
    let all = end.dayNumber - first
    func place(_ day: Int) -> Int { min(Self.width, max(0, (day - first) * Self.width / all)) }
    writer.element(
      "svg",
      [
        MarkupAttribute("viewBox", "0 0 \(Self.width) 40"), MarkupAttribute("aria-hidden", "true"),
        MarkupAttribute("preserveAspectRatio", "none"), .class("line"),
      ]
    ) { writer in
      for (index, spell) in drawn.enumerated() {
        let start = place(days[index])
        let isLast = index + 1 == days.count
        let stop = isLast ? Self.width : place(days[index + 1])
        let known = isLast ? min(stop, max(start, told.map { place($0.dayNumber) } ?? stop)) : stop
        Self.part(spell.status, start, max(known, start + Self.least), &writer)
        if known + Self.least < stop {
          Self.part(spell.status, known + Self.least, stop, suffix: " later", &writer)
        }
      }
    }
    writer.element("p", [.class("years")]) { writer in
      writer.element("span", text: "\(spells[0].since.earliest.year)")
      writer.plain(" – ")
      writer.element("span", text: "\(end.year)")
    }
  }

  /// The least width, so that a day in a cell is not lost among years.
  private static let least = 2

  private static func part(
    _ status: CustodyStatus, _ start: Int, _ stop: Int, suffix: String = "", _ writer: inout PageWriter
  ) {
    writer.element(
      "rect",
      [
        .class(shade(status) + suffix), MarkupAttribute("x", "\(start)"), MarkupAttribute("y", "4"),
        MarkupAttribute("width", "\(stop - start)"), MarkupAttribute("height", "32"),
      ]
    ) { _ in }
  }

  private static func shade(_ status: CustodyStatus) -> String {
    if status.isCustody { return "held" }
    switch status {
    case .houseArrest, .restricted, .suspendedSentence, .onLeave, .wanted: return "limited"
    case .unknown: return "unclear"
    default: return "free"
    }
  }
}

import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// A person's custody over time: a line drawn to scale, and the same in words.
struct CustodyLine {
  let spells: [PublicPerson.Custody.Spell]
  /// The day on which the line ends: the first of a month, so that pages do not change every day.
  let end: CivilDate

  private static let width = 1000

  init(_ custody: PublicPerson.Custody, asOf today: CivilDate) {
    spells = custody.spells
    end = CivilDate(year: today.year, month: today.month, day: 1) ?? today
  }

  func write(to writer: inout PageWriter) {
    guard spells.count > 1 else { return }
    writer.element("h4", saying: CasePhrases.spells)
    draw(&writer)
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
    let days = spells.map { $0.since.earliest.dayNumber }
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
      for (index, spell) in spells.enumerated() {
        let start = place(days[index])
        let stop = index + 1 < days.count ? place(days[index + 1]) : Self.width
        guard stop > start else { continue }
        writer.element(
          "rect",
          [
            .class(Self.shade(spell.status)), MarkupAttribute("x", "\(start)"), MarkupAttribute("y", "4"),
            MarkupAttribute("width", "\(stop - start)"), MarkupAttribute("height", "32"),
          ]
        ) { _ in }
      }
    }
    writer.element("p", [.class("years")]) { writer in
      writer.element("span", text: "\(spells[0].since.earliest.year)")
      writer.plain(" – ")
      writer.element("span", text: "\(end.year)")
    }
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

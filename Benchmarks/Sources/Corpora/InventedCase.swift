import DocketTime

/// An invented case as a file of the record format.
struct InventedCase {
  private struct Citation {
    let id: String
    let publisher: String
    let date: CivilDate
    let isLast: Bool
  }

  let id: String
  private let title: Trilingual
  private let city: (id: String, name: Trilingual)
  private let people: [(id: String, name: Trilingual, gender: String)]
  private let today: CivilDate
  private var dice: Dice
  private var text: RecordText

  /// Invents a case; the same seed and index give the same one.
  init(index: Int, seed: UInt64, today: CivilDate) {
    var dice = Dice(seed, UInt64(index) + 1)
    let name = dice.one(of: Words.cases)
    let year = String(dice.number(2027...2031))
    id = "\(name.id)-\(index)"
    title = Trilingual(
      "The \(name.name.en) case of \(year)", "L’affaire de \(year) : \(name.name.fr)",
      "Дело \(year) года: \(name.name.ru)"
    ).map { text, _ in text.contains(": ") ? "\"\(text)\"" : text }
    city = dice.one(of: Words.cities)
    people = dice.some(dice.one(of: [1, 1, 1, 2, 2, 3, 4]), of: Words.familyNames).map { family in
      let given = dice.one(of: Words.givenNames)
      let ending = Words.ending(of: index)
      let latin = "\(given.latin) \(family.latin)\(ending.latin)"
      return (
        family.latin.lowercased(),
        Trilingual(latin, latin, "\(given.cyrillic) \(family.cyrillic)\(ending.cyrillic)"),
        given.gender
      )
    }
    self.today = today
    text = RecordText(isTight: dice.happens(30))
    self.dice = dice
  }

  /// Writes the file.
  mutating func written() -> String {
    let plot = Plot(people: people.map(\.id), city: city.id, today: today, &dice)
    let sources = citations(for: plot.scenes)
    writeHead()
    writePeople()
    writeRecognitions(sources)
    writeCharges(
      sources, since: plot.scenes.first?.date ?? today,
      isJudged: plot.scenes.contains { $0.type == "verdict" })
    writeEvents(plot.scenes, sources)
    writeSupport(sources)
    writeSources(sources)
    return text.text
  }

  private mutating func writeHead() {
    text.comment("An invented case of the benchmark: no person, court, law or place in it exists.")
    text.pair(0, "id", id)
    text.pair(0, "language", "en")
    text.name(0, "title", title)
    let start = today.adding(days: -dice.number(200...1500)) ?? today
    text.languages(
      0, "summary",
      placed(dice.one(of: Words.summaries).filled(number: dice.multipleOfFive(upTo: 60), date: start)))
    if dice.happens(20) {
      let paragraphs = dice.some(dice.number(1...3), of: Words.paragraphs)
      text.story(
        0, "story", paragraphs.map { placed($0.filled(number: dice.multipleOfFive(upTo: 90), date: start)) })
    }
    text.pair(0, "jurisdiction", "QX")
    text.pair(0, "time_zone", "Etc/GMT-5")
    text.list(0, "tags", dice.some(dice.number(1...3), of: Words.tags.map(\.id)))
    text.pair(0, "monitoring", "active")
    text.pair(0, "verified", dice.happens(50) ? today.adding(days: -dice.number(1...200))?.description : nil)
    text.blank()
  }

  private func placed(_ words: Trilingual) -> Trilingual {
    Trilingual(
      words.en.replacing("{city}", with: city.name.en), words.fr.replacing("{city}", with: city.name.fr),
      words.ru.replacing("{city}", with: city.name.ru))
  }

  private mutating func writePeople() {
    text.line(0, "people:")
    for person in people {
      text.line(2, person.id + ":")
      text.name(4, "name", person.name)
      text.pair(4, "born", "\(dice.number(1965...2005))" + dice.one(of: ["", "", "~", "-05", "-11"]))
      text.pair(4, "gender", person.gender)
      if dice.happens(60) { text.name(4, "occupation", dice.one(of: Words.occupations)) }
      if dice.happens(40) { text.list(4, "citizenship", ["QX"]) }
    }
    text.blank()
  }

  private mutating func writeRecognitions(_ sources: [Citation]) {
    let groups = dice.some(dice.number(0...2), of: ["lantern-rights", "open-docks"])
    guard !groups.isEmpty else { return }
    text.line(0, "recognised:")
    for group in groups {
      text.line(2, "- id: recognised-by-\(group)")
      text.pair(4, "by", group)
      text.pair(4, "as", dice.one(of: ["political_prisoner", "prisoner_of_conscience"]))
      text.pair(4, "date", today.adding(days: -dice.number(1...50))?.description)
      text.list(4, "sources", dice.some(dice.number(1...2), of: sources.map(\.id)))
    }
    text.blank()
  }

  private mutating func writeCharges(_ sources: [Citation], since: CivilDate, isJudged: Bool) {
    text.line(0, "charges:")
    // Where some are convicted and others not, more than one charge.
    for law in dice.some(dice.number((people.count > 2 ? 2 : 1)...3), of: Words.laws) {
      text.line(2, "- id: article-\(law.article.replacing(".", with: "-"))")
      text.pair(4, "law", law.id)
      text.pair(4, "date", since.description)
      text.pair(4, "status", isJudged ? "convicted" : dice.one(of: ["charged", "dropped"]))
      if dice.happens(30) {
        text.languages(
          4, "note", dice.one(of: Words.notes).filled(number: dice.multipleOfFive(upTo: 40), date: since))
      }
      text.list(4, "sources", dice.some(dice.number(1...3), of: sources.map(\.id)))
    }
    text.blank()
  }

  private mutating func writeEvents(_ scenes: [Scene], _ sources: [Citation]) {
    text.line(0, "events:")
    var counts: [String: Int] = [:]
    for scene in scenes {
      counts[scene.type, default: 0] += 1
      let stem = scene.type.replacing("_", with: "-")
      let count = counts[scene.type, default: 1]
      text.line(2, "- id: " + (count == 1 ? stem : "\(stem)-\(count)"))
      writeFacts(of: scene)
      for (index, outcome) in scene.outcomes.enumerated() {
        if index == 0 { text.line(4, "outcomes:") }
        if text.isTight {
          let pairs = outcome.pairs.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
          text.line(6, "\(outcome.person): {\(pairs)}")
        } else {
          text.line(6, outcome.person + ":")
          for pair in outcome.pairs { text.pair(8, pair.key, pair.value) }
        }
      }
      text.languages(4, "note", scene.note)
      let fitting = sources.filter { $0.date >= scene.date || $0.isLast }.prefix(4).map(\.id)
      // What a court has judged needs two publishers.
      let least = scene.type == "verdict" ? 2 : 1
      text.list(4, "sources", dice.some(dice.number(least...max(least, min(4, fitting.count))), of: fitting))
      if !text.isTight { text.blank() }
    }
  }

  private mutating func writeFacts(of scene: Scene) {
    text.pair(4, "date", scene.date.description + (scene.clock ?? ""))
    text.pair(4, "type", scene.type)
    text.list(4, "who", scene.who)
    text.pair(4, "court", scene.court)
    text.pair(4, "place", scene.place)
    text.pair(4, "room", scene.clock == nil ? nil : "\"\(dice.number(1...40))\"")
    text.pair(4, "status", scene.status)
    text.list(4, "moved_from", scene.movedFrom.map { [$0.description] } ?? [])
    text.pair(4, "access", scene.status == "scheduled" ? "open" : nil)
    text.pair(4, "certainty", scene.certainty)
    text.pair(4, "by", scene.by)
    text.pair(4, "result", scene.result)
    text.pair(4, "until", scene.until?.description)
  }

  private mutating func writeSupport(_ sources: [Citation]) {
    guard dice.happens(70), let person = people.first else { return }
    text.line(0, "support:")
    text.pair(2, "letters", "open")
    text.line(2, "letters_to:")
    text.pair(4, person.id, "colony-\(city.id)")
    text.list(2, "letters_language", ["ru", "en"])
    text.list(2, "links", ["https://\(id).example.org"])
    text.pair(2, "verified", today.adding(days: -dice.number(1...90))?.description)
    text.list(2, "sources", sources.suffix(1).map(\.id))
    text.blank()
  }

  /// A source for most events, a little younger than they are, and two of today.
  private mutating func citations(for scenes: [Scene]) -> [Citation] {
    var dates: [CivilDate] = []
    for scene in scenes where scene.date < today && dice.happens(75) {
      dates.append(min(scene.date.adding(days: dice.number(0...4)) ?? today, today))
    }
    dates = dates.sorted() + [today, today]
    let first = dice.number(1...Words.publishers.count)
    return dates.enumerated().map { index, date in
      // One publisher after the other, so that two sources in a row never have the same.
      let publisher = Words.publishers[(first + index) % Words.publishers.count].id
      return Citation(
        id: "\(publisher)-\(index + 1)", publisher: publisher, date: date, isLast: index >= dates.count - 2)
    }
  }

  private mutating func writeSources(_ sources: [Citation]) {
    text.line(0, "sources:")
    for (index, source) in sources.enumerated() {
      guard let publisher = Words.publishers.first(where: { $0.id == source.publisher }) else { continue }
      let headline = dice.one(of: Words.headlines)
      let address =
        "https://\(publisher.id).example.org/\(source.date.year)/\(source.date.month)/\(id)-\(index + 1)"
      // No two of a case alike: the same long title is the same text printed twice.
      let title = headline.text.replacing("{city}", with: city.name.en) + ", \(index + 1)"
      let copied = source.isLast ? today : source.date.adding(days: 1) ?? today
      let archive = "https://web.archive.org/web/\(copied.compact)120000/\(address)"
      if text.isTight {
        text.line(
          2,
          "\(source.id): {type: \(publisher.kind), publisher: \(publisher.id), title: \"\(title)\", "
            + "date: \(source.date), language: \(headline.language), url: \"\(address)\", "
            + "archive: \"\(archive)\", accessed: \(copied)}")
        continue
      }
      text.line(2, source.id + ":")
      text.pair(4, "type", publisher.kind)
      text.pair(4, "publisher", publisher.id)
      text.pair(4, "title", title.contains(": ") ? "\"\(title)\"" : title)
      text.pair(4, "date", source.date.description)
      text.pair(4, "language", headline.language)
      text.pair(4, "url", address)
      text.pair(4, "archive", archive)
      text.pair(4, "accessed", copied.description)
    }
  }
}

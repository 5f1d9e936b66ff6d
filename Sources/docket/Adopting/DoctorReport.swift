import DocketAdopting
import DocketJSON
import DocketLanguage

/// What the doctor found, as people and as programs read it.
struct DoctorReport {
  /// The folder of the records.
  let root: String
  let lines: [DoctorLine]
  let language: MessageLanguage

  /// Whether there is something to mend.
  var hasWork: Bool { count(.toDo) > 0 }

  private func count(_ state: DoctorLine.State) -> Int { lines.count { $0.state == state } }

  /// Says it in lines.
  func tell() {
    Terminal.say(Self.of.with(["root": .text(root)]).text(in: language))
    let states = [DoctorLine.State.ok, .note, .toDo]
    let width = states.map { word(for: $0).count }.max() ?? 0
    let indentation = String(repeating: " ", count: width + 4)
    for area in DoctorLine.Area.allCases {
      let found = lines.filter { $0.area == area }
      guard !found.isEmpty else { continue }
      Terminal.say("")
      Terminal.say(title(of: area)[language])
      for line in found {
        let word = word(for: line.state)
        let padding = String(repeating: " ", count: width - word.count + 2)
        Terminal.say("  \(word)\(padding)\(line.what.text(in: language))")
        if let why = line.why { Terminal.say(indentation + why.text(in: language)) }
        for mend in line.mend { Terminal.say("\(indentation)- \(mend.text(in: language))") }
      }
    }
    Terminal.say("")
    let counts = Self.counts.with(["work": .count(count(.toDo)), "notes": .count(count(.note))])
    Terminal.say(
      hasWork
        ? counts.text(in: language) : Self.nothing.with(["notes": .count(count(.note))]).text(in: language))
  }

  /// Writes it as JSON, in the same language.
  func writeJSON() {
    let all = lines.map { line in
      JSONValue.object([
        "id": .string(line.id), "area": .string(line.area.rawValue), "state": .string(line.state.rawValue),
        "what": .string(line.what.text(in: language)), "why": line.why.map { .string($0.text(in: language)) },
        "mend": .array(line.mend.map { .string($0.text(in: language)) }),
      ])
    }
    let document: JSONValue = [
      "docket": .string(Docket.versionNumber), "to_do": .integer(count(.toDo)),
      "notes": .integer(count(.note)),
      "lines": .array(all),
    ]
    Terminal.write(jsonLines: String(decoding: document.bytes, as: UTF8.self))
  }

  private func word(for state: DoctorLine.State) -> String {
    switch state {
    case .ok: Self.ok[language]
    case .note: Self.note[language]
    case .toDo: Self.toDo[language]
    }
  }

  private func title(of area: DoctorLine.Area) -> Phrase {
    switch area {
    case .program: Self.program
    case .site: Self.site
    case .records: Self.records
    case .git: Self.git
    case .forge: Self.forge
    case .publication: Self.publication
    }
  }

  private static let of = Phrase("of", en: "The records in {root}")
  private static let ok = Phrase("ok", en: "ok")
  private static let note = Phrase("note", en: "note")
  private static let toDo = Phrase("to-do", en: "to do")
  private static let program = Phrase("program", en: "docket and time zones")
  private static let site = Phrase("site", en: "The site (pipeline.yml)")
  private static let records = Phrase("records", en: "Records")
  private static let git = Phrase("git", en: "git, before a change is proposed")
  private static let forge = Phrase("forge", en: "The forge, when a change is proposed")
  private static let publication = Phrase("publication", en: "Publication")
  private static let counts = Phrase(
    "counts", en: "{work?# thing|# things} to do, {notes?# note|# notes}.")
  private static let nothing = Phrase("nothing", en: "Nothing to do, {notes?# note|# notes}.")
}

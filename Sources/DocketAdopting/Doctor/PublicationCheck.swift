import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules
import DocketScanning

/// Whether a publication can be written, and finds what was published before.
struct PublicationCheck {
  private let now: Circumstances
  private let language: MessageLanguage

  init(_ circumstances: Circumstances, _ language: MessageLanguage) {
    now = circumstances
    self.language = language
  }

  /// Less room than this is used up by a publication of a few hundred cases.
  private static let leastRoom = 200_000_000

  var lines: [DoctorLine] { [place, former, published, leftovers, room].compactMap(\.self) }

  private var folder: Argument { .code(now.output) }

  private var place: DoctorLine {
    if let problem = now.publication.placeProblem { return .toDo("output", .publication, said(problem)) }
    guard now.publication.isWritable else {
      return .toDo("output", .publication, Self.readOnly.with(["folder": folder]), mend: Self.choose.message)
    }
    return .ok("output", .publication, Self.output.with(["folder": folder]))
  }

  private var former: DoctorLine? {
    switch now.publication.former {
    case .sound(let entries):
      .ok("ledger", .publication, Self.sound.with(["count": .count(entries)]))
    case .problem(let problem): .toDo("ledger", .publication, said(problem), why: Self.why)
    case .none: nil
    }
  }

  /// The ledger of the site itself, which only somebody with a connection can see.
  private var published: DoctorLine? {
    guard !now.hasNamedLedger, let url = now.validation?.corpus.pipeline?.site?.value.url?.value,
      !ExampleName.isIn(host: ExampleName.host(of: url))
    else { return nil }
    let address = url.hasSuffix("/") ? url + "ledger.json" : url + "/ledger.json"
    return .note(
      "site-ledger", .publication, Self.offline.message, why: Self.why,
      mend: Self.fetch.with(["command": .code("curl -fsSo ledger.json '\(address)'")]))
  }

  private var leftovers: DoctorLine? {
    let found = now.publication.leftovers
    guard !found.isEmpty else { return nil }
    return .note(
      "leftovers", .publication, Self.left.with(["files": .list(found.map { .code($0) })]),
      mend: Self.clear.message)
  }

  private var room: DoctorLine? {
    guard let room = now.publication.room, room < Self.leastRoom else { return nil }
    return .toDo(
      "room", .publication, Self.little.with(["count": .count(room / 1_000_000)]), mend: Self.makeRoom.message
    )
  }

  private func said(_ problem: PublicationProblem) -> Message {
    Self.problem.with(["sentences": .text(problem.lines(in: language).joined(separator: " "))])
  }

  private static let problem = Phrase("problem", en: "{sentences}")
  private static let output = Phrase("output", en: "`docket publish` writes into {folder}.")
  private static let readOnly = Phrase("read-only", en: "Nothing can be written where {folder} is to be.")
  private static let choose = Phrase(
    "choose", en: "Choose another folder with `--output`, or let its owner give you the right to write there."
  )
  private static let sound = Phrase(
    "sound", en: "The ledger of what was published is sound, with {count?# entry|# entries} of calendars.")
  private static let why = Phrase(
    "why",
    en: "The next publication needs that ledger: without it every entry looks changed to every subscriber.")
  private static let offline = Phrase(
    "offline", en: "docket opens no connection, so nobody has looked whether the published site has a ledger."
  )
  private static let fetch = Phrase(
    "fetch",
    en: "{command}, then `docket doctor --previous ledger.json`. Before a first publication there is none.")
  private static let left = Phrase(
    "left", en: "A publication that was cut off has left something behind: {files}.")
  private static let clear = Phrase("clear", en: "The next `docket publish` clears it away.")
  private static let little = Phrase(
    "little", en: "There is room for {count} MB only where the publication goes.")
  private static let makeRoom = Phrase(
    "make-room", en: "Remove what nobody needs, or publish onto another disk.")
}

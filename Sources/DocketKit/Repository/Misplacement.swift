import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

/// What a file that docket does not know, or whose name cannot be an id, is most likely meant to be: where it belongs
/// and how it is named there.
struct Misplacement {
  /// What to do with it.
  let mend: [Message]
  /// Whether it looks like a record.
  let isRecord: Bool

  /// Looks at a file by its path and its bytes.
  init(path: String, bytes: [UInt8]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = String(path.dropLast(name.count))
    let stem = Self.stem(of: name)
    // Written in other letters, a private value would not be known again and hidden.
    let isHarmless = PrivateText.masked(stem) == stem
    let id =
      Identifier.isWellFormed(stem, length: 64)
      ? stem : isHarmless ? ProposedID.make(from: stem, in: nil) : nil
    let isBeside = folder.isEmpty
    // Beside `records/`, a name alone says nothing: other programs have their files there.
    let home =
      (isBeside ? nil : Self.registryFile(stem))
      ?? (Self.home(of: bytes) ?? Self.home(folder)).map { "\($0)\(id ?? "…").yml" }
    isRecord = home != nil && Self.hasRecordEnding(name)
    guard let home, isRecord else {
      mend = [Self.moveAway.message]
      return
    }
    let homeFolder = String(home.dropLast((home.split(separator: "/").last ?? "").count))
    if homeFolder == "records/registry/" || home == "records/withdrawn.yml" {
      mend = [Self.intoFile.with(["path": .code(home)])]
    } else if id == nil {
      mend = [Self.chooseName.with(["folder": .code(homeFolder), "example": .code("harbour-bells.yml")])]
    } else if folder == homeFolder {
      mend = [Self.rename.with(["name": .code(String(home.dropFirst(homeFolder.count)))])]
    } else if name == home.split(separator: "/").last.map(String.init) {
      mend = [Self.moveInto.with(["folder": .code(homeFolder)])]
    } else {
      mend = [Self.moveTo.with(["path": .code(home)])]
    }
  }

  /// Whether a file in the repository's root may be a record by its name; its bytes tell.
  static func mayBeRecord(_ name: String) -> Bool {
    !name.hasPrefix(".") && name != "pipeline.yml" && hasRecordEnding(name)
  }

  /// The name without the ending that editors and systems gave it.
  private static func stem(of name: String) -> String {
    var stem = name
    for ending in [".txt", ".yml", ".yaml"] where stem.lowercased().hasSuffix(ending) {
      stem = String(stem.dropLast(ending.count))
    }
    return stem
  }

  private static func hasRecordEnding(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".yml", ".yaml", ".yml.txt", ".yaml.txt", ".txt"].contains { name.hasSuffix($0) }
  }

  /// The file of the registry that a name means.
  private static func registryFile(_ stem: String) -> String? {
    let names = ["courts", "places", "laws", "jurisdictions", "organisations"]
    let meant = names.first { $0 == stem.lowercased() || $0.dropLast() == stem.lowercased()[...] }
    if stem.lowercased() == "withdrawn" { return "records/withdrawn.yml" }
    return meant.map { "records/registry/\($0).yml" }
  }

  /// The folder of records in which a file is.
  private static func home(_ folder: String) -> String? {
    ["records/cases/", "records/days/"].contains(folder) ? folder : nil
  }

  /// The folder of a record, by the keys at the beginnings of its lines.
  private static func home(of bytes: [UInt8]) -> String? {
    var keys: Set<String> = []
    for line in String(decoding: bytes.prefix(65_536), as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") else { continue }
      keys.insert(String(line[..<colon]))
    }
    guard keys.contains("title") || keys.contains("id") else { return nil }
    if keys.contains("people") || keys.contains("events") || keys.contains("charges") {
      return "records/cases/"
    }
    let isDay = keys.contains("type") && !keys.isDisjoint(with: ["date", "dates", "repeat"])
    return isDay ? "records/days/" : nil
  }

  private static let rename = Phrase("rename", en: "Rename it to {name}.")
  private static let moveInto = Phrase("move-into", en: "Move it into {folder}.")
  private static let intoFile = Phrase("into-file", en: "Put what it says into {path}, and take it away.")
  private static let moveTo = Phrase("move-to", en: "Move it to {path}.")
  private static let chooseName = Phrase(
    "choose-name", en: "Give it a name of a–z, 0–9 and hyphens in {folder}, like {example}.")
  static let moveAway = Phrase(
    "move-away", en: "Move it out of `records/`, or give it the name of a record.")
}

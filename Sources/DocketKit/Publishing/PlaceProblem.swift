import DocketLanguage

/// Why a publication cannot go to a place.
public enum PlaceProblem: Hashable, Sendable {
  /// The name of the folder is empty.
  case noName
  /// It is a link, to this path; nil where it leads nowhere.
  case link(String?)
  /// It is a file.
  case file
  /// It is a pipe, a socket or a device.
  case device
  /// A file system of its own begins there.
  case mountPoint
  /// This part of the way to it is no folder.
  case fileAbove(String)
  /// This part of the way to it is a link that leads nowhere.
  case brokenLinkAbove(String)
  /// The folder in which docket was started is gone.
  case lostFolder
  /// It lies in this folder, which has the ledger and the index of another publication.
  case withinPublication(String)

  /// What and what to do.
  func message(on output: String) -> Message {
    switch self {
    case .noName: PlacePhrases.noName.with([:])
    case .link(let target?):
      PlacePhrases.link.with(["output": .code(output), "target": .code(target)])
    case .link(nil): PlacePhrases.brokenLink.with(["output": .code(output), "part": .code(output)])
    case .file: PlacePhrases.file.with(["output": .code(output)])
    case .device: PlacePhrases.device.with(["output": .code(output)])
    case .mountPoint:
      PlacePhrases.mountPoint.with([
        "output": .code(output), "within": .code(Path.join(Path.trimmed(output), "public")),
      ])
    case .fileAbove(let part):
      PlacePhrases.fileAbove.with(["output": .code(output), "part": .code(part)])
    case .brokenLinkAbove(let part):
      PlacePhrases.brokenLink.with(["output": .code(output), "part": .code(part)])
    case .lostFolder: PlacePhrases.lostFolder.with(["output": .code(output)])
    case .withinPublication(let outer):
      PlacePhrases.within.with([
        "output": .code(output), "outer": .code(outer), "ledger": .code("ledger.json"),
      ])
    }
  }
}

/// What docket says of a place to which no publication can go.
enum PlacePhrases {
  static let noName = Phrase(
    "no-name",
    en:
      "The folder to publish into has no name: `--output`, or `output` under `publish` in `pipeline.yml`, is empty. Write a folder there, or leave it out for `public`."
  )
  static let link = Phrase(
    "link",
    en:
      "{output} is a link to {target}, and a publication takes the place of the folder itself. Write {target} instead."
  )
  static let brokenLink = Phrase(
    "broken-link",
    en:
      "Nothing can be published into {output}: {part} is a link that leads nowhere. Mend the link, or choose another folder."
  )
  static let file = Phrase(
    "file",
    en: "{output} is a file, and a publication is a folder. Choose another name, or move the file away.")
  static let device = Phrase(
    "device",
    en: "{output} is a pipe, a socket or a device, and a publication is a folder. Choose another name.")
  static let mountPoint = Phrase(
    "mount-point",
    en:
      "A disk or volume of its own is mounted at {output}; such a folder cannot be exchanged for a new one, and readers would see half a publication. Publish into a folder within it: {within}."
  )
  static let fileAbove = Phrase(
    "file-above",
    en:
      "Nothing can be published into {output}: {part} is a file, and no folder can be in it. Choose another folder."
  )
  static let lostFolder = Phrase(
    "lost-folder",
    en:
      "{output} is named from the folder in which you are, and that was removed or replaced meanwhile. Enter it again (`cd \"$PWD\"`), or write the whole path."
  )
  static let within = Phrase(
    "within",
    en:
      "{output} lies in {outer}, where there is a {ledger}: that folder is a publication, which the new one would be foreign to and block. Choose a folder beside it."
  )
}

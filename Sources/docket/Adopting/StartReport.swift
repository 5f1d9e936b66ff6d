import DocketAdopting
import DocketKit
import DocketLanguage

/// What `docket init` says at the end.
struct StartReport {
  private let start: Start
  private let settings: StartSettings
  private let outlook: StartFolder.Outlook

  /// Gathers what there is to say.
  init(of start: Start, _ settings: StartSettings, _ outlook: StartFolder.Outlook) {
    (self.start, self.settings, self.outlook) = (start, settings, outlook)
  }

  /// Says what would be written.
  func sayPlan() {
    for file in outlook.new { say(Self.wouldWrite.with(["path": .text(file.path)])) }
    sayKept()
    say(Self.dry.message)
  }

  /// Says what was written.
  func sayWritten() {
    if outlook.new.isEmpty {
      say(Self.nothing.message)
    } else {
      say(Self.written.with(["count": .count(outlook.new.count), "folder": .code(start.typed)]))
    }
    sayKept()
  }

  /// Says what was done besides.
  func say(_ messages: [Message], _ language: MessageLanguage) { for message in messages { say(message) } }

  /// Says what is still open, and what to type next.
  func sayNext() {
    guard !outlook.new.isEmpty else { return }
    for message in open { say(message) }
    say(Self.next.message)
    for line in commands { Terminal.say("  \(line)") }
  }

  private func sayKept() {
    for path in outlook.different { say(Self.kept.with(["path": .code(path)])) }
  }

  private var open: [Message] {
    guard !start.isOnlyAutomation else { return [] }
    var open: [Message] = []
    if settings.url == "https://docket.example.org" { open.append(Self.ownAddress.message) }
    if settings.contact == nil { open.append(Self.noContact.message) }
    if settings.repository == nil { open.append(Self.noRepository.message) }
    if settings.forges.isEmpty { open.append(Self.noForge.message) }
    open.append(Self.example.message)
    open.append(Self.author.message)
    return open
  }

  private var commands: [String] {
    let enter = start.typed == "." ? [] : ["cd \(Self.typed(start.typed))"]
    let end = ["git add --all", "git commit"]
    return start.isOnlyAutomation
      ? enter + end : enter + ["docket validate", "docket publish", "docket serve", "docket new case"] + end
  }

  /// A path as a shell takes it for one word.
  static func typed(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || "-_./".utf8.contains(byte)
    }
    let word = isPlain ? path : "'\(path.replacing("'", with: #"'\''"#))'"
    return path.hasPrefix("-") ? "./" + word : word
  }

  private func say(_ message: Message) { Terminal.say(message.text(in: start.language)) }

  private static let wouldWrite = Phrase("would-write", en: "would be written: {path}")
  private static let dry = Phrase("dry", en: "Nothing was written, because of --dry-run.")
  private static let nothing = Phrase("nothing", en: "Everything is there already; nothing was written.")
  private static let written = Phrase("written", en: "{count?# file was|# files were} written into {folder}.")
  private static let kept = Phrase(
    "kept", en: "{path} was there and stays as it is, though docket would have written something else.")
  private static let ownAddress = Phrase(
    "own-address",
    en:
      "Before the first publication, put your own address into pipeline.yml, at url and at uid_domain: docket.example.org belongs to nobody."
  )
  private static let noContact = Phrase(
    "no-contact", en: "Say in pipeline.yml, at contact, how readers reach you.")
  private static let noRepository = Phrase(
    "no-repository",
    en: "Say in pipeline.yml, at repository, where these files are kept, once they are somewhere.")
  private static let noForge = Phrase(
    "no-forge",
    en:
      "Nothing checks changes by itself yet: docket init --ci-only --forge github (or gitlab, forgejo, woodpecker) adds it."
  )
  private static let example = Phrase(
    "example",
    en:
      "The case and the day in records/ are invented. Look at them, then delete them before you publish for others; README.md says how."
  )
  private static let author = Phrase(
    "author",
    en:
      "A commit shows its author’s name, e-mail address and time zone to everybody, for ever. Choose what it shows first: git config user.name, git config user.email; CONTRIBUTING.md says more."
  )
  private static let next = Phrase("next", en: "Next:")
}

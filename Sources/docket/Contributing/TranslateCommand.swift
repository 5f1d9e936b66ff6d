import ArgumentParser
import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords

/// `docket translate`.
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: Phrase(
      "abstract", en: "Go through the texts that lack a language, or whose translation is out of date."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "shows-each-original",
          en:
            "Shows each original, asks for the translation, and writes it beside. An empty answer leaves a text for later, q stops; what was translated until then is kept. Maintainers stamp afterwards with docket translations stamp."
        )),
      .examples(
        "docket translate harbour-bells", "docket translate harbour-bells --to fr",
        "docket translate courts --to ru",
        "docket translate harbour-bells --to fr --path events/appeal/attend --text \"Ouverture à 8:15.\"")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @ArgumentParser.Argument(
    help: .said(
      Phrase("option-record", en: "The case, the day or the registry, for instance courts."),
      valueName: "record"))
  var record: String

  @Option(
    help: .said(
      Phrase("option-to", en: "The language to translate into (default: each published one)."),
      valueName: "tag"))
  var to: String?

  @Option(
    help: .said(
      Phrase("option-path", en: "The text, as docket translations status names it."), valueName: "path"))
  var path: String?

  @Option(help: .said(Phrase("option-text", en: "The translation."), valueName: "text"))
  var text: String?

  func validate() throws {
    guard (path == nil) == (text == nil) else { throw ValidationError(UsagePhrases.pathAndText.message) }
    if path != nil, to == nil {
      throw ValidationError(UsagePhrases.textNeedsLanguage.message)
    }
    if path == nil, writing.isSilent {
      throw ValidationError(UsagePhrases.yesNeedsText.message)
    }
  }

  func run() throws {
    let desk = try Contribution(common: common, speech: speech, writing: writing)
    let file = try file(in: desk)
    let language = try to.map { typed in
      guard let tag = LanguageTag(typed) else { throw desk.usage(Self.noTag.message) }
      return tag
    }
    var texts = TextsToWrite(for: file)
    if let path, let text, let language {
      try desk.plans { () throws(DeskProblem) in try texts.add(text, at: path, in: language, of: desk.corpus)
      }
      try finish(texts, desk, isAnswered: false)
    } else {
      let open = OpenText.all(of: file, into: language, in: desk.corpus)
      guard !open.isEmpty else {
        Terminal.say(Self.nothing.with(["path": .text(file.path)]).text(in: desk.language))
        return
      }
      for answer in TranslationRound(desk.asking, redactor: desk.redactor).ask(open) {
        texts.add(answer.text, for: answer.open)
      }
      guard texts.count > 0 else {
        Terminal.say(Self.none.with(["count": .count(open.count)]).text(in: desk.language))
        return
      }
      // Each translation was typed on purpose, so that nobody is asked again; the end of input loses nothing.
      try finish(texts, desk, isAnswered: true)
      Terminal.say(Self.left.with(["count": .count(open.count - texts.count)]).text(in: desk.language))
    }
  }

  private func finish(_ texts: TextsToWrite, _ desk: Contribution, isAnswered: Bool) throws {
    let changes = try desk.plans { () throws(DeskProblem) in try texts.plan(in: desk.corpus) }
    try desk.finish(changes, isAnswered: isAnswered)
  }

  /// A case or a day, or else a registry by the name of its file.
  private func file(in desk: Contribution) throws -> RecordFile {
    let registries = desk.corpus.files.filter { $0.path.hasPrefix("records/registry/") }
    let named = registries.first {
      FileKind.stem(of: $0.path) == record || $0.lockName == record || $0.path == record
    }
    return try named ?? desk.recordFile(record)
  }

  private static let noTag = Phrase("no-tag", en: "--to takes the tag of a language, like `fr`.")
  private static let nothing = Phrase(
    "nothing", en: "{path} has every text in these languages, and none is out of date.")
  private static let none = Phrase("none", en: "{count} {count?text is|texts are} left.")
  private static let left = Phrase("left", en: "{count} {count?text is|texts are} left.")
}

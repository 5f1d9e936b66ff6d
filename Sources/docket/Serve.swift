import ArgumentParser
import DocketKit
import DocketLanguage
import DocketServing
import DocketTime

/// `docket serve`.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Phrase(
      "abstract", en: "Show the published folder to browsers and calendar apps on this computer."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "look-at-docket",
          en:
            "Look at what docket publish wrote before others do: subscribe an app of this computer to a calendar, change a record, publish again, and see it move. No other computer can connect; Documentation/Hosting.md says how to publish for others. Ctrl-C ends it."
        )),
      .examples(
        "docket serve",
        HelpLine("docket serve --port 0", Phrase("any-port-free", en: "any port that is free")),
        HelpLine(
          "docket serve /srv/docket --verbose",
          Phrase("another-folder-saying", en: "another folder, saying what is asked for")))))

  @ArgumentParser.Argument(
    help: .said(
      Phrase("option-folder", en: "The published folder (default: that of pipeline.yml, else public).")))
  var folder: String?

  @Option(help: .said(Phrase("option-port", en: "The port; 0 takes any that is free.")))
  var port: UInt16 = 8080

  @Option(
    help: .said(
      Phrase("option-host", en: "The address of this computer to listen at: 127.0.0.1, ::1 or localhost.")))
  var host: String = LoopbackHost.ipv4.rawValue

  @Flag(
    help: .said(
      Phrase(
        "option-verbose", en: "Say on standard error what is asked for and answered. Nothing of it is kept."))
  )
  var verbose = false

  @Option(
    name: .customShort("C"),
    help: .said(
      OptionPhrases.folder,
      valueName: "dir"))
  var directory: String = "."

  @OptionGroup var speech: LanguageOption

  func run() async throws {
    guard let host = LoopbackHost(rawValue: host) else {
      throw ValidationError(UsagePhrases.host.message)
    }
    do {
      let folder = try publishedFolder()
      let calendars = try CalendarAddress.all(in: folder)
      let interruption = Interruption()
      defer { interruption.end() }
      let wishes = interruption.wishes
      let server = PreviewServer(
        Preview(folder: folder), host: host, port: port, clock: { Instant(clamping: Environment.now) },
        log: log)
      try await server.run(
        announce: { Self.announce(folder, calendars, at: "\(host.inAddresses):\($0)") },
        until: { for await _ in wishes { return } })
    } catch let error as FileSystemError {
      throw Failure.end(error)
    } catch let problem as ServingProblem {
      throw Failure.end(problem.message, Failure.inputOutput)
    }
  }

  private func publishedFolder() throws -> String {
    let folder = try folder ?? CommonOptions.repository(above: directory).outputFolder()
    guard Repository.absolute(folder) != nil else {
      throw Failure.end(UsagePhrases.noFolder.with(["folder": .text(folder)]), Failure.inputOutput)
    }
    let names = try FileSystem.names(in: folder)
    if !names.isEmpty, !names.contains("ledger.json") {
      Terminal.complain("docket: \(Self.words(Self.foreign, ["folder": .text(folder)]))")
    }
    return folder
  }

  private static func announce(_ folder: String, _ calendars: [CalendarAddress], at place: String) {
    Terminal.say(words(serving, ["folder": .text(folder), "address": .text("http://\(place)/")]))
    if calendars.isEmpty {
      Terminal.say(words(noCalendars, [:]))
    } else {
      Terminal.say(words(subscribe, [:]))
    }
    let width = calendars.map(\.name.count).max() ?? 0
    for calendar in calendars {
      let name = calendar.name + String(repeating: " ", count: width - calendar.name.count)
      let start = "  \(calendar.language)  \(name)  "
      Terminal.say("\(start)webcal://\(place)\(calendar.path)")
      Terminal.say("\(String(repeating: " ", count: start.count))http://\(place)\(calendar.path)")
    }
  }

  private static func words(_ phrase: Phrase, _ values: KeyValuePairs<String, DocketLanguage.Argument>)
    -> String
  {
    phrase.with(values).text(in: Speech.current)
  }

  private static let foreign = Phrase(
    "foreign", en: "{folder} was not written by docket publish; its files are shown all the same")
  private static let serving = Phrase("serving", en: "Serving {folder} at {address}")
  private static let noCalendars = Phrase(
    "no-calendars", en: "There are no calendars in it yet; docket publish writes them.")
  private static let subscribe = Phrase(
    "subscribe",
    en: "To subscribe, give a calendar app one of these; if it does not know webcal, the http below it:")
  private static let bytes = Phrase("bytes", en: "{count} {count?byte|bytes}")

  private var log: @Sendable (Request, Response, FileSystemError?) -> Void {
    let isVerbose = verbose
    return { request, response, failure in
      if let failure { Terminal.complain("docket: \(failure.sentence(in: Speech.current))") }
      guard isVerbose else { return }
      let size =
        response.body.isEmpty ? "" : ", \(Self.words(Self.bytes, ["count": .count(response.body.count)]))"
      Terminal.complain("\(request.method) \(request.target) \(response.status.rawValue)\(size)")
    }
  }
}

import ArgumentParser
import DocketAdopting
import DocketContributing
import DocketDiagnostics
import DocketEditing
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketText
import DocketTime

/// The beginning of a repository of records, from the look at its folder to what is to be typed next.
struct Start {
  /// The folder, as it was typed.
  let typed: String
  let folder: StartFolder
  let common: CommonOptions
  let writing: WritingOptions
  let isOnlyAutomation: Bool
  let language: MessageLanguage
  let today: CivilDate

  /// Looks at the folder.
  init(
    directory: String, common: CommonOptions, speech: LanguageOption, writing: WritingOptions,
    onlyAutomation isOnlyAutomation: Bool
  ) throws {
    typed = directory.hasPrefix("/") || common.folder == "." ? directory : "\(common.folder)/\(directory)"
    (self.common, self.writing, self.isOnlyAutomation) = (common, writing, isOnlyAutomation)
    today = try common.now().utc.date
    let there = isOnlyAutomation ? try? Repository(root: typed).pipeline() : nil
    language = speech.language(of: there)
    do throws(StartProblem) {
      folder = try StartFolder(typed, onlyAutomation: isOnlyAutomation)
    } catch {
      throw Self.end(error, language)
    }
  }

  /// Asks, plans, checks, writes, and says what is next.
  func run(_ given: StartAnswers) async throws {
    let git = folder.isThere ? await GitFolder(folder.path).state() : await surroundings()
    let settings = try settings(given, git)
    let files = try plan(settings)
    let outlook: StartFolder.Outlook
    do throws(StartProblem) {
      outlook = try folder.outlook(of: files)
    } catch {
      throw Self.end(error, language)
    }
    if !isOnlyAutomation { try check(outlook.new) }
    let report = StartReport(of: self, settings, outlook)
    guard !writing.isDryRun else { return report.sayPlan() }
    if !outlook.new.isEmpty {
      do throws(FileSystemError) {
        try FileSystem.create(outlook.new, in: folder.path)
      } catch {
        throw Failure.end(error.sentence(in: language), Failure.inputOutput)
      }
    }
    report.sayWritten()
    report.say(await StartGit(folder: folder.path, found: git).prepare(), language)
    report.sayNext()
  }

  /// What git makes of the place where a new folder will be.
  private func surroundings() async -> GitFolder.State {
    let parent = folder.path.split(separator: "/").dropLast().joined(separator: "/")
    let above = folder.path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
    guard FileSystem.kind(of: above) == .folder else { return .none }
    // Even the top of another repository is not this folder.
    switch await GitFolder(above).state() {
    case .none: return .none
    case .top, .within: return .within
    case .unknown: return .unknown
    }
  }

  private func settings(_ given: StartAnswers, _ git: GitFolder.State) throws -> StartSettings {
    var known = StartSurroundings(release: try release(), today: today)
    if case .top(let found) = git { (known.remote, known.branch) = (found.remote, found.branch) }
    let asking = Asking(
      in: language, isSilent: writing.isSilent, read: Terminal.read, write: Terminal.prompt)
    let questions = StartQuestions(asking, known)
    guard isOnlyAutomation else {
      return try answered { () throws(AskingProblem) in try questions.ask(given) }
    }
    guard let pipeline = (try? Repository(root: folder.path).pipeline()) ?? nil else {
      throw Failure.end(Self.unreadable.message, Failure.configuration)
    }
    let place = pipeline.site?.value.repository?.value.address ?? known.remote.flatMap(RemoteAddress.page)
    let forges = try answered { () throws(AskingProblem) in try questions.forges(given.forges, for: place) }
    return StartSettings(pipeline, forges: forges, known)
  }

  private func answered<Value>(_ work: () throws(AskingProblem) -> Value) throws -> Value {
    do throws(AskingProblem) {
      return try work()
    } catch {
      throw ValidationError(error.message.text(in: language))
    }
  }

  /// The docket that runs: the one that is to check these records from now on.
  private func release() throws -> StartRelease {
    guard let program = Environment.program, let bytes = try? FileSystem.read(program) else {
      return StartRelease(version: Docket.versionNumber, digest: "")
    }
    return StartRelease(version: Docket.versionNumber, digest: Digest.of(bytes))
  }

  private func plan(_ settings: StartSettings) throws -> StartPlan {
    do throws(EditProblem) {
      return try StartPlan(settings, onlyAutomation: isOnlyAutomation)
    } catch {
      throw Failure.end(Self.unwritable.message, Failure.configuration)
    }
  }

  /// Ends where the records would have an error: a title with a telephone number in it, for instance.
  private func check(_ files: [FileSystem.NewFile]) throws {
    let sources = files.filter { $0.path == "pipeline.yml" || $0.path.hasPrefix("records/") }
      .map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let zones = try common.zoneDatabase()
    let found = Validator(today: today, zones: zones, width: Processors.count).validate(sources)
    guard found.count(.error) > 0 else { return }
    let report = Report(
      diagnostics: found.diagnostics.filter { $0.severity == .error }, sources: found.sources,
      masks: found.masks,
      language: language, counts: Report.Counts(filesChecked: 0))
    Terminal.write(
      Reporter.text.render(report, ReportOptions(colour: Terminal.hasColour, summary: false)) + "\n")
    Terminal.complain("docket: \(Self.refused.message.text(in: language))")
    throw Failure.findings
  }

  private static func end(_ problem: StartProblem, _ language: MessageLanguage) -> ExitCode {
    let code =
      if case .fileSystem = problem.reason { Failure.inputOutput } else { ExitCode.validationFailure }
    return Failure.end(problem.text(in: language), code)
  }

  private static let unreadable = Phrase(
    "unreadable", en: "pipeline.yml cannot be read; docket validate says why.")
  private static let unwritable = Phrase(
    "unwritable", en: "pipeline.yml cannot be written with these settings.")
  private static let refused = Phrase(
    "refused", en: "nothing was written; change what is shown above, and run it again")
}

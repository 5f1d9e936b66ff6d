import DocketAdopting
import DocketContributing
import DocketLanguage
import DocketTime
import Testing

@Suite struct `Questions before records begin` {
  /// Answers that are given in order, and what was shown meanwhile.
  private final class Conversation {
    var answers: [String]
    var shown = ""
    init(_ answers: [String]) { self.answers = answers }
  }

  private static func ask(
    _ answers: [String] = [], _ given: StartAnswers = StartAnswers(), remote: String? = nil,
    branch: String? = nil,
    language: MessageLanguage = .en, isSilent: Bool = true
  ) throws -> (StartSettings, String) {
    let conversation = Conversation(answers)
    let asking = Asking(
      in: language, isSilent: isSilent,
      read: { conversation.answers.isEmpty ? nil : conversation.answers.removeFirst() },
      write: { conversation.shown += $0 })
    let today = try #require(CivilDate(year: 2031, month: 4, day: 2))
    let known = StartSurroundings(
      remote: remote, branch: branch, release: StartRelease(version: "1", digest: ""), today: today)
    return (try StartQuestions(asking, known).ask(given), conversation.shown)
  }

  private static func refusal(_ change: (inout StartAnswers) -> Void) throws -> String {
    var given = StartAnswers()
    change(&given)
    do {
      _ = try ask([], given)
      return ""
    } catch let problem as AskingProblem {
      return problem.message.text(in: .en)
    }
  }

  @Test func `are answered by what is known`() throws {
    let (settings, shown) = try Self.ask(remote: "git@github.com:Selm/watch.git", language: .fr)
    #expect(settings.languages.map(\.description) == ["fr"])
    #expect(settings.titles.versions.map(\.text) == ["Dossiers"])
    #expect(settings.repository == "https://github.com/Selm/watch")
    #expect(settings.edit == nil)
    #expect(settings.forges == [.github])
    #expect(settings.url == "https://selm.github.io/watch")
    #expect(settings.uidDomain == "selm.github.io")
    #expect(settings.contact == nil)
    #expect(shown == "")
  }

  @Test func `are answered by nothing`() throws {
    let (settings, _) = try Self.ask()
    #expect(settings.url == "https://docket.example.org")
    #expect(settings.uidDomain == "docket.example.org")
    #expect(settings.repository == nil)
    #expect(settings.forges == [])
    #expect(settings.branch == "main")
  }

  @Test func `take answers, and ask again where one cannot be used`() throws {
    let (settings, shown) = try Self.ask(
      [
        "ru, en", "Дела", "Cases", "forge.example.org", "https://forge.example.org/selm/watch", "forgery",
        "woodpecker",
        "selm.example.org", "https://selm.example.org/watch/", "Selm", "selm.example.org", "nobody",
        "letters@selm.example.org",
      ], isSilent: false)
    #expect(settings.languages.map(\.description) == ["ru", "en"])
    #expect(settings.titles.versions.map(\.text) == ["Дела", "Cases"])
    #expect(settings.edit == "https://forge.example.org/selm/watch/_edit/main/{path}")
    #expect(settings.forges == [.woodpecker])
    #expect(settings.url == "https://selm.example.org/watch")
    #expect(settings.uidDomain == "selm.example.org")
    #expect(settings.contact == "letters@selm.example.org")
    #expect(shown.contains("never change it"))
  }

  @Test(arguments: [
    ("feature/a", "feature/a"), ("$(x)", "main"), ("-x", "main"), ("No", "main"), ("1.0", "main"),
    ("", "main"), ("ветка", "main"),
    ("a b", "main"),
  ])
  func `take only the names of branches that are safe in a workflow`(branch: String, taken: String) throws {
    #expect(try Self.ask(branch: branch).0.branch == taken)
  }

  @Test func `refuse what pipeline.yml would refuse`() throws {
    #expect(try Self.refusal { $0.url = "selm.example.org" }.hasPrefix("--url: "))
    #expect(try Self.refusal { $0.url = "https://selm.example.org/\nx" }.hasPrefix("--url: "))
    #expect(try Self.refusal { $0.uidDomain = "Selm Watch" }.hasPrefix("--uid-domain: "))
    #expect(try Self.refusal { $0.uidDomain = String(repeating: "a", count: 60) + ".example" } != "")
    #expect(try Self.refusal { $0.contact = "javascript:alert(1)" }.hasPrefix("--contact: "))
    #expect(try Self.refusal { $0.languages = "english" }.hasPrefix("--languages: "))
    #expect(try Self.refusal { $0.languages = "," }.hasPrefix("--languages: "))
    #expect(try Self.refusal { $0.title = [""] }.hasPrefix("--title: "))
    #expect(try Self.refusal { $0.repository = "https://forge.example.org/a/b" }.contains("--forge"))
    #expect(try Self.refusal { $0.repository = "https://github.com/selm" }.hasPrefix("--repository: "))
    #expect(try Self.refusal { $0.forges = ["sourcehut"] }.contains("`woodpecker`"))
  }

  @Test func `keep an equals sign in a title`() throws {
    var given = StartAnswers()
    given.languages = "en,fr"
    given.title = ["fr=Dossiers", "A = B", "de=x"]
    let (settings, _) = try Self.ask([], given)
    #expect(settings.titles.versions.map(\.text) == ["de=x", "Dossiers"])
  }
}

public import DocketContributing
import DocketLanguage
import DocketRecords
import DocketScanning

/// Asks what a new repository of records needs to know.
public struct StartQuestions {
  /// An address that belongs to nobody.
  static let exampleURL = "https://docket.example.org"

  private let asking: Asking
  private let known: StartSurroundings
  private let check: SettingCheck

  /// Prepares for questions.
  public init(_ asking: Asking, _ known: StartSurroundings) {
    self.asking = asking
    self.known = known
    check = SettingCheck(today: known.today)
  }

  /// Everything that has to be decided.
  ///
  /// - Parameter given: what was given with the command.
  /// - Returns: the decisions.
  /// - Throws: `AskingProblem` where something cannot be used, or is missing and nobody answers.
  public func ask(_ given: StartAnswers) throws(AskingProblem) -> StartSettings {
    let languages = try languages(given.languages)
    let titles = try titles(given.title, languages)
    let repository = try repository(given.repository)
    let forges = try forges(given.forges, for: repository)
    let edit = try edit(repository, forges)
    let url = try url(given.url, for: repository)
    let domain = try domain(given.uidDomain, for: url)
    let contact = try asking.optional(
      "--contact", given: given.contact, question: StartPhrases.contact.message
    ) { typed throws(Refusal) in
      try check.check { $0.contact = typed }
      return typed
    }
    return StartSettings(
      languages: languages, titles: titles, url: url, uidDomain: domain, contact: contact,
      repository: repository, edit: edit, forges: forges, branch: known.safeBranch, release: known.release,
      today: known.today)
  }

  private func languages(_ given: String?) throws(AskingProblem) -> [LanguageTag] {
    let own = [LanguageTag(asking.language.rawValue)].compactMap(\.self)
    return try asking.value(
      "--languages", given: given, question: StartPhrases.languages.message,
      standard: Standard(own, shown: own.map(\.description).joined(separator: ","))
    ) { typed throws(Refusal) in
      var tags: [LanguageTag] = []
      for word in typed.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
        let tag = try AnswerReading.language(String(word))
        if !tags.contains(tag) { tags.append(tag) }
      }
      guard !tags.isEmpty else { throw Refusal(StartPhrases.noLanguage.message) }
      return tags
    }
  }

  private func titles(
    _ given: [String], _ languages: [LanguageTag]
  ) throws(AskingProblem) -> LanguageTexts {
    var titles = LanguageTexts([])
    guard let main = languages.first else { return titles }
    let texts = LanguageTexts(reading: given, in: main, among: languages)
    for tag in languages {
      let message = MessageLanguage(rawValue: tag.language) ?? .en
      let standard = texts[main] ?? StartPhrases.caseRecords[message]
      let title = try asking.value(
        "--title", given: texts[tag],
        question: StartPhrases.title.with(["language": LanguageNames.place(tag)]),
        standard: Standard(standard, shown: standard)
      ) { typed throws(Refusal) in
        let title = try AnswerReading.text(typed)
        try check.check { settings in
          for index in settings.titles.versions.indices { settings.titles.versions[index].text = title }
        }
        return title
      }
      titles.versions.append((tag, title))
    }
    return titles
  }

  private func repository(_ given: String?) throws(AskingProblem) -> String? {
    let guess = known.remote.flatMap(RemoteAddress.page)
    return try asking.value(
      "--repository", given: given, question: StartPhrases.repository.message,
      standard: Standard(guess, shown: guess ?? "–")
    ) { typed throws(Refusal) in
      let address = Forge.address(of: RemoteAddress.page(of: typed) ?? typed)
      guard address.hasPrefix("https://"), WebAddress.isWellFormed(address) else {
        throw Refusal(StartPhrases.repositoryForm.message)
      }
      return address
    }
  }

  private func url(_ given: String?, for repository: String?) throws(AskingProblem) -> String {
    let guess = repository.flatMap(RemoteAddress.site) ?? Self.exampleURL
    return try asking.value(
      "--url", given: given, question: StartPhrases.url.message, standard: Standard(guess, shown: guess)
    ) { typed throws(Refusal) in
      var url = typed
      while url.hasSuffix("/") { url.removeLast() }
      try check.check { $0.url = url }
      return url
    }
  }

  private func domain(_ given: String?, for url: String) throws(AskingProblem) -> String {
    let guess = WebAddress.host(of: url) ?? ""
    if given == nil, !asking.isSilent { asking.say(StartPhrases.whyDomain.message) }
    let isUsable = (try? check.check { $0.uidDomain = guess }) != nil
    return try asking.value(
      "--uid-domain", given: given, question: StartPhrases.domain.message,
      standard: isUsable ? Standard(guess, shown: guess) : nil
    ) { typed throws(Refusal) in
      try check.check { $0.uidDomain = typed }
      return typed
    }
  }
}

extension StartQuestions {
  /// Where the records are checked.
  ///
  /// - Parameters:
  ///   - given: what was given with the command.
  ///   - repository: the first page of the repository, which mostly tells.
  /// - Returns: the forges; none where nobody knows.
  /// - Throws: `AskingProblem` where one is not known.
  public func forges(_ given: [String], for repository: String?) throws(AskingProblem) -> [StartForge] {
    let guess = repository.flatMap(StartForge.init(ofRepository:)).map { [$0] } ?? []
    return try asking.value(
      "--forge", given: given.isEmpty ? nil : given.joined(separator: ","),
      question: StartPhrases.forge.with([
        "words": .list((StartForge.allCases.map(\.rawValue) + ["none"]).map { .text($0) })
      ]),
      standard: Standard(guess, shown: guess.first?.rawValue ?? "none")
    ) { typed throws(Refusal) in
      var forges: [StartForge] = []
      for word in typed.lowercased().split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
        if word == "none" || word == "–" { continue }
        guard let forge = StartForge(rawValue: String(word)) else {
          throw Refusal(
            StartPhrases.noForge.with([
              "words": .list((StartForge.allCases.map(\.rawValue) + ["none"]).map { .code($0) })
            ]))
        }
        if !forges.contains(forge) { forges.append(forge) }
      }
      return forges
    }
  }

  /// The page that edits a file, where the address of the repository does not tell it.
  private func edit(_ repository: String?, _ forges: [StartForge]) throws(AskingProblem) -> String? {
    guard let repository else { return nil }
    let isMain = known.safeBranch == "main"
    let forge = Forge(ofRepository: repository) ?? forges.first?.addresses
    if let edit = forge?.editAddress(in: repository, branch: known.safeBranch) {
      return isMain && Forge(ofRepository: repository) != nil ? nil : edit
    }
    throw .refused(
      flag: "--repository",
      reason: forge == nil
        ? StartPhrases.unknownForge.message
        : StartPhrases.notARepository.with(["example": .code("https://gitlab.example.org/bells/records")]))
  }
}

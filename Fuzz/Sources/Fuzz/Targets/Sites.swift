import DocketDiagnostics

extension FuzzTarget {
  /// A record to the site and to every format.
  static let site = FuzzTarget(
    name: "site", longest: 16_000, hasLines: true,
    seeds: {
      let own = Around.fixture.filter { Around.fixtureRegistry[$0.key] == nil }
      let single = own.map { path, bytes in
        InputRepository.input([SourceFile(path: path, bytes: bytes)], over: [:])
      }
      // Examples bring their own registry, which stands in for the other one.
      return single + Around.examples.map { InputRepository.input($0.files, over: Around.fixtureRegistry) }
    },
    words: Words.yaml
  ) { input in
    let repository = InputRepository(
      input, over: Around.fixtureRegistry, path: "records/cases/quay-lanterns.yml")
    SiteChecks(repository.files).run(repository, chance: input.fingerprint)
  }

  /// The configuration: what it says to every part that reads it.
  static let pipeline = FuzzTarget(
    name: "pipeline", longest: 6_000, hasLines: true,
    seeds: {
      [Around.sample["pipeline.yml"], Around.fixture["pipeline.yml"]].compactMap(\.self)
        + Around.examples.flatMap(\.files).filter { $0.path == "pipeline.yml" }.map(\.bytes)
        + [Array(whole.utf8)]
    },
    words: Words.yaml
  ) { input in
    let repository = InputRepository(input, over: Around.sample, path: "pipeline.yml")
    RecordChecks(repository: repository, chance: input.fingerprint).run()
    if input.fingerprint % 4 == 1 {
      SiteChecks(repository.files).run(repository, chance: input.fingerprint / 4)
    }
  }

  /// A configuration with every block.
  private static let whole = """
    site:
      title: {en: Quay, fr: Quai, ru: Причал}
      url: https://quay.example.org/
      uid_domain: quay.example.org
      contact: letters@quay-committee.example.org
      repository: {url: https://forge.example.org/quay, edit: "https://forge.example.org/quay/_edit/main/{path}"}
    languages: {default: en, published: [en, fr, ru], partial: [be], fallback: {be: [ru, en]}}
    translations: {title: error, summary: warning, note: info}
    licences: {facts: CC0-1.0, texts: CC-BY-4.0}
    tags: {students: {en: students, fr: étudiants, ru: студенты}}
    calendars: {history_months: 12, default_length: 1h 30min, marker_days: 14}
    publish: {output: public, max_removals: 2}
    links: {default: archive_only, fr: full}
    allow:
      hosts: [quay.example.org]
      addresses: [post@quay.example.org]
    limits: {file_size: 65536, depth: 16, nodes: 5000, text_length: 4096}
    rules:
      email-address: {severity: error, reason: Nobody may write here.}

    """
}

import DocketLanguage

extension KnownNames {
  /// The entries of the registries, the tags and the cases, by what they are; a case is also known by its people.
  static func gather(_ corpus: Corpus) -> [ReferenceTarget: [Entry]] {
    let registry = corpus.registry
    var entries: [ReferenceTarget: [Entry]] = [:]
    entries[.court] = list(registry.courts) { names($0.name) + names($0.short) }
    entries[.place] = list(registry.places) { names($0.name) }
    entries[.organisation] = list(registry.organisations) { names($0.name) + names($0.short) }
    entries[.law] = list(registry.laws) { law in names(law.wording) + articles(of: law) }
    entries[.tag] = list(registry.tags) { names($0) }
    entries[.caseRecord] = corpus.cases.map { file, record in
      let people = (record.people?.value ?? []).flatMap { names(of: $0.value) }
      return Entry(
        FileKind.stem(of: file.path),
        names(record.title) + names(record.short) + plain(record.aliases) + people)
    }.sorted { $0.id < $1.id }
    return entries
  }

  /// The people of each case by its id.
  static func gatherPeople(_ corpus: Corpus) -> [String: [Entry]] {
    var people: [String: [Entry]] = [:]
    for (file, record) in corpus.cases {
      people[FileKind.stem(of: file.path)] = (record.people?.value ?? [])
        .map { Entry($0.key.value, names(of: $0.value)) }.sorted { $0.id < $1.id }
    }
    return people
  }

  private static func list<Value>(_ values: [String: Value], _ names: (Value) -> [Name]) -> [Entry] {
    values.map { Entry($0.key, names($0.value)) }.sorted { $0.id < $1.id }
  }

  private static func names(of person: Person) -> [Name] {
    names(person.name) + names(person.short) + plain(person.otherNames)
  }

  /// “Criminal Code of QX, 212 part 2”, in each language in which the code has a name.
  private static func articles(of law: Law) -> [Name] {
    guard let article = law.article?.value else { return [] }
    return names(law.code).map { Name(text: "\($0.text), \(article)", language: $0.language) }
  }

  private static func names(_ text: Located<Text>?) -> [Name] { text.map { names($0.value) } ?? [] }

  private static func names(_ text: Text) -> [Name] {
    text.versions.map { Name(text: $0.text, language: $0.language) }
  }

  private static func plain(_ list: Located<[Located<String>]>?) -> [Name] {
    (list?.value ?? []).map { Name(text: $0.value, language: nil) }
  }
}

import DocketLanguage

/// What may stand at a place, in words, with links to where it is explained.
enum ShapeWords {
  static func text(_ shape: Shape) -> String {
    switch shape {
    case .text: "text, or \(Markdown.link("one text per language", to: RecordFormat.languagesHeading))"
    case .string: "words as they are, never translated"
    case .word(let vocabulary, _): Markdown.link(vocabulary, to: RecordFormat.heading(ofWords: vocabulary))
    case .date(let dates): date(dates)
    case .boolean: "`true` or `false`"
    case .integer(let range): "a whole number, \(range.lowerBound) to \(range.upperBound)"
    case .url: "a web address"
    case .languageTag: "a language tag"
    case .languageOrDefault: "a language tag or `default`"
    case .country: "a country, two capital letters"
    case .timeZone: "a time zone, as `Europe/Moscow`"
    case .id(let length):
      "\(Markdown.link("an id", to: RecordFormat.idsHeading)), at most \(length) characters"
    case .sentence: "a length, as `4y 6m` or `life`, two lengths as `5y/10y`, or `death`"
    case .term: "a length, as `4y 6m`, `15d` or `life`"
    case .length: "a length, as `1h` or `90min`"
    case .reference(let target): reference(target)
    case .list(let item, true): "one of these or a list: \(text(item))"
    case .list(let item, false): "a list: \(text(item))"
    case .map(let keys, let values): "entries: \(text(keys)), then \(text(values))"
    case .entity(let description):
      "the keys of \(Markdown.link(description().name, to: RecordFormat.heading(of: description())))"
    case .either(let first, let second): "\(text(first)), or \(text(second))"
    }
  }

  private static func date(_ dates: DateShape) -> String {
    let link = Markdown.link("date", to: RecordFormat.datesHeading)
    return switch dates {
    case .any: "a \(link)"
    case .point: "a \(link), no interval"
    case .pointInLife:
      "a \(link), or two years or months that follow each other, as \(Markdown.code(dates.example))"
    case .day: "a full day, as \(Markdown.code(dates.example))"
    case .days: "a full day, or the first and the last, as \(Markdown.code(dates.example))"
    }
  }

  private static func reference(_ target: ReferenceTarget) -> String {
    switch target {
    case .person: "the id of a person of this file"
    case .source: "the id of a source of this file"
    case .proceeding: "the id of a proceeding of this file"
    case .charge: "the id of a charge of this file"
    case .court: "the id of a court of the registry"
    case .place: "the id of a place of the registry"
    case .law: "the id of a law of the registry"
    case .organisation: "the id of an organisation of the registry"
    case .publisher: "the id of an organisation or a court of the registry"
    case .claimant:
      "\(text(.word(vocabulary: ClaimRole.vocabulary.en, words: []))), or the id of an organisation of the registry"
    case .caseRecord: "the id of a case, or `all`"
    case .tag: "a tag of `pipeline.yml`"
    }
  }
}

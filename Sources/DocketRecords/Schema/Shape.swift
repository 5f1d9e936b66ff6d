/// What may stand at a place of a record, as data: the source of reading, JSON Schema and documentation.
public indirect enum Shape: Sendable {
  /// Text people read: plain in the record's language, or one entry per language.
  case text
  /// A name or other text that is never translated.
  case string
  /// A word of a closed vocabulary.
  case word(vocabulary: String, words: [String])
  /// A date of a record, or only a part of what dates may be.
  case date(DateShape)
  /// `true` or `false`.
  case boolean
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// An https address.
  case url
  /// A BCP 47 language tag.
  case languageTag
  /// A BCP 47 language tag, or `default` for all other languages.
  case languageOrDefault
  /// An ISO 3166-1 code of two capital letters.
  case country
  /// The name of a zone of the IANA time zone database.
  case timeZone
  /// A kebab-case id of at most the given number of characters.
  case id(length: Int)
  /// The length of a sentence, for instance `4y 6m` or `life`.
  case term
  /// What somebody is sentenced to.
  case sentence
  /// A length of time, for instance `1h` or `90min`.
  case length
  /// The id of something else.
  case reference(ReferenceTarget)
  /// A list; `single` when one item may stand without its list.
  case list(of: Shape, single: Bool)
  /// A map from ids or words to values.
  case map(keys: Shape, values: Shape)
  /// An object with fixed keys.
  case entity(@Sendable () -> EntityDescription)
  /// One of several shapes.
  case either(Shape, Shape)
}

/// Which dates a place accepts.
public enum DateShape: Sendable {
  /// Everything a record's date may be: a year, month, day or minute, about or unsure, an interval.
  case any
  /// One point: a year, month, day or minute, about or unsure.
  case point
  /// One point, or two years or months that follow each other: a year of another calendar lies in two of ours.
  case pointInLife
  /// A full day.
  case day
  /// A full day or an interval of full days.
  case days
}

/// What an id refers to.
public enum ReferenceTarget: String, CaseIterable, Sendable {
  /// A person of the same record.
  case person
  /// A source of the same record.
  case source
  /// A proceeding of the same record.
  case proceeding
  /// A charge of the same record.
  case charge
  /// A court of the registry.
  case court
  /// A place of the registry.
  case place
  /// A law of the registry.
  case law
  /// An organisation of the registry.
  case organisation
  /// An organisation or a court of the registry.
  case publisher
  /// An organisation of the registry or the word for a side of the case.
  case claimant
  /// A case.
  case caseRecord = "case"
  /// A tag of `pipeline.yml`.
  case tag
}

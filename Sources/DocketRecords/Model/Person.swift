public import DocketDiagnostics
public import DocketText
public import DocketTime

/// A person whose case it is.
public struct Person: SharedObject {
  /// What stands under its keys.
  public struct Content: Sendable {
    /// The name as each language usually spells it.
    @Stated public var name: Located<Text>?
    /// What the person is called in few letters, for the titles of calendars: mostly the surname.
    @Stated public var short: Located<Text>?
    /// Other spellings and names in use.
    @Stated public var otherNames: Located<[Located<String>]>?
    /// The date of birth, as precisely as it may be said.
    @Stated public var born: Located<RecordDate>?
    /// The date of death.
    @Stated public var died: Located<RecordDate>?
    /// Whether the birthday goes into a calendar; `private` when left out.
    @Stated public var birthday: Located<BirthdayVisibility>?
    /// Only for the grammar of languages that need it.
    @Stated public var gender: Located<Gender>?
    /// What the person does.
    @Stated public var occupation: Located<Text>?
    /// States whose citizen the person is.
    @Stated public var citizenship: Located<[Located<String>]>?
    /// A picture that may be published.
    @Stated public var photo: Located<Photo>?
    /// The same person in other records, as `record/person`.
    @Stated public var sameAs: Located<[Located<String>]>?
    /// A short remark in plain words, in several languages.
    @Stated public var note: Located<Text>?
    /// The ids of the sources that say so, from this file's own `sources`.
    @Stated public var sources: Located<[Located<String>]>?
    /// The bytes of the whole entry.
    public let range: ByteRange
    /// The bytes of its first key.
    public let firstKey: ByteRange
  }

  /// What stands under its keys, one for all copies.
  public let content: Shared<Content>
}

extension Person {
  enum Keys {
    static let name = Field<Text>(
      "name", .text, .required,
      "The name as each language usually spells it.",
      example: "{en: Ilan Vesper, ru: Илан Веспер}")
    static let short = Field<Text>(
      "short", .text, .optional,
      "What the person is called in few letters, for the titles of calendars: mostly the surname.",
      example: "{en: Vesper, ru: Веспер}")
    static let otherNames = Field<[Located<String>]>(
      "other_names", .list(of: .string), .optional,
      "Other spellings and names in use.",
      example: "[I. Vesper]")
    static let born = Field<RecordDate>(
      "born", .date(.pointInLife), .optional,
      "The date of birth, as precisely as it may be said.",
      example: "2008-11-19")
    static let died = Field<RecordDate>(
      "died", .date(.pointInLife), .optional,
      "The date of death.",
      example: "2033-05-01")
    static let birthday = Field<BirthdayVisibility>(
      "birthday", .word, .optional,
      "Whether the birthday goes into a calendar; `private` when left out.",
      example: "public")
    static let gender = Field<Gender>(
      "gender", .word, .optional,
      "Only for the grammar of languages that need it.",
      example: "m")
    static let occupation = Field<Text>(
      "occupation", .text, .optional,
      "What the person does.",
      example: "{en: student, fr: étudiant, ru: студент}")
    static let citizenship = Field<[Located<String>]>(
      "citizenship", .list(of: .country), .optional,
      "States whose citizen the person is.",
      example: "[QX]")
    static let photo = Field<Photo>(
      "photo", .entity(Photo.entity), .optional,
      "A picture that may be published.",
      example: "{file: vesper.jpg, credit: Bells Committee, licence: CC-BY-4.0}")
    static let sameAs = Field<[Located<String>]>(
      "same_as", .list(of: .string), .optional,
      "The same person in other records, as `record/person`.",
      example: "[quay-case/vesper]")
  }

  /// The person of the record format.
  public static let entity = Entity<Person>(
    "person", "A person whose case it is.",
    [
      Keys.name.description, Keys.short.description, Keys.otherNames.description,
      Keys.born.description, Keys.died.description, Keys.birthday.description, Keys.gender.description,
      Keys.occupation.description, Keys.citizenship.description, Keys.photo.description,
      Keys.sameAs.description, CommonKeys.note.description, CommonKeys.sources.description,
    ]
  ) { object in
    Person(
      content: Shared(
        Content(
          name: object.take(Keys.name),
          short: object.take(Keys.short),
          otherNames: object.take(Keys.otherNames),
          born: object.take(Keys.born),
          died: object.take(Keys.died),
          birthday: object.take(Keys.birthday),
          gender: object.take(Keys.gender),
          occupation: object.take(Keys.occupation),
          citizenship: object.take(Keys.citizenship),
          photo: object.take(Keys.photo),
          sameAs: object.take(Keys.sameAs),
          note: object.take(CommonKeys.note),
          sources: object.take(CommonKeys.sources),
          range: object.range, firstKey: object.firstKeyRange)))
  }
}

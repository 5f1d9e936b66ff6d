import DocketLanguage
import DocketTime

/// Keys that mean the same in several objects, declared once.
enum CommonKeys {
  static let language = Field<LanguageTag>(
    "language", .languageTag, .required,
    "The language of texts written without a language.",
    example: "en")
  static let who = Field<[Located<String>]>(
    "who", .list(of: .reference(.person), single: true), .optional,
    "The people it is about; leave it out for everybody in the record.",
    example: "[vesper, tolle]")
  static let proceeding = Field<String>(
    "proceeding", .reference(.proceeding), .optional,
    "The proceeding it belongs to, where there are several.",
    example: "first")
  static let certainty = Field<Certainty>(
    "certainty", .word, .optional,
    "How sure it is; `reported` when left out.",
    example: "alleged")
  static let by = Field<String>(
    "by", .reference(.claimant), .optional,
    "Whose claim it is: an organisation of the registry or a side such as `defence`; needed with `alleged`.",
    example: "defence")
  static let note = Field<Text>(
    "note", .text, .optional,
    "A short remark in plain words, in several languages.",
    example: "{en: The police deny it.}")
  static let sources = Field<[Located<String>]>(
    "sources", .list(of: .reference(.source)), .optional,
    "The ids of the sources that say so, from this file's own `sources`.",
    example: "[gazette-0914]")
  static let reviewed = Field<CivilDate>(
    "reviewed", .day, .optional,
    "The day on which somebody last compared what stands here with its sources.",
    example: "2031-03-28")
  static let exceptions = Field<[Located<RuleException>]>(
    "exceptions", .list(of: .entity(RuleException.entity)), .optional,
    "Findings that are right as they are, each with its reason.",
    example: "[{rule: source-predates-event, reason: The page was updated later.}]")
}

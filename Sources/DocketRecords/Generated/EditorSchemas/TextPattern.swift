import DocketJSON
import DocketLanguage
import DocketTime

/// A regular expression (ECMA-262, Unicode) for a text, and what to say about a text that does not match.
struct TextPattern {
  let expression: String
  let advice: Message

  /// The two as members of a schema; `patternErrorMessage` is what editors show instead of the expression.
  var members: [JSONValue.Member] {
    [.init("pattern", .string(expression)), .init("patternErrorMessage", .string(advice.text(in: .en)))]
  }

  static let notBlank = TextPattern(expression: #"\S"#, advice: SchemaPhrases.leaveOut.message)

  static let boolean = TextPattern(
    expression: "^(true|false)$",
    advice: SchemaPhrases.notABoolean.with(["yes": .code("true"), "no": .code("false")]))

  static func integer(_ range: ClosedRange<Int>) -> TextPattern {
    TextPattern(
      expression: "^-?[0-9]+$",
      advice: SchemaPhrases.notANumber.with([
        "low": .count(range.lowerBound), "high": .count(range.upperBound),
      ]))
  }

  static let url = TextPattern(
    expression: #"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\s]+\.[^/?#@\s]+([/?#]\S*)?$"#,
    advice: SchemaPhrases.urlForm.with(["start": .code("https://")]))

  private static let tag =
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"

  static let languageTag = TextPattern(
    expression: "^\(tag)$",
    advice: SchemaPhrases.languageExamples.with(["tags": .list([.code("en"), .code("fr"), .code("ru")])]))

  static let languageOrDefault = TextPattern(
    expression: "^(default|\(tag))$",
    advice: SchemaPhrases.languageExamples.with(["tags": .list([.code("en"), .code("fr"), .code("default")])])
  )

  static let country = TextPattern(expression: "^[A-Z]{2}$", advice: SchemaPhrases.notACountry.message)

  static let timeZone = TextPattern(
    expression: "^[A-Za-z0-9/_+-]{1,64}$",
    advice: SchemaPhrases.notAZone.with(["example": .code("Europe/Moscow")]))

  static func id(length: Int) -> TextPattern {
    TextPattern(
      expression: "^(?=.{1,\(length)}$)[a-z0-9]+(-[a-z0-9]+)*$",
      advice: SchemaPhrases.notAnID.with(["length": .count(length)]))
  }

  private static let amount = "[1-9][0-9]{0,3}"

  private static let finite = "\(amount)(y( \(amount)m)?( \(amount)d)?|m( \(amount)d)?|d)"

  /// Lengths of sentences as they are written.
  static let sentences = ["4y 6m", "15d", "life", "5y/10y", "25y/life", "death"]

  static let sentence = TextPattern(
    expression: "^(death|life|\(finite)|\(finite)/(life|\(finite)))$",
    advice: SchemaPhrases.notATerm.with(["examples": .list(sentences.map { .code($0) })]))

  static let term = TextPattern(
    expression: "^(life|\(finite))$",
    advice: SchemaPhrases.notATerm.with(["examples": .list([.code("4y 6m"), .code("15d"), .code("life")])]))

  static let length = TextPattern(
    expression: "^\(amount)(h( \(amount)min)?|min)$",
    advice: SchemaPhrases.notATerm.with(["examples": .list([.code("1h"), .code("90min")])]))

  static func date(_ shape: DateShape) -> TextPattern {
    let day = DateGrammar.day.pattern
    let expression =
      switch shape {
      case .any: "^(\(DateGrammar.any))$"
      case .point: "^(\(DateGrammar.point))$"
      case .pointInLife: "^(\(DateGrammar.point)|\(DateGrammar.yearsOrMonths))$"
      case .day: "^\(day)$"
      case .days: "^\(day)(/\(day))?$"
      }
    let advice =
      switch shape {
      case .any, .point, .pointInLife: DatePhrases.yearFirst.message
      case .day, .days: DatePhrases.writeLike.with(["example": .code(shape.example)])
      }
    return TextPattern(expression: expression, advice: advice)
  }
}

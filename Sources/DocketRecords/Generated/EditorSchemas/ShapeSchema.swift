import DocketJSON
import DocketLanguage

/// What may stand at a place, in the words of JSON Schema.
///
/// docket reads every scalar as text. An editor reads `2007` as a number and `true` as a truth value, so these are
/// allowed wherever docket would take their text.
enum ShapeSchema {
  static func members(of shape: Shape) -> [JSONValue.Member] {
    switch shape {
    case .text: text
    case .string: scalar(["string", "number", "boolean"], .notBlank)
    case .word(let vocabulary, let words):
      enumeration(words, labels: Vocabulary.named(vocabulary)?.entries ?? [])
    case .date(let dates): date(dates)
    case .boolean: scalar(["boolean", "string"], .boolean)
    case .integer(let range): scalar(["integer", "string"], .integer(range), bounds: range)
    case .url: scalar(["string"], .url)
    case .languageTag: scalar(["string"], .languageTag)
    case .languageOrDefault: scalar(["string"], .languageOrDefault)
    case .country: scalar(["string"], .country)
    case .timeZone: scalar(["string"], .timeZone)
    case .id(let length): scalar(["string", "integer"], .id(length: length))
    case .sentence: scalar(["string"], .sentence)
    case .term: scalar(["string"], .term)
    case .length: scalar(["string"], .length)
    case .reference(let target): reference(target)
    case .list(let item, let single): list(of: item, single: single)
    case .map(let keys, let values): map(keys: keys, values: .object(members(of: values)))
    case .entity(let description):
      [.init("$ref", .string("#/definitions/\(description().definitionName)"))]
    case .either(let first, let second):
      [.init("anyOf", [.object(members(of: first)), .object(members(of: second))])]
    }
  }

  private static func scalar(
    _ types: [String], _ pattern: TextPattern, bounds: ClosedRange<Int>? = nil
  ) -> [JSONValue.Member] {
    [type(types)]
      + (bounds.map {
        [.init("minimum", .integer($0.lowerBound)), .init("maximum", .integer($0.upperBound))]
      } ?? [])
      + pattern.members
  }

  private static func type(_ types: [String]) -> JSONValue.Member {
    .init("type", types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) }))
  }

  /// Plain text, or a block of languages; the languages docket itself speaks are offered for completion.
  private static var text: [JSONValue.Member] {
    let version = JSONValue.object(scalar(["string", "number", "boolean"], .notBlank))
    let offered = MessageLanguage.complete.map { JSONValue.Member($0.rawValue, .object([])) }
    return [type(["string", "number", "boolean", "object"])] + TextPattern.notBlank.members + [
      .init("properties", .object(offered)),
      .init("patternProperties", .object([.init(TextPattern.languageTag.expression, version)])),
      .init("additionalProperties", false),
    ]
  }

  private static func enumeration(_ words: [String], labels: [Vocabulary.Entry]) -> [JSONValue.Member] {
    let described = labels.map { JSONValue.string($0.label.en) }
    return [.init("enum", .array(words.map { .string($0) }))]
      + (described.isEmpty ? [] : [.init("enumDescriptions", .array(described))])
  }

  private static func date(_ dates: DateShape) -> [JSONValue.Member] {
    switch dates {
    case .any, .point, .pointInLife: scalar(["string", "integer"], .date(dates), bounds: 1...9999)
    case .day, .days: scalar(["string"], .date(dates))
    }
  }

  private static func reference(_ target: ReferenceTarget) -> [JSONValue.Member] {
    switch target {
    case .claimant:
      let roles = Vocabulary(ClaimRole.self).entries
      return [
        .init(
          "anyOf",
          [
            .object(enumeration(roles.map(\.word), labels: roles)),
            .object(scalar(["string", "integer"], .id(length: 40))),
          ])
      ]
    case .tag: return scalar(["string", "number", "boolean"], .notBlank)
    case .caseRecord: return scalar(["string", "integer"], .id(length: 64))
    case .person, .source, .proceeding, .charge, .court, .place, .law, .organisation, .publisher:
      return scalar(["string", "integer"], .id(length: 40))
    }
  }

  /// A list; one item that may stand without it is merged in, so that an editor has one explanation to show.
  private static func list(of item: Shape, single: Bool) -> [JSONValue.Member] {
    let one = members(of: item)
    let items = JSONValue.Member("items", .object(one))
    guard single else { return [type(["array"]), items] }
    guard case .array(let types)? = one.first(where: { $0.name == "type" })?.value else {
      return [.init("anyOf", [.object(one), .object([type(["array"]), items])])]
    }
    return [.init("type", .array(types + ["array"]))] + one.filter { $0.name != "type" } + [items]
  }

  private static func map(keys: Shape, values: JSONValue) -> [JSONValue.Member] {
    let pattern: TextPattern? =
      switch keys {
      case .id(let length): .id(length: length)
      case .reference: .id(length: 40)
      case .languageTag: .languageTag
      case .languageOrDefault: .languageOrDefault
      case .country: .country
      default: nil
      }
    guard let pattern else { return [type(["object"]), .init("additionalProperties", values)] }
    return [
      type(["object"]), .init("patternProperties", .object([.init(pattern.expression, values)])),
      .init("additionalProperties", false),
    ]
  }
}

import DocketJSON
import DocketLanguage
import DocketYAML

/// The schema of one key: what it says, what may stand there, an example.
enum FieldSchema {
  static func value(for field: FieldDescription) -> JSONValue {
    let words = explanation(ofWordsIn: field.shape)
    let plain = field.meaning + words.map { "\n\($0.word): \($0.label.en)" }.joined()
    let list = words.map { "\n- \(Markdown.code($0.word)): \(Markdown.text($0.label.en))" }.joined()
    let markdown =
      Markdown.prose(field.meaning) + (list.isEmpty ? "" : "\n" + list)
      + "\n\nExample: \(Markdown.code("\(field.key): \(field.example)"))"
    let examples = ExampleValue.json(field.example, as: field.shape).map { [$0] } ?? []
    return .object(
      [
        .init("description", .string(plain)),
        .init("markdownDescription", .string(markdown)),
      ] + ShapeSchema.members(of: field.shape)
        + (examples.isEmpty ? [] : [.init("examples", .array(examples))]))
  }

  private static func explanation(ofWordsIn shape: Shape) -> [Vocabulary.Entry] {
    switch shape {
    case .word(let vocabulary, _): Vocabulary.named(vocabulary)?.entries ?? []
    case .list(let item, _): explanation(ofWordsIn: item)
    case .map(_, let values): explanation(ofWordsIn: values)
    case .either(let first, let second): explanation(ofWordsIn: first) + explanation(ofWordsIn: second)
    case .reference(.claimant): Vocabulary(ClaimRole.self).entries
    default: []
    }
  }
}

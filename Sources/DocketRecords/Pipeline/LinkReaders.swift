public import DocketLanguage
import DocketYAML

/// Whose links a policy is about: the readers of one language, or all others.
public enum LinkReaders: Hashable, Sendable {
  /// The readers of a language.
  case language(LanguageTag)
  /// Those of every language that has no entry of its own.
  case others
}

extension Kind where Value == LinkReaders {
  /// A language tag, or `default`.
  static let linkReaders = Kind(.languageOrDefault) { part, context in
    guard context.isText(part) else { return nil }
    if context.tree.text(of: part) == "default" { return .others }
    return Kind<LanguageTag>.languageTag.read(part, &context).map { .language($0) }
  }
}

/// How a text is written in the file (YAML 1.1 §9).
public enum ScalarStyle: Sendable {
  /// Without quotes; may go on over several lines.
  case plain
  /// Between `'` and `'`; an apostrophe inside is doubled.
  case singleQuoted
  /// Between `"` and `"`; a backslash begins an escape.
  case doubleQuoted
  /// A block after `|`, line breaks kept.
  case literal
  /// A block after `>`, line breaks folded into spaces.
  case folded
}

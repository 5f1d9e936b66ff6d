/// A list or mapping that is still open.
struct Frame {
  /// Whether it holds keys with values.
  let isMapping: Bool
  /// Whether it is written with brackets.
  let isFlow: Bool
  /// Its first byte as libyaml gives it: the bracket, or for blocks a place at or before the first child.
  let start: Int
  /// The place of its first child on the composer's stack of finished nodes.
  let firstChild: Int
}

/// A list or mapping that is still open.
struct Frame {
  /// Whether it holds keys with values.
  let isMapping: Bool
  /// Whether it is written with brackets.
  let isFlow: Bool
  /// Its first byte as libyaml gives it: the bracket, or for blocks a place at or before the first child.
  let start: Int
  /// Its place in the tree.
  let part: Int
  /// How many children have ended.
  var children = 0
  /// The place in the tree of the child that ended last.
  var lastChild: Int?
}

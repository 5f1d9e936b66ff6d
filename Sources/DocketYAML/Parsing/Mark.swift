/// A place as libyaml counts it.
///
/// All three count code points from 0 and leave out a byte order mark. Lines end where git ends them, because a
/// file with any other line break never reaches libyaml.
struct Mark {
  /// Code points before the place in the whole input.
  var index: Int
  /// Line breaks before the place.
  var line: Int
  /// Code points before the place on its line.
  var column: Int
}

extension Tree {
  /// All parts in the order in which they begin.
  package var inOrder: [Part] { parts }
}

extension Part {
  /// Its place among all parts.
  package var place: Int { Int(index) }
  /// The place of the part that follows it and all it holds.
  package var end: Int { Int(next) }
}

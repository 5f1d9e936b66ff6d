/// Words to be found again in a text, kept as a tree by their code points.
///
/// Looking at one place of a text costs at most the length of the longest word, however many there are.
struct SecretTree {
  /// From a node and a code point to the next node; the root is 0.
  private var edges: [UInt64: Int32] = [:]
  /// For each node, whether a word ends there.
  private var ends: [Bool] = [false]

  /// Whether there is no word.
  var isEmpty: Bool { edges.isEmpty }

  /// Adds a word; an empty one adds nothing.
  mutating func insert(_ word: some Collection<UInt32>) {
    guard !word.isEmpty else { return }
    var node: Int32 = 0
    for value in word {
      let edge = Self.edge(node, value)
      if let next = edges[edge] {
        node = next
      } else {
        let next = Int32(ends.count)
        edges[edge] = next
        ends.append(false)
        node = next
      }
    }
    ends[Int(node)] = true
  }

  /// Looks for the words that begin at a place.
  ///
  /// - Parameters:
  ///   - place: an index of the text.
  ///   - text: the code points.
  ///   - goesOn: whether the code point at an index continues the one before it.
  /// - Returns: the lengths of the words found, shortest first.
  func lengths(at place: Int, in text: [UInt32], goesOn: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var node: Int32 = 0
    var index = place
    while index < text.count, index == place || goesOn(index), let next = edges[Self.edge(node, text[index])]
    {
      index += 1
      node = next
      if ends[Int(node)] { found.append(index - place) }
    }
    return found
  }

  /// Whether a part of a text is the beginning of a word, or a word.
  ///
  /// - Parameter text: the code points of the part.
  /// - Returns: whether a word begins so.
  func begins(_ text: ArraySlice<UInt32>) -> Bool {
    var node: Int32 = 0
    for value in text {
      guard let next = edges[Self.edge(node, value)] else { return false }
      node = next
    }
    return true
  }

  private static func edge(_ node: Int32, _ value: UInt32) -> UInt64 {
    UInt64(UInt32(node)) << 32 | UInt64(value)
  }
}

/// Lines of a file as a reader sees them: legible, cut to a width, private values as bullets.
struct Excerpt: Hashable {
  /// A line with what marks the range in it.
  struct Row: Hashable {
    /// The number of the line; nil for lines left out.
    let number: Int?
    /// The line as shown.
    let text: String
    /// Columns before the marked part.
    let indent: Int
    /// Columns of the marked part; 0 when nothing on this line is marked.
    let marked: Int

    /// The row that stands for lines left out.
    static let leftOut = Row(number: nil, text: "…", indent: 0, marked: 0)
  }

  /// The rows, at most three.
  let rows: [Row]
}

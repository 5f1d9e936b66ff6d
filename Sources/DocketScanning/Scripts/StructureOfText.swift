/// How a text is built: paragraphs, list items, quotations, length.
package struct StructureOfText {
  /// Parts with an empty line between them.
  package private(set) var paragraphs = 0
  /// Lines that begin with a dash, a bullet or a star.
  package private(set) var items = 0
  /// Quotations, whatever their marks.
  private(set) var quotations = 0
  /// Characters.
  package private(set) var length = 0

  /// Looks at a text.
  package init(_ text: String) {
    var isParagraphOpen = false
    var isLineEmpty = true
    var straight = 0
    var before: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      length += 1
      switch scalar {
      case "\n":
        if isLineEmpty { isParagraphOpen = false }
        isLineEmpty = true
      case " ", "\t", "\u{A0}":
        if before == "-" || before == "*" || before == "•", isItemMark { items += 1 }
      default:
        isItemMark = isLineEmpty
        isLineEmpty = false
        if !isParagraphOpen {
          isParagraphOpen = true
          paragraphs += 1
        }
        switch scalar {
        case "«",
          "“" where before != "„", "„":
          quotations += 1
        case "\"": straight += 1
        default: break
        }
      }
      before = scalar
    }
    quotations += straight / 2
  }

  /// Whether the last sign was the first of its line.
  private var isItemMark = false
}

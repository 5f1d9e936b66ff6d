import DocketYAML

/// A value with the comments in it, as it is laid out.
struct LaidNode {
  /// The value in the file.
  let part: Part
  /// Whether it stands between brackets.
  let isFlow: Bool
  /// The items of a list, or the keys of a block with their values; none for a text.
  var items: [LaidItem] = []
  /// The comments behind the last item.
  var trailing: [LaidLine] = []

  /// Whether a comment stands within it.
  var holdsComments: Bool {
    !trailing.isEmpty
      || items.contains { !$0.leading.isEmpty || $0.behind != nil || $0.value.holdsComments }
  }
}

/// An item of a list, or a key with its value, with the comments that belong to it.
struct LaidItem {
  /// The key; nil in a list.
  let key: Part?
  /// The comments and blank lines above it.
  var leading: [LaidLine]
  /// The comment behind it on its line.
  var behind: String?
  /// What it holds.
  var value: LaidNode
}

/// A line without data.
enum LaidLine: Hashable {
  /// A blank line.
  case blank
  /// A comment from its `#` on.
  case comment(String)
}

/// A file, ready to be written.
struct LaidFile {
  /// What stands above everything else.
  var header: [LaidLine]
  /// What the file holds.
  var root: LaidNode
}

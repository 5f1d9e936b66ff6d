import DocketDiagnostics
import DocketEditing
import DocketRecords

/// The file of a case while one of its hearings is changed.
struct HearingEditor {
  private var file: EditedFile

  /// The keys of an event in the order of the format.
  private static let order = Event.entity.description.keys

  init(_ file: RecordFile) throws(DeskProblem) {
    self.file = try EditedFile.opened(file.source)
  }

  /// The file as it is now.
  var source: SourceFile { file.source }

  /// Inserts an event; where there are none yet, the list begins with it.
  mutating func insert(_ value: NewValue, at index: Int, among count: Int) throws(DeskProblem) {
    try file.edit { file throws(EditProblem) in
      if count == 0 || index == count {
        try file.append(value, to: ["events"], order: CaseRecord.entity.description.keys)
      } else {
        try file.insert(value, into: ["events"], at: index)
      }
    }
  }

  /// Writes a key of an event.
  mutating func set(_ key: String, of index: Int, to value: NewValue) throws(DeskProblem) {
    try file.edit { file throws(EditProblem) in
      try file.set(value, at: NodePath([.key("events"), .item(index), .key(key)]), order: Self.order)
    }
  }

  /// Adds a text to a list of an event, which may not be there yet.
  mutating func append(
    _ value: NewValue, to key: String, of index: Int, isThere: Bool
  ) throws(DeskProblem) {
    let path = NodePath([.key("events"), .item(index), .key(key)])
    try file.edit { file throws(EditProblem) in
      if isThere {
        try file.append(value, to: path)
      } else {
        try file.set(.list([value]), at: path, order: Self.order)
      }
    }
  }

  /// Takes a key of an event out.
  mutating func remove(_ key: String, of index: Int) throws(DeskProblem) {
    try file.edit { file throws(EditProblem) in
      try file.remove(NodePath([.key("events"), .item(index), .key(key)]))
    }
  }

  /// Puts an event in another place.
  mutating func move(from index: Int, to other: Int) throws(DeskProblem) {
    guard index != other else { return }
    try file.edit { file throws(EditProblem) in try file.move(in: ["events"], from: index, to: other) }
  }
}

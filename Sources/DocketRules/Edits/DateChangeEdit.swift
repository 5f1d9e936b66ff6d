import DocketDiagnostics
import DocketEditing
import DocketRecords
import DocketTime

/// The edit that adds an old date to an event, in the style in which the event is written.
struct DateChangeEdit {
  /// The event.
  let event: Event
  /// Its date.
  let date: Located<RecordDate>
  /// Its file; nil when the file is one that is not edited.
  let file: EditedFile?

  /// Adds a date to a list of old dates.
  ///
  /// - Parameters:
  ///   - old: the date to keep.
  ///   - key: `moved_from` or `corrected_from`.
  /// - Returns: the edits; nil when what stands under the key is no list, which has to be mended first.
  func adding(_ old: RecordDate, to key: String) -> [TextEdit]? {
    guard var file, let place = file.path(of: date.range), let block = place.parent,
      case .key(let dateKey)? = place.steps.last
    else { return nil }
    let stated = key == "moved_from" ? event.$movedFrom : event.$correctedFrom
    let value = NewValue.unquoted("\(old)")
    do {
      if stated.isAbsent {
        try file.set(.brackets([value]), at: block.appending(key), order: [dateKey, key])
      } else {
        guard let list = stated.wrappedValue, !stated.isUnreadable,
          let within = file.path(of: list.range), within.steps.count > block.steps.count
        else { return nil }
        try file.append(value, to: NodePath(Array(within.steps.prefix(block.steps.count + 1))))
      }
    } catch {
      return nil
    }
    return file.edits
  }
}

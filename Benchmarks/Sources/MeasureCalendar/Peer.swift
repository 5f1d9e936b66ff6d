import CCalendars
import DocketSite

/// The same entries as plain values, which libical builds into calendars and writes.
final class Peer {
  private let calendars: [OpaquePointer]

  /// Takes the values out of calendars; nil when libical does not read one.
  init?(_ artefacts: [Artefact]) {
    var taken: [OpaquePointer] = []
    var isWhole = true
    for artefact in artefacts {
      let text = artefact.bytes.map { CChar(bitPattern: $0) } + [0]
      guard let calendar = unsafe docket_calendar_take(text) else {
        isWhole = false
        break
      }
      unsafe taken.append(calendar)
    }
    unsafe calendars = taken
    guard isWhole else { return nil }
  }

  deinit {
    for unsafecalendar in unsafe calendars { unsafe docket_calendar_free(calendar) }
  }

  /// The entries of all calendars together.
  var entryCount: Int { unsafe calendars.reduce(0) { unsafe $0 + docket_calendar_count($1) } }

  /// Builds and writes every calendar.
  ///
  /// - Returns: the bytes of all of them; negative when one could not be written.
  func write() -> Int {
    var size = 0
    for unsafecalendar in unsafe calendars {
      let length = unsafe docket_calendar_write(calendar)
      guard length > 0 else { return -1 }
      size += length
    }
    return size
  }
}

import CCalendars
import DocketSite

/// The same entries as plain values, which libical builds into calendars and writes.
@safe final class Peer {
  private let calendars: [OpaquePointer]

  /// Takes the values out of calendars; nil when libical does not read one.
  init?(_ artefacts: [Artefact]) {
    let taken = unsafe artefacts.map { artefact in
      let text = artefact.bytes.map { CChar(bitPattern: $0) } + [0]
      return unsafe docket_calendar_take(text)
    }
    unsafe calendars = taken.compactMap { unsafe $0 }
    guard unsafe calendars.count == artefacts.count else { return nil }
  }

  deinit {
    unsafe calendars.forEach { unsafe docket_calendar_free($0) }
  }

  /// The entries of all calendars together.
  var entryCount: Int { unsafe calendars.reduce(0) { unsafe $0 + docket_calendar_count($1) } }

  /// Builds and writes every calendar.
  ///
  /// - Returns: the bytes of all of them; negative when one could not be written.
  func write() -> Int {
    let lengths = unsafe calendars.map { unsafe docket_calendar_write($0) }
    return lengths.allSatisfy { $0 > 0 } ? lengths.reduce(0, +) : -1
  }
}

import DocketLanguage
import DocketMarkup
import DocketRecords
import Synchronization

/// What the page of a case and those of its people have in common in one language: written once, kept until the last of
/// them is made.
final class SharedParts: Sendable {
  /// Events and sources, without the numbers that differ from page to page.
  struct Parts: Sendable {
    /// Events by their ids.
    let events: [String: EventItem.Body]
    /// Sources by their ids.
    let sources: [String: MarkupFragment]
  }

  private struct State {
    var parts: Parts?
    var pagesToCome: Int
  }

  private let pages: Int
  private let state: Mutex<State>

  /// - Parameter pages: how many pages take them.
  init(pages: Int) {
    self.pages = pages
    state = Mutex(State(parts: nil, pagesToCome: pages))
  }

  /// The parts for one page; made when the first asks for them, and again if pages are made again.
  ///
  /// - Parameter make: makes them.
  /// - Returns: the parts.
  func take(_ make: () -> Parts) -> Parts {
    state.withLock { state in
      let parts = state.parts ?? make()
      state.pagesToCome -= 1
      let isLast = state.pagesToCome == 0
      if isLast { state.pagesToCome = pages }
      state.parts = isLast ? nil : parts
      return parts
    }
  }
}

extension SharedParts.Parts {
  /// Writes the parts of a case.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - writer: that of a page of the case; nothing is left in it.
  init(of record: PublicCase, _ writer: inout PageWriter) {
    let site = writer.site
    var events = [String: EventItem.Body](minimumCapacity: record.events.count)
    for event in record.events {
      events[event.id] = EventItem(event: event, record: record, site: site).body(&writer)
    }
    self.events = events
    sources = SourceList.parts(of: record.sources, in: record.language, &writer)
  }
}

import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import Testing

/// A record with hearings, before and after a change.
enum HearingSample {
  private static let head = """
    id: harbour-bells
    language: en
    people:
      vesper: {name: {en: Ilan Vesper, ru: Илан Веспер}}
      tolle: {name: {en: Mara Tolle}}
    events:

    """
  private static let tail = """
    sources:
      court-site: {type: official, publisher: qx-supreme, date: 2031-03-31}
      gazette-0520: {type: news, publisher: port-gazette, date: 2031-05-20}

    """

  static func file(_ events: String) throws -> HearingFile {
    let source = SourceFile(
      path: "records/cases/harbour-bells.yml", bytes: Array((head + events + tail).utf8))
    return try HearingFile(of: "harbour-bells", in: Validator.read([source], width: 1))
  }

  /// The events after a change.
  static func events(after change: PlannedChange) throws -> String {
    let source = try #require(change.changes.written.first)
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(change.changes.written.count == 1 && change.changes.removed.isEmpty)
    #expect(text.hasPrefix(head) && text.hasSuffix(tail))
    return String(text.dropFirst(head.count).dropLast(tail.count))
  }

  static func date(_ text: String) throws -> RecordDate { try RecordDate.parse(text) }

  static let appeal = """
      # The appeal. Nobody knows how long it takes.
      - id: appeal
        date: 2031-05-20T09:00  # as the list has it
        type: appeal_hearing
        court: qx-supreme
        status: scheduled
        sources:
          - court-site

    """
  static let complaint = """
      - id: complaint
        date: 2031-05-23
        type: complaint_hearing
        status: scheduled
        sources:
          - court-site

    """
}

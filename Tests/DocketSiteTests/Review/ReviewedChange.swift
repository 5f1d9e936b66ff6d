import DocketLanguage
import DocketTime
import Foundation
import TestSupport
import Testing

@testable import DocketSite

/// The fixture with some edits, compared with the fixture as it is, on its day.
struct ReviewedChange {
  /// A text of a file and what stands in its place; the text must be there.
  struct Edit {
    let path: String
    let old: String
    let new: String

    init(_ old: String, _ new: String, in path: String = ReviewedChange.bells) {
      self.path = path
      self.old = old
      self.new = new
    }
  }

  static let bells = "records/cases/harbour-bells.yml"
  static let courts = "records/registry/courts.yml"

  let review: Review

  init(_ edits: [Edit], removing paths: [String] = [], adding files: [String: String] = [:]) throws {
    let before = try FixtureRecords.repository()
    var now = before
    for edit in edits {
      let text = try #require(now.files[edit.path])
      let place = try #require(text.range(of: edit.old), "\(edit.path) has no \(edit.old)")
      now.files[edit.path] = text.replacingCharacters(in: place, with: edit.new)
    }
    for path in paths { try #require(now.files.removeValue(forKey: path) != nil) }
    now.files.merge(files) { _, new in new }
    try self.init(from: before, to: now)
  }

  init(from before: SampleCorpus, to now: SampleCorpus) throws {
    review = Review(
      from: try before.corpus(expectingFindings: true), to: try now.corpus(expectingFindings: true),
      asOf: try #require(Instant(rfc3339: FixtureRecords.asOf)), zones: SystemZones.ofVersion)
  }

  func document(_ language: MessageLanguage = .en) -> ReviewDocument {
    review.document(in: language, since: "main")
  }

  /// What is told below the first line, without its blank line.
  func lines(_ language: MessageLanguage = .en) -> [String] {
    document(language).text.split(separator: "\n").dropFirst().map(String.init)
  }

  /// The words of the changes in JSON.
  var kinds: [String] { review.groups.flatMap(\.changes).map(\.kind.rawValue) }
}

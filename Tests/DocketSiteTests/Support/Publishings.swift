import DocketTime
import Testing

@testable import DocketSite

/// States of a repository, published one after the other.
struct Publishings {
  /// The sites with the ledgers that were written beside them.
  private(set) var all: [(site: DocketSite.Site, ledger: Ledger)] = []

  /// Publishes each state a day after the one before, from 2 April 2031 on.
  init(_ states: [SampleCorpus]) throws {
    for (index, sample) in states.enumerated() { try publish(sample, "2031-04-0\(index + 2)T06:00:00Z") }
  }

  /// Publishes one hearing with these fields, one after the other.
  init(hearing states: [String]) throws {
    try self.init(states.map { OneHearing(fields: $0).sample })
  }

  /// Publishes one more state.
  mutating func publish(_ sample: SampleCorpus, _ asOf: String) throws {
    let site = try sample.site(asOf)
    let edition = Edition(of: site, after: all.last?.ledger ?? .empty)
    all.append((site, edition.ledger.publishing(Edition.paths(of: edition.files))))
  }

  /// The ledger of the last one.
  var ledger: Ledger { all.last?.ledger ?? .empty }

  /// What the last one has changed, and what is kept of earlier changes, a line each.
  var changes: [String] {
    (ledger.promises?.log?.changes ?? []).map { change in
      let parts: [String?] = [
        change.stamp.description, change.kind.rawValue, change.object, change.before.map { "\($0) →" },
        change.date?.description, change.isDecided ? "decided" : nil,
      ]
      return parts.compactMap(\.self).joined(separator: " ")
    }
  }

  /// A file of the last one, as text.
  func text(_ path: String) throws -> String {
    let last = try #require(all.last)
    let edition = Edition(of: last.site, with: last.ledger)
    let file = try #require(edition.files.first { $0.path == path }, "\(path)")
    return String(decoding: file.artefact().bytes, as: UTF8.self)
  }

  /// Every file of the last one, as text.
  func texts() throws -> [String: String] {
    let last = try #require(all.last)
    return Dictionary(
      uniqueKeysWithValues: last.site.artefacts(ledger: last.ledger).map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }
}

extension SampleCorpus {
  /// The same with one more event in the record of `OneHearing`, as YAML in braces.
  func adding(event: String) throws -> SampleCorpus {
    try replacing("events:\n", with: "events:\n  - \(event)\n", in: "records/cases/one.yml")
  }
}

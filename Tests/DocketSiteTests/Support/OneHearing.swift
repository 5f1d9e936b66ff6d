import Testing

@testable import DocketSite

/// A site with one case and one hearing in it, `h.one@lantern.example`, at a court in UTC+5.
struct OneHearing {
  /// What the hearing has beside id, type and sources, as YAML.
  let fields: String
  var pipeline = Fiction.pipeline

  var sample: SampleCorpus {
    SampleCorpus(files: [
      "pipeline.yml": pipeline,
      "records/cases/one.yml": """
      id: one
      language: en
      title: One case
      jurisdiction: QX
      time_zone: Etc/GMT-5
      people: {vant: {name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}}}
      events:
        - {id: h, type: trial_hearing, sources: [s], \(fields)}
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """,
      "records/registry/organisations.yml": "gazette: {name: {en: Gazette, fr: Gazette, ru: Газета}}\n",
    ])
  }

  /// The calendar of all hearings as of a day.
  func hearings(_ asOf: String = Fiction.asOf, language: String = "en") throws -> ReadFeed {
    try ReadFeed(sample.site(asOf).published()["calendars/\(language)/hearings.ics"])
  }

  /// The calendar of the case as of a day.
  func ofCase(_ asOf: String = Fiction.asOf) throws -> ReadFeed {
    try ReadFeed(sample.site(asOf).published()["calendars/en/cases/one.ics"])
  }

  static let uid = "h.one@lantern.example"

  static func marker(_ number: Int) -> String { "h.one.was-\(number)@lantern.example" }

  static func correction(_ number: Int) -> String { "h.one.corrected-\(number)@lantern.example" }
}

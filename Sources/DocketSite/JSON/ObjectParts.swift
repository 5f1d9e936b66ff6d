import DocketRecords
import DocketText

/// The hearings and days of a site as they were encoded for the same readers, for whatever file has them.
struct ObjectParts: Sendable {
  /// By the id of the hearing.
  let hearings: [String: EncodedObject]
  /// By the id of the day.
  let days: [String: EncodedObject]

  subscript(hearing id: String) -> EncodedObject? { hearings[id] }
  subscript(day id: String) -> EncodedObject? { days[id] }
}

extension ObjectParts {
  /// Encodes the hearings and days for readers of one language.
  ///
  /// - Parameters:
  ///   - site: what is published.
  ///   - readers: the readers.
  ///   - width: how many threads to work with.
  init(of site: Site, for readers: JSONReaders, width: Int) {
    let (writeEvent, writeDay) = (
      JSONObjectType<EventInSite>.event.write, JSONObjectType<DayInSite>.day.write
    )
    let ofCases = Parallel.map(site.cases.count, width: width) { index in
      let record = site.cases[index]
      var output = JSONOutput(for: readers)
      output.reserve(8192)
      let hearings = record.hearings.map {
        ($0.publicID, EncodedObject(EventInSite($0, domain: site.domain), writeEvent, in: &output))
      }
      let days = record.days.map { day in
        (day.publicID, EncodedObject(DayInSite(day, site: site), writeDay, in: &output))
      }
      return (hearings: hearings, days: days)
    }
    var output = JSONOutput(for: readers)
    let standalone = site.standaloneDays.map { day in
      (day.publicID, EncodedObject(DayInSite(day, site: site), writeDay, in: &output))
    }
    hearings = Dictionary(ofCases.flatMap(\.hearings), uniquingKeysWith: { first, _ in first })
    days = Dictionary(ofCases.flatMap(\.days) + standalone, uniquingKeysWith: { first, _ in first })
  }
}

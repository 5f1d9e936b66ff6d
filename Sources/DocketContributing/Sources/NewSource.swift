public import DocketEditing
public import DocketLanguage
public import DocketRecords
public import DocketTime

/// A source to be added.
public struct NewSource: Sendable {
  /// What kind of source it is.
  public var type: SourceType
  /// The id of who published it.
  public var publisher: String
  /// Its title in its own language; nil where it is not known.
  public var title: String?
  /// What it is, in our words, where the title is not known.
  public var description: String?
  /// When it was published.
  public var date: RecordDate?
  /// Its language.
  public var language: LanguageTag?
  /// Its page.
  public var url: String
  /// A copy in a web archive.
  public var archive: String?
  /// When somebody opened it.
  public var accessed: CivilDate?

  /// Describes a source by what every source has.
  public init(type: SourceType, publisher: String, url: String) {
    (self.type, self.publisher, self.url) = (type, publisher, url)
  }

  /// What is written under its id, in the order of the format.
  public var value: NewValue {
    let entries: [(key: String, value: NewValue?)] = [
      ("type", .text(type.rawValue)), ("publisher", .text(publisher)), ("title", title.map { .text($0) }),
      ("description", description.map { .text($0) }), ("date", date.map { .unquoted("\($0)") }),
      ("language", language.map { .text($0.description) }), ("url", .text(url)),
      ("archive", archive.map { .text($0) }), ("accessed", accessed.map { .unquoted("\($0)") }),
    ]
    return .map(entries.compactMap { entry in entry.value.map { (key: entry.key, value: $0) } })
  }

  /// An id made of publisher and date, as `port-gazette-2031-03-19`, that is free in a file.
  ///
  /// - Parameter taken: the ids of the file's sources.
  /// - Returns: the id.
  public func proposedID(besides taken: Set<String>) -> String {
    let day = date.map { "-\($0.start.isoDay)" } ?? ""
    let words = publisher.split(separator: "-")
    for number in 1...999 {
      let end = day + (number == 1 ? "" : "-\(number)")
      var name = ""
      for word in words where name.utf8.count + word.utf8.count + 1 + end.utf8.count <= ProposedID.length {
        name += name.isEmpty ? word : "-\(word)"
      }
      let id = name.isEmpty ? "source" + end : name + end
      if !taken.contains(id) { return id }
    }
    return "source"
  }
}

extension PartialDate {
  /// Year, month and day as far as they are known, without a mark or an hour.
  fileprivate var isoDay: String { String("\(self)".prefix { $0 != "T" && $0 != "~" && $0 != "?" }) }
}

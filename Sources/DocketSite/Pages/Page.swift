import DocketLanguage
import DocketRecords
import DocketText

/// One page in one language: its place, and what stands between head and foot.
struct Page: Sendable {
  /// Where it goes.
  let path: String
  let language: LanguageTag
  /// The name of the same page in other languages: `hearings`, `cases/harbour-bells`.
  let name: String
  /// The title, as tabs and bookmarks show it; nil for that of the site alone.
  let title: @Sendable (inout Voice) -> String?
  /// The calendar, the data and the record that belong to it.
  var companions = Companions()
  /// What stands between head and foot.
  let content: @Sendable (inout PageWriter) -> Void

  /// What belongs to a page.
  struct Companions: Sendable {
    /// The path of its calendar within the folder of a language: `cases/harbour-bells.ics`.
    var calendar: String?
    /// The path of its JSON within the interface: `cases/harbour-bells.json`.
    var data: String?
    /// The feeds of what changes in it, by their path without its end within the folder of a language.
    var feed: String?
    /// The path of its record in the repository.
    var record: String?
    /// The licence of its texts where it is not the site's.
    var licence: String?
  }

  init(
    _ name: String, _ language: LanguageTag, companions: Companions = Companions(),
    title: @escaping @Sendable (inout Voice) -> String?,
    content: @escaping @Sendable (inout PageWriter) -> Void
  ) {
    path = PagePath.page(name, language)
    self.language = language
    self.name = name
    self.companions = companions
    self.title = title
    self.content = content
  }

  /// The file of the page.
  func file(in edition: Edition) -> PlannedFile {
    PlannedFile(path: path, mediaType: .html) {
      var writer = PageWriter(path: path, edition: edition, language: language)
      PageFrame(page: self).write(to: &writer)
      return writer.bytes
    }
  }
}

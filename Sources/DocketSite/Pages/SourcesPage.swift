import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketText

/// The sources of a case that has many, on a page of their own: with them its page would be too long for a phone.
struct SourcesPage {
  let record: PublicCase
  let shared: SharedParts

  /// How many sources the page of a case has room for.
  private static let most = 60

  /// Whether the sources of a case stand apart from it.
  static func isNeeded(for record: PublicCase) -> Bool { record.sources.count > most }

  func page(in language: LanguageTag) -> Page {
    let path = PagePath.ofCase(record.id, language)
    return Page(
      "sources/\(record.id)", language,
      companions: Page.Companions(
        data: "cases/\(record.id).json", record: record.file, licence: record.licence),
      title: { voice in
        let title = voice.text(record.title) ?? record.id
        return voice.say(
          PagePhrases.labelled.with(["label": .term(CasePhrases.sources), "text": .text(title)]))
      }
    ) { writer in
      let parts = shared.take { SharedParts.Parts(of: record, &writer) }
      writer.element("h1", saying: CasePhrases.sources)
      writer.element("p", [.class("lead")]) { writer in
        let title = writer.voice.text(record.title) ?? record.id
        writer.link(to: path) { $0.say(CasePhrases.whole.with(["title": .text(title)])) }
      }
      SourceList(sources: record.sources, parts: parts.sources).list(&writer)
    }
  }
}

/// The sources of a page of a case: their numbers, and where they stand.
struct PageSources {
  let numbers: SourceNumbers
  private let list: SourceList
  private let apart: String?

  /// - Parameters:
  ///   - record: the case.
  ///   - sources: those that the page rests on.
  ///   - parts: what the pages of the case share.
  ///   - language: the language of the page.
  init(
    of record: PublicCase, _ sources: [PublicSource], _ parts: SharedParts.Parts, in language: LanguageTag
  ) {
    let isApart = SourcesPage.isNeeded(for: record)
    apart = isApart ? PagePath.page("sources/\(record.id)", language) : nil
    numbers = SourceNumbers(isApart ? record.sources : sources, on: apart)
    list = SourceList(sources: sources, parts: parts.sources)
  }

  /// Writes the list, or the way to it.
  func write(to writer: inout PageWriter) {
    guard let apart else { return list.write(to: &writer) }
    writer.section("sources", CasePhrases.sources) { writer in
      writer.element("p") { writer in
        writer.link(to: apart) { $0.say(CasePhrases.allSources.with(["count": .count(numbers.count)])) }
      }
    }
  }
}

import DocketLanguage
import DocketMarkup
import DocketRecords
import DocketTime

/// The sources of a page with their numbers.
struct SourceList {
  let sources: [PublicSource]
  /// The sources by their ids, without their numbers.
  let parts: [String: MarkupFragment]

  /// The sources of a record by their ids.
  ///
  /// - Parameters:
  ///   - sources: the sources.
  ///   - language: the language of descriptions: that of the record.
  ///   - writer: that of a page; nothing is left in it.
  /// - Returns: what stands of each behind its number.
  static func parts(
    of sources: [PublicSource], in language: LanguageTag?, _ writer: inout PageWriter
  ) -> [String: MarkupFragment] {
    var parts = [String: MarkupFragment](minimumCapacity: sources.count)
    for source in sources {
      parts[source.id] = writer.fragment { SourceItem(source: source, language: language).write(to: &$0) }
    }
    return parts
  }

  func write(to writer: inout PageWriter) {
    guard !sources.isEmpty else { return }
    writer.section("sources", CasePhrases.sources) { list(&$0) }
  }

  /// The list alone.
  func list(_ writer: inout PageWriter) {
    writer.element("ol", [.class("sources")]) { writer in
      for (index, source) in sources.enumerated() {
        writer.element("li", [.id("s\(index + 1)")]) { writer in
          if let part = parts[source.id] { writer.insert(part) }
        }
      }
    }
  }
}

/// A source as every page of its case has it: the publisher, the title with its link, the date, the archived copy.
struct SourceItem {
  let source: PublicSource
  /// The language of descriptions: that of the record.
  let language: LanguageTag?

  func write(to writer: inout PageWriter) {
    if let publisher = writer.voice.text(source.publisher?.name) {
      writer.text(publisher)
      if let original = writer.voice.text(source.reprintOf?.name) { writer.text(" ← \(original)") }
      writer.plain(writer.voice.colon)
    }
    let policy = writer.voice.links
    let address = source.link(under: policy)
    title(address, &writer)
    if let date = source.date {
      writer.plain(writer.voice.comma)
      writer.text(DateWords(writer.voice.words).text(date))
    }
    if let decided = source.decided {
      writer.plain(writer.voice.comma)
      writer.say(CasePhrases.decided.with(["date": .date(decided)]))
    }
    let isLinked = policy == .full || source.publisher?.isDesignated != true
    guard isLinked, let archive = source.archive, archive != address else { return }
    writer.plain(" (")
    writer.link(outward: archive) { $0.say(CasePhrases.archive) }
    writer.plain(")")
  }

  private func title(_ address: String?, _ writer: inout PageWriter) {
    func words(_ writer: inout PageWriter) {
      if let title = source.title {
        writer.element("cite", writer.languageAttributes(source.language)) { $0.plain(title) }
      } else if let description = source.description {
        writer.element("span", writer.languageAttributes(language)) { $0.plain(description) }
      } else if let type = source.type {
        writer.say(type.label)
      } else {
        writer.plain(source.id)
      }
    }
    if let address {
      writer.link(outward: address, words)
    } else {
      words(&writer)
    }
  }
}

extension PageWriter {
  /// A part of a page under a heading, which others can link to.
  mutating func section(_ name: String, _ heading: Phrase, _ content: (inout PageWriter) -> Void) {
    element("section", [MarkupAttribute("aria-labelledby", name)]) { writer in
      writer.element("h2", [.id(name)], saying: heading)
      content(&writer)
    }
  }

  /// A row of a list of facts: what it is, and the fact.
  mutating func fact(_ label: Phrase, _ content: (inout PageWriter) -> Void) {
    element("dt", saying: label)
    element("dd", [], content)
  }
}

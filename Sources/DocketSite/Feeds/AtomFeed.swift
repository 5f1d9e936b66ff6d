import DocketLanguage
import DocketMarkup
import DocketText

/// A feed as Atom (RFC 4287).
///
/// Titles are plain, content is HTML as text, each entry has one alternate link, and there is no `xml:base`: what feed
/// readers were seen to get wrong is left out.
struct AtomFeed {
  let feed: ChangeFeed

  /// Where it is.
  var path: String { feed.path + MediaType.atom.ending }

  var bytes: [UInt8] {
    var writer = MarkupWriter()
    writer.xmlDeclaration()
    let attributes = [
      MarkupAttribute("xmlns", "http://www.w3.org/2005/Atom"),
      MarkupAttribute("xml:lang", feed.language.description),
    ]
    writer.element("feed", attributes) { writer in
      writer.element("id", text: feed.id(of: path))
      writer.element("title", text: feed.title)
      writer.element("updated", text: feed.updated.withOffset)
      writer.element("author") { writer in
        writer.element("name", text: feed.author)
        writer.element("uri", text: feed.site.address)
      }
      if let rights = feed.rights { writer.element("rights", text: rights) }
      link("self", .atom, feed.address(of: path), &writer)
      link("alternate", .html, feed.page, &writer)
      for entry in feed.entries(at: path) { write(entry, &writer) }
    }
    return writer.bytes
  }

  private func write(_ entry: ChangeFeed.Entry, _ writer: inout MarkupWriter) {
    writer.element("entry") { writer in
      writer.element("id", text: entry.id)
      writer.element("title", text: entry.title)
      writer.element("updated", text: entry.stamp.withOffset)
      writer.element("published", text: entry.stamp.withOffset)
      writer.element(
        "category", [MarkupAttribute("term", entry.kind.rawValue), MarkupAttribute("label", entry.label)],
        text: "")
      link("alternate", .html, entry.address, &writer)
      writer.element("content", [MarkupAttribute("type", "html")], text: entry.content)
    }
  }

  private func link(_ relation: String, _ type: MediaType, _ address: String, _ writer: inout MarkupWriter) {
    writer.element(
      "link",
      [
        MarkupAttribute("rel", relation), MarkupAttribute("type", type.name),
        MarkupAttribute("hreflang", feed.language.description), .href(address),
      ], text: "")
  }
}

import DocketJSON
import DocketLanguage
import DocketText

/// A feed as JSON Feed 1.1.
struct JSONFeed {
  let feed: ChangeFeed

  /// Where it is.
  var path: String { feed.path + MediaType.jsonFeed.ending }

  var bytes: [UInt8] {
    JSONValue.object([
      "version": "https://jsonfeed.org/version/1.1",
      "title": .string(feed.title),
      "home_page_url": .string(feed.page),
      "feed_url": .string(feed.address(of: path)),
      "authors": [["name": .string(feed.author), "url": .string(feed.site.address)]],
      "language": .string(feed.language.description),
      "items": .array(feed.entries(at: path).map(Self.item)),
    ]).bytes
  }

  private static func item(_ entry: ChangeFeed.Entry) -> JSONValue {
    [
      "id": .string(entry.id),
      "url": .string(entry.address),
      "title": .string(entry.title),
      "content_html": .string(entry.content),
      "date_published": .string(entry.stamp.withOffset),
      "tags": [.string(entry.kind.rawValue)],
    ]
  }
}

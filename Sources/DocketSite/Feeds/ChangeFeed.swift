import DocketLanguage
import DocketRecords
import DocketTime

/// What has changed, in one language, of the whole site or of one case: what a feed of either form is made of.
struct ChangeFeed: Sendable {
  let site: Site
  let language: LanguageTag
  /// The case that it is about; nil for all.
  let record: PublicCase?
  /// What it tells.
  let news: SiteNews

  /// An entry, in words.
  struct Entry {
    /// What it is told from others by: form, language and feed, the publication, and what happened to what.
    ///
    /// Nothing of it is a title or a date of the record, so it stays; what happens next is another entry.
    let id: String
    let stamp: Instant
    let kind: Ledger.Change.Kind
    /// The kind in words.
    let label: String
    /// A plain text.
    let title: String
    /// The page that says more.
    let address: String
    /// HTML.
    let content: String
  }

  /// Where a feed is, without the end that says its form: `feeds/en/cases/harbour-bells`.
  static func path(_ name: String, _ language: LanguageTag) -> String { "feeds/\(language)/\(name)" }

  /// Where it is, without its end.
  var path: String { Self.path(record.map { "cases/\($0.id)" } ?? "changes", language) }

  /// The address of a file of the site; readers of feeds resolve no relative ones.
  func address(of path: String) -> String { "\(site.address)/\(path)" }

  /// The page with the same news, or with what they are about.
  var page: String {
    address(of: record.map { PagePath.ofCase($0.id, language) } ?? PagePath.page("changes", language))
  }

  /// When it last changed, and as long as nothing did, when the list of changes began.
  var updated: Instant { news.items.first?.change.stamp ?? news.since }

  /// What it is called.
  var title: String {
    var voice = Voice(language, plan: site.languages)
    let name = record.map { voice.text($0.title) ?? $0.id } ?? voice.text(site.title)
    return [name, voice.say(PagePhrases.changes)].compactMap(\.self).joined(separator: " – ")
  }

  /// Who publishes it.
  var author: String {
    var voice = Voice(language, plan: site.languages)
    return voice.text(site.title) ?? site.domain
  }

  /// Under which licences; nil where none is stated.
  var rights: String? {
    guard !site.licence.facts.isEmpty else { return nil }
    var voice = Voice(language, plan: site.languages)
    return voice.say(
      PagePhrases.licence.with([
        "facts": .text(site.licence.facts), "texts": .text(record?.licence ?? site.licence.texts),
      ]))
  }

  /// The id of a feed at a path (RFC 4151).
  ///
  /// The path, with language and form in it, tells it from every other feed: one that shows an entry of the same id
  /// twice shows it only where it saw it last.
  func id(of path: String) -> String { Self.tag(site.domain, news.since, path) }

  /// The entries of the feed at a path, the newest first.
  func entries(at path: String) -> [Entry] {
    var content = FeedContent(language, site: site)
    return news.items.map { item in
      var voice = Voice(language, plan: site.languages)
      let change = item.change
      let page = self.page(of: item)
      let what = ([change.stamp.compact, change.kind.rawValue] + [change.object].compactMap(\.self))
      return Entry(
        id: Self.tag(site.domain, change.stamp, ([path] + what).joined(separator: "/")),
        stamp: change.stamp, kind: change.kind, label: voice.say(change.kind.word),
        title: NewsTitle(item: item, site: site).text(&voice), address: page,
        content: content.html(of: item, leadingTo: page))
    }
  }

  /// The page that says more of a change.
  private func page(of item: SiteNews.Item) -> String {
    guard let record = item.record else { return address(of: PagePath.page("changes", language)) }
    let page = address(of: PagePath.ofCase(record.id, language))
    return item.event.map { "\(page)#event-\($0.id)" } ?? page
  }

  /// On the day named the domain was the publisher's, as the tag asks: that is when it published this.
  private static func tag(_ domain: String, _ instant: Instant, _ name: String) -> String {
    "tag:\(domain),\(instant.utc.date):\(name)"
  }
}

extension Instant {
  /// The instant as feeds have it (RFC 3339 §5.6), with a numeric offset: `2031-04-02T06:00:00+00:00`.
  var withOffset: String { "\(description.dropLast())+00:00" }
}

extension Site {
  /// Whether it has feeds: their addresses begin with that of the site, and cannot do without.
  var hasFeeds: Bool { address.hasPrefix("https://") || address.hasPrefix("http://") }
}

import DocketText

extension OutputFormat {
  /// What changes, for feed readers: of the site and of each case, in every published language.
  static let feeds: OutputFormat = OutputFormat(
    name: "feeds", summary: "Feeds of what changes, as Atom and as JSON Feed, of all cases and of each."
  ) { edition in
    let site = edition.site
    guard site.hasFeeds else { return [] }
    let news = SiteNews(edition.ledger.promises?.log, of: edition.site)
    return site.languages.published.flatMap { language in
      let all = ChangeFeed(site: site, language: language, record: nil, news: news)
      let cases = site.cases.map { record in
        ChangeFeed(site: site, language: language, record: record, news: news.about(record))
      }
      return ([all] + cases).flatMap { feed in
        let (atom, json) = (AtomFeed(feed: feed), JSONFeed(feed: feed))
        return [
          PlannedFile(path: atom.path, mediaType: .atom) { atom.bytes },
          PlannedFile(path: json.path, mediaType: .jsonFeed) { json.bytes },
        ]
      }
    }
  }
}

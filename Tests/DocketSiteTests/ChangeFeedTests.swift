import DocketJSON
import DocketTime
import TestSupport
import Testing

@testable import DocketSite

@Suite struct `A feed of changes` {
  private static let scheduled = "date: 2031-05-20T09:00, status: scheduled"
  private static let moved = "date: 2031-06-03T10:30, moved_from: [2031-05-20T09:00], status: scheduled"

  /// The titles of a feed of these states of one hearing, the newest first.
  private static func titles(_ states: [String], _ language: String = "en") throws -> [String] {
    try titles(Publishings(hearing: states), language)
  }

  private static func titles(_ found: Publishings, _ language: String = "en") throws -> [String] {
    let feed = try JSONValue.parse(Array(try found.text("feeds/\(language)/changes.json").utf8))
    return texts("title", items(feed))
  }

  private static func items(_ feed: JSONValue) -> [JSONValue] {
    if case .array(let items)? = feed["items"] { items } else { [] }
  }

  private static func texts(_ name: String, _ items: [JSONValue]) -> [String] {
    items.compactMap { item in
      if case .string(let text)? = item[name] { text } else { nil }
    }
  }

  @Test func `tells in each language what happened to a hearing`() throws {
    let states = [Self.scheduled, Self.moved]
    #expect(
      try Self.titles(states) == ["Moved: Orla Vant: trial hearing: 20 May 2031, 09:00 → 3 June 2031, 10:30"])
    #expect(
      try Self.titles(states, "fr") == [
        "Déplacée\u{A0}: Orla Vant\u{A0}: audience du procès\u{A0}: 20 mai 2031 à 9\u{A0}h → 3 juin 2031 à 10\u{A0}h\u{A0}30"
      ])
    #expect(
      try Self.titles(states, "ru") == [
        "Перенесено: Орла Вант: судебное заседание: 20 мая 2031 года, 09:00 → 3 июня 2031 года, 10:30"
      ])
  }

  @Test(arguments: [
    ("date: 2031-05-20T09:00, status: cancelled", "Cancelled: Orla Vant: trial hearing: 20 May 2031, 09:00"),
    ("date: 2031-05-20T09:00, status: postponed", "Postponed: Orla Vant: trial hearing: 20 May 2031, 09:00"),
    (
      "date: 2031-05-20T09:00, certainty: retracted",
      "Retracted: Orla Vant: trial hearing: 20 May 2031, 09:00"
    ),
    (
      "date: 2031-05-20T09:00, status: held, result: acquitted",
      "Acquitted: Orla Vant, trial hearing: 20 May 2031, 09:00"
    ),
    ("date: 2031-05-20T09:00, status: held", "Report: Orla Vant: trial hearing: 20 May 2031, 09:00"),
    ("date: 2031-05-20T09:00, status: scheduled, room: \"4\"", "Record changed: One case"),
    // What somebody claims, or nobody has confirmed, looks like neither a fact nor a plan.
    (
      "date: 2031-06-03, moved_from: [2031-05-20T09:00], certainty: alleged, by: defence",
      "Moved: Orla Vant: trial hearing (alleged): 20 May 2031, 09:00 → 3 June 2031"
    ),
    (
      "date: 2031-06-03, moved_from: [2031-05-20T09:00], status: tentative",
      "Moved: Orla Vant: trial hearing (unconfirmed): 20 May 2031, 09:00 → 3 June 2031"
    ),
  ])
  func `has a plain title for each kind of news`(now: String, title: String) throws {
    #expect(try Self.titles([Self.scheduled, now]) == [title])
  }

  @Test(arguments: [
    ("{id: out, type: release, date: 2031-04-02, sources: [s]}", "Release: Orla Vant: 2 April 2031"),
    (
      "{id: out, type: release, date: 2031-04-02, certainty: alleged, by: defence, sources: [s]}",
      "Release: Orla Vant (alleged): 2 April 2031"
    ),
    ("{id: gone, type: transfer, date: 2031-04, sources: [s]}", "Transfer: Orla Vant: April 2031"),
  ])
  func `has releases and transfers`(event: String, title: String) throws {
    let sample = OneHearing(fields: Self.scheduled).sample
    #expect(try Self.titles(Publishings([sample, try sample.adding(event: event)])) == [title])
  }

  @Test func `tells what was decided with the news that brought it, and an older one without`() throws {
    let titles = try Self.titles([
      Self.scheduled, "date: 2031-05-20T09:00, status: held, result: convicted",
      "date: 2031-05-20T09:00, status: held, result: acquitted",
    ])
    #expect(
      titles == [
        "Acquitted: Orla Vant, trial hearing: 20 May 2031, 09:00",
        "Report: Orla Vant: trial hearing: 20 May 2031, 09:00",
      ])
  }

  @Test func `is Atom that every reader was seen to read`() throws {
    let feed = try Publishings(hearing: [Self.scheduled, Self.moved]).text("feeds/en/cases/one.atom")
    #expect(
      feed == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>tag:lantern.example,2031-04-02:feeds/en/cases/one.atom</id>
        <title>One case – What has changed</title>
        <updated>2031-04-03T06:00:00+00:00</updated>
        <author><name>Lantern records</name>
        <uri>https://lantern.example</uri>
        </author>
        <rights>Licence: CC0-1.0 (facts), CC-BY-4.0 (texts)</rights>
        <link rel="self" type="application/atom+xml" hreflang="en" href="https://lantern.example/feeds/en/cases/one.atom"></link>
        <link rel="alternate" type="text/html" hreflang="en" href="https://lantern.example/en/cases/one.html"></link>
        <entry><id>tag:lantern.example,2031-04-03:feeds/en/cases/one.atom/20310403T060000Z/hearing_moved/one/h</id>
        <title>Moved: Orla Vant: trial hearing: 20 May 2031, 09:00 → 3 June 2031, 10:30</title>
        <updated>2031-04-03T06:00:00+00:00</updated>
        <published>2031-04-03T06:00:00+00:00</published>
        <category term="hearing_moved" label="moved"></category>
        <link rel="alternate" type="text/html" hreflang="en" href="https://lantern.example/en/cases/one.html#event-h"></link>
        <content type="html">&lt;div lang="en" dir="ltr"&gt;&lt;p&gt;Trial hearing: Orla Vant&lt;/p&gt;
        &lt;p&gt;Moved from: 20 May 2031, 09:00 (court time, UTC+5)&lt;/p&gt;
        &lt;p&gt;New date: 3 June 2031, 10:30 (court time, UTC+5)&lt;/p&gt;
        &lt;p&gt;&lt;a href="https://lantern.example/en/cases/one.html#event-h"&gt;One case&lt;/a&gt;&lt;/p&gt;
        &lt;/div&gt;
        </content>
        </entry>
        </feed>

        """)
  }

  @Test func `is JSON Feed with the same entries under names of their own`() throws {
    let found = try Publishings(hearing: [Self.scheduled, Self.moved])
    let feed = try JSONValue.parse(Array(try found.text("feeds/fr/changes.json").utf8))
    #expect(feed["version"] == "https://jsonfeed.org/version/1.1")
    #expect(feed["title"] == "Dossiers de la Lanterne – Ce qui a changé")
    #expect(feed["home_page_url"] == "https://lantern.example/fr/changes.html")
    #expect(feed["feed_url"] == "https://lantern.example/feeds/fr/changes.json")
    #expect(feed["language"] == "fr")
    let items = Self.items(feed)
    #expect(items.count == 1)
    #expect(
      items[0]["id"]
        == "tag:lantern.example,2031-04-03:feeds/fr/changes.json/20310403T060000Z/hearing_moved/one/h")
    #expect(items[0]["url"] == "https://lantern.example/fr/cases/one.html#event-h")
    #expect(items[0]["date_published"] == "2031-04-03T06:00:00+00:00")
    #expect(items[0]["tags"] == ["hearing_moved"])
    // The title of the case is English; the page says so, and so does the feed.
    let content = try #require(Self.texts("content_html", items).first)
    #expect(content.hasPrefix("<div lang=\"fr\" dir=\"ltr\"><p>Audience du procès\u{A0}: Orla Vant</p>"))
    #expect(content.contains("<span lang=\"en\" dir=\"ltr\">One case</span> (en anglais)</a>"))
  }

  @Test func `marks each direction among words from right to left`() throws {
    let pipeline = Fiction.pipeline.replacing("published: [en, fr, ru]", with: "published: [en, ar]")
      .replacing("fallback: {fr: [en], ru: [en]}", with: "fallback: {ar: [en]}")
    let found = try Publishings(
      [Self.scheduled, Self.moved].map { OneHearing(fields: $0, pipeline: pipeline).sample })
    let feed = try JSONValue.parse(Array(try found.text("feeds/ar/changes.json").utf8))
    let content = try #require(Self.texts("content_html", Self.items(feed)).first)
    #expect(
      content.hasPrefix(
        "<div lang=\"ar\" dir=\"rtl\"><p>جلسة محاكمة: <span dir=\"auto\"><span lang=\"en\" dir=\"ltr\">Orla Vant</span> (بالإنجليزية)</span></p>"
      ))
    #expect(
      try Self.titles(found, "ar") == [
        "تغيّر الموعد: \u{2068}Orla Vant\u{2069}: جلسة محاكمة: من 20 مايو 2031، الساعة 09:00 إلى 3 يونيو 2031، الساعة 10:30"
      ])
    let atom = try found.text("feeds/ar/changes.atom")
    #expect(atom.contains("xml:lang=\"ar\""))
    #expect(!atom.contains("bdi") && !atom.contains("&lt;bdi"))
  }

  @Test func `is there and empty at a first publication, and the same a day later`() throws {
    let found = try Publishings(hearing: [Self.scheduled, Self.scheduled])
    let atom = try found.text("feeds/ru/changes.atom")
    #expect(atom.contains("<updated>2031-04-02T06:00:00+00:00</updated>") && !atom.contains("<entry>"))
    #expect(try found.text("feeds/ru/cases/one.json").contains("\"items\": []"))
    let first = try Publishings(hearing: [Self.scheduled])
    for path in ["feeds/ru/changes.atom", "feeds/ru/cases/one.json", "api/v1/changes.json"] {
      #expect(try first.text(path) == found.text(path))
    }
  }

  @Test func `is nowhere where nobody knows the address of the site`() throws {
    let pipeline = Fiction.pipeline.replacing("  url: https://lantern.example\n", with: "")
    let corpus = try OneHearing(fields: Self.scheduled, pipeline: pipeline).sample.corpus(
      expectingFindings: true)
    let site = DocketSite.Site(
      corpus: corpus, asOf: try #require(Instant(rfc3339: Fiction.asOf)), zones: SystemZones.ofVersion)
    let published = site.published()
    #expect(published.keys.filter { $0.hasPrefix("feeds/") } == [])
    let page = try #require(published["en/changes.html"])
    #expect(!String(decoding: page, as: UTF8.self).contains("feeds/"))
  }

  @Test func `is named in the head and at the foot of its page`() throws {
    let found = try Publishings(hearing: [Self.scheduled])
    for (page, feed) in [
      ("fr/changes.html", "../feeds/fr/changes"), ("fr/cases/one.html", "../../feeds/fr/cases/one"),
    ] {
      let text = try found.text(page)
      #expect(
        text.contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(feed).atom\">"))
      #expect(
        text.contains("<link rel=\"alternate\" type=\"application/feed+json\" href=\"\(feed).json\">"))
      #expect(text.contains("<a href=\"\(feed).atom\">Atom</a> · <a href=\"\(feed).json\">JSON Feed</a>"))
    }
  }
}

@Suite struct `The file of changes` {
  @Test func `answers which hearings moved, and when that became known`() throws {
    let found = try Publishings(hearing: [
      "date: 2031-05-20T09:00, status: scheduled",
      "date: 2031-06-03T10:30, moved_from: [2031-05-20T09:00], status: scheduled",
      "date: 2031-06-03T10:30, moved_from: [2031-05-20T09:00], status: held, result: acquitted",
    ])
    #expect(
      try found.text("api/v1/changes.json") == """
        {
          "schema_version": "1.4.0",
          "licence": {
            "facts": "CC0-1.0",
            "texts": "CC-BY-4.0"
          },
          "result": {
            "since": "2031-04-02T06:00:00Z",
            "changes": [
              {
                "published": "2031-04-04T06:00:00Z",
                "kind": "outcome",
                "case": "one",
                "case_title": {
                  "en": "One case"
                },
                "id": "one/h",
                "type": "trial_hearing",
                "people": [
                  {
                    "id": "one/vant",
                    "name": {
                      "en": "Orla Vant",
                      "fr": "Orla Vant",
                      "ru": "Орла Вант"
                    }
                  }
                ],
                "date": "2031-06-03T10:30",
                "time_zone": "Etc/GMT-5",
                "result": "acquitted",
                "outcomes": [],
                "certainty": "reported"
              },
              {
                "published": "2031-04-03T06:00:00Z",
                "kind": "hearing_moved",
                "case": "one",
                "case_title": {
                  "en": "One case"
                },
                "id": "one/h",
                "type": "trial_hearing",
                "people": [
                  {
                    "id": "one/vant",
                    "name": {
                      "en": "Orla Vant",
                      "fr": "Orla Vant",
                      "ru": "Орла Вант"
                    }
                  }
                ],
                "date_before": "2031-05-20T09:00",
                "date": "2031-06-03T10:30",
                "time_zone": "Etc/GMT-5",
                "certainty": "reported"
              }
            ]
          }
        }

        """)
  }
}

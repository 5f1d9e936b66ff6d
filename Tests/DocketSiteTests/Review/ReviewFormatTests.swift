import DocketJSON
import Foundation
import TestSupport
import Testing

@testable import DocketSite

@Suite struct `A review in Markdown` {
  @Test(arguments: [
    ("@octocat", "@\u{2060}octocat"), ("see #12", "see \\#\u{2060}12"),
    ("!3 and $4", "\\!\u{2060}3 and \\$\u{2060}4"),
    ("GH-7", "GH-\u{2060}7"), ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"), ("a & b", "a &amp; b"),
    ("[x](https://evil.example)", "\\[x\\](https:\u{2060}//evil.example)"),
    ("www.evil.example", "www.\u{2060}evil.example"), ("![i](data:x)", "\\!\\[i\\](data:x)"),
    ("a|b `c` *d* _e_", "a\\|b \\`c\\` \\*\u{2060}d\\* \\_e\\_"), ("1. one", "1\\. one"),
    ("- one", "\\- one"),
    ("# one", "\\# one"), ("two\nlines", "two lines"), ("<!-- -->", "&lt;\\!-- --&gt;"),
    ("C:\\x", "C:\\\\x"), ("~~gone~~", "\\~\\~\u{2060}gone\\~\\~"),
  ])
  func `shows what stands in a record as it stands`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test func `has a heading a record and a line a change`() throws {
    let change = try ReviewedChange([
      ReviewedChange.Edit("status: tentative", "status: cancelled"),
      ReviewedChange.Edit("  en: The Harbour Bells case", "  en: The <img src=x> @all case"),
    ])
    #expect(
      change.document().markdown == """
        ## What readers and subscribers notice

        Compared with \\`main\\`

        ### The &lt;img src\\=x&gt; @\u{2060}all case (harbour-bells)

        - Cancelled: Mara Tolle: hearing of a complaint, Port Selm: 13 May 2031, 10:00
          - In calendars the entry stays, marked as cancelled.
        - Title: new wording in English
          - “The Harbour Bells case” → “The &lt;img src\\=x&gt; @\u{2060}all case”
          - The text in French, in Russian is now older than its original: it was not translated again.

        """)
  }
}

@Suite struct `A review of everything` {
  @Test func `fits into a comment of a forge`() throws {
    let before = try FixtureRecords.repository()
    let text = try #require(before.files[ReviewedChange.bells])
    var now = before
    for number in 1...400 {
      let id = "copy-\(number)"
      now.files["records/cases/\(id).yml"] = text.replacingOccurrences(
        of: "id: harbour-bells", with: "id: \(id)")
    }
    let page = try ReviewedChange(from: before, to: now).document().markdown
    #expect(page.count < 65_536)
    #expect(page.contains("… and "))
  }
}

@Suite struct `A review in JSON` {
  @Test func `has stable words beside the sentences`() throws {
    let change = try ReviewedChange([
      ReviewedChange.Edit(
        "date: 2031-05-20T09:00", "date: 2031-05-27T10:00\n    moved_from: [2031-05-20T09:00]")
    ])
    let expected: JSONValue = [
      "docket_changes": 1, "since": "main", "language": "en", "noticed": true,
      "groups": [
        [
          "about": "case", "id": "harbour-bells", "file": "records/cases/harbour-bells.yml",
          "title": "The Harbour Bells case",
          "changes": [
            [
              "kind": "hearing_moved", "level": "news", "object": "appeal", "key": "events/appeal/date",
              "before": "2031-05-20T09:00", "now": "2031-05-27T10:00",
              "calendar": [
                ["kind": "entry_moves"],
                ["kind": "cancelled_entry_at_old_date", "date": "2031-05-20T09:00"],
              ],
              "text":
                "Moved: Ilan Vesper: appeal hearing, Port Selm: 20 May 2031, 09:00 → 27 May 2031, 10:00",
              "details": [
                "In calendars the same entry moves.",
                "Subscribers get a cancelled entry at the old date: 20 May 2031, 09:00.",
              ],
            ]
          ],
        ]
      ],
    ]
    #expect(change.document().json == expected)
  }
}

/// What holds of any change: nothing that a file says otherwise is passed over.
@Suite struct `A review` {
  @Test(arguments: 1...6)
  func `tells every value that is another`(seed: Int) throws {
    let before = try FixtureRecords.repository()
    var random = SplitMix64(seed: seed)
    for _ in 0..<8 {
      let paths = before.files.keys.filter { $0.hasSuffix(".yml") }.sorted()
      let path = paths[Int(random.next() % UInt64(paths.count))]
      var lines = try #require(before.files[path]).components(separatedBy: "\n")
      let values = lines.indices.filter { index in
        let line = lines[index]
        return line.contains(": ") && !line.contains("#") && !line.contains("{") && !line.hasSuffix("\"")
          && !line.hasSuffix("|") && !line.hasSuffix(">-")
      }
      guard !values.isEmpty else { continue }
      let place = values[Int(random.next() % UInt64(values.count))]
      lines[place] += "9"
      var now = before
      now.files[path] = lines.joined(separator: "\n")
      let change = try ReviewedChange(from: before, to: now)
      #expect(change.kinds.contains { $0 != "layout_changed" }, "\(path): \(lines[place])")
    }
  }
}

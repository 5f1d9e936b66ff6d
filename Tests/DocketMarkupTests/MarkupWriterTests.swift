import DocketMarkup
import Testing

@Suite struct `A writer of markup` {
  @Test(arguments: [
    ("Selm & Quay", "Selm &amp; Quay"), ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"), ("]]>", "]]&gt;"),
    ("“quoted” \"so\"", "“quoted” \"so\""), ("a\tb\nc", "a\tb\nc"), ("é Ж ع 漢 😀", "é Ж ع 漢 😀"), ("", ""),
    // A mark on a sign of markup makes one character of both; the sign is still one.
    ("<\u{301}", "&lt;\u{301}"), ("&\u{338}amp;", "&amp;\u{338}amp;"),
  ])
  func `escapes what would be markup`(text: String, written: String) {
    #expect(Self.string { $0.text(text) } == written)
  }

  @Test(
    arguments: [
      0x0, 0x8, 0xB, 0xC, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
      0x10FFFF,
    ] as [UInt32])
  func `leaves out what neither XML nor HTML has`(value: UInt32) throws {
    let text = "a" + String(try #require(Unicode.Scalar(value))) + "b"
    #expect(Self.string { $0.text(text) } == "ab")
    #expect(Self.string { $0.void("br", [.id(text)]) } == "<br id=\"ab\">")
  }

  @Test(arguments: [0xA0, 0x2066, 0x200F, 0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD] as [UInt32])
  func `keeps what looks like it`(value: UInt32) throws {
    let text = "a" + String(try #require(Unicode.Scalar(value))) + "b"
    #expect(Self.string { $0.text(text) } == text)
  }

  @Test func `escapes attributes so that they cannot end early`() {
    let value = "x\" onclick=\"y\n\t<'>&\"\u{301}"
    #expect(
      Self.string { $0.element("a", [.href(value)], text: "z") }
        == "<a href=\"x&quot; onclick=&quot;y&#10;&#9;&lt;'&gt;&amp;&quot;\u{301}\">z</a>")
  }

  @Test func `declares XML, and ends elements of Atom that are empty`() {
    let feed = Self.string { writer in
      writer.xmlDeclaration()
      writer.element("link", [.href("https://harbour.example.org/?a=1&b=2")], text: "")
    }
    #expect(
      feed
        == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<link href=\"https://harbour.example.org/?a=1&amp;b=2\"></link>\n"
    )
  }

  @Test func `nests elements and ends a line behind blocks`() {
    let page = Self.string { writer in
      writer.documentType()
      writer.element("html", [MarkupAttribute("lang", "en")]) { writer in
        writer.element("p", [.class("lead")]) { writer in
          writer.text("1 < 2 ")
          writer.element("b", text: "so")
          writer.void("br")
        }
      }
    }
    #expect(
      page == "<!DOCTYPE html>\n<html lang=\"en\"><p class=\"lead\">1 &lt; 2 <b>so</b><br></p>\n</html>\n")
  }

  private static func string(_ write: (inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

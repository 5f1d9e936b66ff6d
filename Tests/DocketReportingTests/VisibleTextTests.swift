import DocketLanguage
import Foundation
import Testing

@testable import DocketReporting

@Suite struct VisibleTextTests {
  @Test(
    arguments: [
      ("plain «text» – ж 日 🕊️", "plain «text» – ж 日 🕊️"), ("a\tb", "a b"), ("a\nb\r\nc", "a␊b␍␊c"),
      ("\u{1B}[31m", "␛[31m"), ("\u{0}\u{7}\u{8}\u{C}", "␀␇␈␌"), ("\u{7F}", "␡"),
      ("\u{9B}31m", "⟨U+009B⟩31m"),
      ("\u{85}", "⟨U+0085⟩"), ("\u{2028}\u{2029}", "⟨U+2028⟩⟨U+2029⟩"),
      ("\u{202E}\u{2066}\u{200F}\u{61C}", "⟨U+202E⟩⟨U+2066⟩⟨U+200F⟩⟨U+061C⟩"), ("a\u{200B}b", "a⟨U+200B⟩b"),
      ("\u{FEFF}", "⟨U+FEFF⟩"), ("soft\u{AD}hyphen", "soft⟨U+00AD⟩hyphen"), ("\u{E0041}", "⟨U+E0041⟩"),
      ("a\u{200D}b", "a⟨U+200D⟩b"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩‍👧", "👩‍👧"),
      ("a\u{FE0F}", "a⟨U+FE0F⟩"),
      ("©\u{FE0F}", "©\u{FE0F}"), ("\u{3164}", "⟨U+3164⟩"), ("\u{2800}", "⟨U+2800⟩"),
      ("no\u{A0}break", "no\u{A0}break"),
      ("\u{200D}", "⟨U+200D⟩"),
    ] as [(String, String)])
  func `what acts on a terminal or cannot be seen has a stand-in`(_ text: String, _ shown: String) {
    #expect(VisibleText.line(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("a", "a"), ("", ""), ("\n", "\n"), ("a\n\nb\n", "a\n\nb\n"), ("::error::x", "∷error::x"),
    ("  ::error::x", "  ∷error::x"), ("\u{A0}::x", "\u{A0}∷x"), ("a\n::x\nb ::y", "a\n∷x\nb ::y"),
    (":x", ":x"),
    (": :", ": :"), (":", ":"), ("a ##[group]x", "a ##⟦group]x"), ("###[group]", "###⟦group]"),
    ("#[x]", "#[x]"),
    ("## [x]", "## [x]"), ("##vso[task]", "##vso⟦task]"), ("##teamcity[x]", "##teamcity⟦x]"),
    ("##\n[x]", "##\n[x]"), ("#\u{200D}#\u{AD}[x]", "#\u{200D}#\u{AD}⟦x]"),
    ("## Heading [1]", "## Heading [1]"),
    (":::x", "∷:x"),
  ])
  func `no line of a report can pass for a command of a build service`(_ text: String, _ harmless: String) {
    #expect(VisibleText.harmless(text) == harmless)
  }

  @Test func `commands that are meant stay`() {
    #expect(VisibleText.harmless("::error::a ##[x]\n", keepsColons: true) == "::error::a ##⟦x]\n")
  }

  @Test func `a very long message is cut`() {
    let message = Phrase.same("{text}").with(["text": .text(String(repeating: "ж", count: 2_000))])
    #expect(VisibleText.words(message, in: .en) == String(repeating: "ж", count: 1_000) + "…")
    let whole = Phrase.same("{text}").with(["text": .text(String(repeating: "ж", count: 1_000))])
    #expect(VisibleText.words(whole, in: .en) == String(repeating: "ж", count: 1_000))
  }

  /// The bound is for a debug build, in time of the processor; four megabytes took minutes when each line was copied.
  @Test func `a long report is made harmless in time`() {
    let line = "  12 | ::error:: ##[x] a line of a report, with some words in it and no end in sight\n"
    let began = Self.processorSeconds
    let report = VisibleText.harmless(String(repeating: line, count: 40_000))
    #expect(report.hasPrefix("  12 | ::error:: ##⟦x] a line"))
    #expect(report.hasSuffix("in sight\n"))
    #expect(Self.processorSeconds - began < 20)
  }

  /// Seconds this thread has computed.
  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

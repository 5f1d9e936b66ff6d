import DocketDiagnostics
import DocketYAML
import Foundation
import Testing

@Suite struct `A hostile file` {
  /// A text under a mebibyte that would cost a naive reader minutes or gigabytes.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }

    init(_ name: String, before: String = "", _ piece: String, times: Int, after: String = "") {
      self.init(name, before + String(repeating: piece, count: times) + after)
    }
  }

  private static let tags = (0..<50_000).map { "%TAG !a\($0)! x\n" }.joined()

  private static let files = [
    Hostile("a million brackets", "[", times: 1_000_000),
    Hostile("a million braces after Cyrillic", before: "я: ", "{", times: 1_000_000),
    Hostile("brackets on lines of their own", "[\n", times: 500_000),
    Hostile("half a million dashes", "- ", times: 500_000),
    Hostile("keys by the hundred thousand", (0..<100_000).map { "k\($0):\n" }.joined()),
    Hostile("one key for ever", "a: b\n", times: 200_000),
    Hostile("one key for ever on one Cyrillic line", before: "я: {", "a: ,", times: 12_000, after: "}"),
    Hostile("an alias bomb", before: "a: &a [x,x]\n", "b: &a [*a,*a,*a]\n", times: 30),
    Hostile("anchors", "- &a x\n", times: 140_000),
    Hostile("tags on one Cyrillic line", before: "[", "!a я,", times: 150_000, after: "]"),
    Hostile("directives", tags),
    Hostile("directives after a document", "a: b\n" + tags),
    Hostile("directives after an empty document", "---\n" + tags),
    Hostile("documents", "---\n", times: 250_000),
    Hostile("a text of a megabyte", "x ", times: 500_000),
    Hostile("a quote left open", before: "\"", "x\n", times: 500_000),
    Hostile("escapes", before: "\"", "\\n", times: 500_000, after: "\""),
    Hostile("blank lines and a fault", "\n", times: 1_000_000, after: "a: ]"),
    Hostile("tabs", "\t", times: 1_000_000),
    Hostile("a list that never closes", before: "[", "- ", times: 400_000),
    Hostile("hidden line breaks", "\u{2028}", times: 340_000),
  ]

  /// Each takes milliseconds in a release build; the bound is for a debug build, in time of the processor, so that a
  /// busy machine changes nothing.
  @Test(arguments: files) func `ends in a finding within five seconds`(hostile: Hostile) {
    let file = file(hostile.text)
    let began = Self.processorSeconds
    #expect(!YAML.read(file).diagnostics.isEmpty)
    #expect(Self.processorSeconds - began < 5)
  }

  /// Seconds this thread has computed.
  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

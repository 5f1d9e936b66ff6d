import DocketLanguage
import Testing

@testable import DocketRecords

@Suite("The page of the format")
struct RecordFormatTests {
  private static let lines = RecordFormat.text.split(separator: "\n", omittingEmptySubsequences: false).map(
    String.init)

  private static let anchors = lines.filter { $0.hasPrefix("#") }.map { line in
    Markdown.anchor(String(line.drop { $0 == "#" || $0 == " " }))
  }

  @Test func `the case it shows reads without a finding`() {
    #expect(reading(RecordFormat.shortestCase).findings == [])
  }

  @Test func `every form of date it shows is read`() {
    for (form, _) in RecordFormat.dateForms { #expect(reading(caseWithEvent(date: form)).findings == []) }
  }

  @Test func `every link within it leads to a heading, and no heading stands twice`() {
    let links = RecordFormat.text.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) }
    #expect(Set(links).subtracting(Self.anchors) == [])
    #expect(Set(Self.anchors).count == Self.anchors.count)
  }

  @Test func `every object and every vocabulary has its section`() {
    for entity in EntityDescription.all {
      #expect(Self.lines.contains("## \(RecordFormat.heading(of: entity))"), "\(entity.name)")
    }
    for vocabulary in Vocabulary.written {
      #expect(Self.lines.contains("### \(RecordFormat.heading(ofWords: vocabulary.name.en))"))
    }
  }

  @Test func `rows of a table have as many cells as its head`() {
    var cells = 0
    for line in Self.lines {
      guard line.hasPrefix("|") else {
        cells = 0
        continue
      }
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == 0 || bars == cells, "\(line)")
      cells = bars
    }
  }

  @Test(arguments: [
    ("verdict", "| `verdict` | verdict | verdict | приговор | yes | as the result says |"),
    (
      "arrest",
      "| `arrest` | arrest | arrestation | задержание по делу |  | begins custody: police detention, or a final sentence that is still to be served |"
    ),
    ("transfer", "| `transfer` | transfer | transfert | этап |  | in transfer, until the arrival |"),
    (
      "entry_into_force",
      """
      | `entry_into_force` | sentence takes effect | entrée en vigueur de la peine | вступление приговора в силу |  | \
      the sentence of this proceeding is final |
      """
    ),
    ("statement", "| `statement` | public statement | déclaration publique | публичное заявление |  |  |"),
  ])
  func `an event type is shown with what it does`(word: String, row: String) {
    #expect(Self.lines.contains(row))
  }

  @Test(arguments: [
    ("plain words", "plain words"), ("a*b_c[d](e)", "a\\*b\\_c\\[d\\](e)"), ("<b>&", "\\<b\\>\\&"),
    ("a|b", "a\\|b"),
    ("# a\nb", "\\# a b"), ("\\", "\\\\"),
  ])
  func `text is escaped`(text: String, markdown: String) {
    #expect(Markdown.text(text) == markdown)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a``b`c", "```a``b`c```"), ("a\nb", "`a b`"),
    ("", "``"),
  ])
  func `exact characters stand in a fence that holds them`(characters: String, markdown: String) {
    #expect(Markdown.code(characters) == markdown)
  }

  @Test(arguments: [
    ("see `a_b` and c_d", "see `a_b` and c\\_d"), ("one ` alone", "one \\` alone"), ("`a`", "`a`"), ("", ""),
  ])
  func `backticks in a sentence mark exact characters`(sentence: String, markdown: String) {
    #expect(Markdown.prose(sentence) == markdown)
  }

  @Test func `bars in cells are escaped, in code too`() {
    #expect(
      Markdown.table(["a|b"], [["`c|d`"], ["e\\|f"]]) == "| a\\|b |\n| --- |\n| `c\\|d` |\n| e\\|f |\n")
  }
}

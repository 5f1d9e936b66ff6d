import DocketLanguage
import Testing

@Suite struct PhraseDefectsTests {
  @Test(arguments: [
    (Phrase("ok", en: "a", fr: "b", ru: "c"), []),
    (
      Phrase("ok-2", en: "{n} {n?x|y} {m}", fr: "{m}{n?x|y}", ru: "{n?x|y|z} {m}"),
      []
    ),
    (Phrase("Not_ok", en: "a", fr: "b", ru: "c"), ["The key `Not_ok` is not in kebab-case."]),
    (Phrase("a-", en: "a", fr: "b", ru: "c"), ["The key `a-` is not in kebab-case."]),
    (Phrase("x", en: "a", fr: "", ru: "c"), ["`x`, fr: the text is empty."]),
    (Phrase("x", en: "a", fr: "b ", ru: "c"), ["`x`, fr: the text begins or ends with a space."]),
    (
      Phrase("x", en: "a {n}", fr: "b", ru: "c {m}"),
      [
        "`x`, fr: the places are [], in English they are [\"n\"].",
        "`x`, ru: the places are [\"m\"], in English they are [\"n\"].",
      ]
    ),
    (
      Phrase("x", en: "a {", fr: "b", ru: "c }"),
      ["`x`, en: a brace has no partner.", "`x`, ru: a brace has no partner."]
    ),
    (
      Phrase("x", en: "{n?a|b|c}", fr: "{n?a|b}", ru: "{n?a|b}"),
      ["`x`, en: `{n?…}` has 3 forms instead of 2.", "`x`, ru: `{n?…}` has 2 forms instead of 3."]
    ),
  ])
  func `a phrase names its defects`(_ phrase: Phrase, _ defects: [String]) {
    #expect(phrase.defects == defects)
  }

  @Test func `the places of a text are named once and in order`() {
    let phrase = Phrase("x", en: "{b} {a?x|y} {b} {a}", fr: "", ru: "")
    #expect(phrase.places(in: .en) == ["a", "b"])
    #expect(phrase.places(in: .fr) == [])
  }
}

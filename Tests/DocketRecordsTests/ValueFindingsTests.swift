import DocketLanguage
import DocketRecords
import Testing

@Suite("Findings about values")
struct ValueFindingsTests {
  @Test(arguments: [
    (
      "tags: students",
      "6:7–6:15 Here the format has a list, and this is a text. / Put it into square brackets."
    ),
    (
      "tags: {a: b}",
      "6:7–6:13 Here the format has a list, and this is a block with keys. / Begin each item with a hyphen and a space."
    ),
    (
      "aliases: 'n/a'",
      "6:10–6:15 Here the format has a list, and this is a text. / Put it into square brackets."
    ),
    ("aliases: [[a]]", "6:11–6:14 Here the format has a text, and this is a list."),
    ("aliases: [{a: b}]", "6:11–6:17 Here the format has a text, and this is a block with keys."),
    ("summary: [a, b]", "6:10–6:16 Here the format has a text, and this is a list."),
    ("verified: [2023-01-01]", "6:11–6:23 Here the format has a text, and this is a list."),
    ("identifiers: [a]", "6:14–6:17 Here the format has a block with keys, and this is a list."),
    (
      "support: open",
      """
      6:10–6:14 Here the format has the keys of `support`, and this is a text. / Write its keys on lines of their own, \
      beginning with `letters`, `letters_to`, `letters_language`.
      """
    ),
    (
      "events: [x]",
      """
      6:10–6:11 Here the format has the keys of `event`, and this is a text. / Write its keys on lines of their own, \
      beginning with `id`, `date`, `type`.
      """
    ),
  ])
  func `a list, a block or a text in place of another is reported where it stands`(
    line: String, finding: String
  ) {
    #expect(reading(smallCase(line)).findings == ["type-mismatch \(finding)"])
  }

  @Test(arguments: [
    ("hello", "1:1–1:6 Here the format has the keys of `case`, and this is a text."),
    ("- a\n", "1:3–1:4 Here the format has the keys of `case`, and this is a list."),
  ])
  func `a file that is no block at all is one finding`(text: String, finding: String) {
    let file = reading(text)
    #expect(
      file.findings == [
        "type-mismatch \(finding) / Write its keys on lines of their own, beginning with `id`, `language`, `title`."
      ])
    #expect(file.caseRecord == nil)
  }

  @Test(arguments: ["", "\n\n", "# nothing yet\n"])
  func `an empty file is one finding at its beginning`(text: String) {
    #expect(reading(text).findings == ["blank-value 1:1–1:1 This file is empty."])
  }

  @Test(arguments: [
    ("summary:", "6:9–6:9"), ("summary: ''", "6:10–6:12"), ("summary: \" \"", "6:10–6:13"),
    ("summary: ~", "6:10–6:11"),
    ("summary: {en: }", "6:14–6:14"), ("summary: {en: a, fr: null}", "6:22–6:26"),
    ("story: |\n  \n", "6:8–6:9"),
    ("support:", "6:9–6:9"), ("tags:", "6:6–6:6"), ("tags: [~]", "6:8–6:9"), ("aliases: [n/a]", "6:11–6:14"),
    ("identifiers: null", "6:14–6:18"), ("identifiers: {wikidata: -}", "6:25–6:26"),
    ("verified: TBD", "6:11–6:14"),
    ("time_zone: --", "6:12–6:14"), ("consent: —", "6:10–6:11"), ("licence: \u{200B}", "6:10–6:11"),
  ])
  func `a value that says nothing is reported where it stands`(line: String, place: String) {
    #expect(
      reading(smallCase(line)).findings == [
        "blank-value \(place) This key says nothing. / Take the whole line out until something is known."
      ])
  }

  @Test(arguments: [
    "summary: 'n/a'", "summary: no", "summary: \"-\"", "aliases: [\"?\"]", "summary: TBD soon",
  ])
  func `words between quotes and words that go on say something`(line: String) {
    #expect(reading(smallCase(line)).findings == [])
  }

  @Test(arguments: [
    ("type", "trial_hering", "event type", "trial_hearing"), ("type", "Arrest", "event type", "arrest"),
    ("type", "trial-hearing", "event type", "trial_hearing"), ("type", "арест", "event type", "arrest"),
    ("type", "audience", "event type", "trial_hearing"), ("type", "фккуые", "event type", "arrest"),
    ("type", "rеlease", "event type", "release"),
  ])
  func `a word that is nearly one of the list is named with the right one`(
    key: String, word: String, vocabulary: String, meant: String
  ) {
    #expect(
      reading(caseWithEvent(type: word)).findings == [
        """
        one-of 9:11–9:\(11 + word.unicodeScalars.count) `\(word)` is not a known \(vocabulary). / Did you mean \
        `\(meant)`?
        """
      ])
  }

  @Test(arguments: [
    ("status: canceled", "10:13–10:21 `canceled` is not a known hearing status. / Did you mean `cancelled`?"),
    (
      "access: maybe",
      "10:13–10:18 `maybe` is not a known access to a hearing. / Write one of `open`, `closed`, `partly_closed`, `unknown`."
    ),
    (
      "format: phone",
      "10:13–10:18 `phone` is not a known form of a hearing. / Write one of `in_person`, `video_link`, `online`."
    ),
  ])
  func `a word that is none of the list is reported with the list`(line: String, finding: String) {
    #expect(reading(caseWithEvent(line)).findings == ["one-of \(finding)"])
  }

  @Test(arguments: [
    ("A_Case", " / Write `a-case`."), ("-a", " / Write `a`."), ("a--b", " / Write `a-b`."),
    ("a.b", " / Write `a-b`."),
    ("été", ""), (String(repeating: "a", count: 65), ""), ("дело", ""),
  ])
  func `an id of other characters is reported with one that would do`(id: String, mend: String) {
    #expect(
      reading(smallCase().replacing("id: a-case", with: "id: \(id)")).findings == [
        """
        id-format 1:5–1:\(5 + id.unicodeScalars.count) An id has only a–z, 0–9 and hyphens between them, and at most 64 \
        characters.\(mend)
        """
      ])
  }

  @Test func `ids within a file have at most 40 characters`() {
    let id = String(repeating: "b", count: 41)
    #expect(
      reading(smallCase("people2: x").replacing("people2: x", with: "proceedings: {\(id): {title: T}}"))
        .findings == [
          "id-format 6:15–6:56 An id has only a–z, 0–9 and hyphens between them, and at most 40 characters."
        ])
  }

  @Test(arguments: [
    ("jurisdiction: ru", "4:15–4:17 A country is two capital letters. / Write `RU`."),
    (
      "jurisdiction: Russia",
      "4:15–4:21 A country is two capital letters. / Look up its code in ISO 3166-1, for instance `RU`."
    ),
  ])
  func `a country is its code`(line: String, finding: String) {
    #expect(
      reading(smallCase().replacing("jurisdiction: QX", with: line)).findings == ["value-format \(finding)"])
  }

  @Test(arguments: [
    ("link: example.org", "10:11–10:22"), ("link: ftp://a.b", "10:11–10:20"),
    ("link: https://u@a.b/", "10:11–10:25"),
    ("link: https://localhost/", "10:11–10:29"),
  ])
  func `an address is whole`(line: String, place: String) {
    #expect(
      reading(caseWithEvent(line)).findings == [
        """
        value-format \(place) This is not a full web address. / Write the whole address from `https://` on, without \
        spaces, user names or passwords.
        """
      ])
  }

  @Test func `an address has no spaces`() {
    #expect(
      reading(caseWithEvent("link: https://a.b/c d")).findings == [
        """
        value-format 10:11–10:26 There is a space in this web address. / Copy the address from the browser again, or \
        write `%20` in its place.
        """
      ])
  }

  @Test(arguments: [
    ("time_zone: Moscow time", "10:16–10:27 A time zone is named as in `Europe/Moscow`."),
    ("outcomes: {ann: {result: convicted, suspended: yes}}", "10:52–10:55 Here stands `true` or `false`."),
    (
      "outcomes: {ann: {result: convicted, sentence: 4 years}}",
      "10:51–10:58 A length is written like `4y 6m`, `15d`, `life`, `5y/10y`, `25y/life`, `death`. / Write `4y`."
    ),
    (
      "outcomes: {ann: {result: convicted, sentence: 0y}}",
      "10:51–10:53 An amount of zero says nothing. / A length is written like `4y 6m`, `15d`, `life`, `5y/10y`, `25y/life`, `death`."
    ),
    (
      "outcomes: {ann: {result: convicted, sentence: 6m 4y}}",
      """
      10:54–10:56 The largest unit comes first, and each unit only once. / A length is written like `4y 6m`, `15d`, \
      `life`, `5y/10y`, `25y/life`, `death`.
      """
    ),
    (
      "outcomes: {ann: {result: convicted, sentence: forever}}",
      "10:51–10:58 A length is written like `4y 6m`, `15d`, `life`, `5y/10y`, `25y/life`, `death`."
    ),
  ])
  func `a zone, a truth value and a sentence have their forms`(line: String, finding: String) {
    #expect(reading(caseWithEvent(line)).findings == ["value-format \(finding)"])
  }

  @Test(arguments: [
    ("{month: 13, weekday: sunday, nth: 2}", "10:21–10:23 Here stands a whole number from 1 to 12."),
    ("{month: 1.5, weekday: sunday, nth: 2}", "10:21–10:24 Here stands a whole number from 1 to 12."),
    (
      "{month: 2, weekday: sunday, nth: 0}",
      "10:46–10:47 Here stands 1 to 5, or `-1` for the last of the month."
    ),
    (
      "{month: 2, weekday: sunday, nth: -2}",
      "10:46–10:48 Here stands 1 to 5, or `-1` for the last of the month."
    ),
  ])
  func `a number is whole and in its range`(value: String, finding: String) {
    let file = reading(smallCase("days:\n  - id: one\n    type: vigil\n    title: T\n    repeat: \(value)"))
    #expect(file.findings == ["value-format \(finding)"])
  }

  @Test(arguments: [
    (
      "default_length: 200h",
      "4:29–4:33 This is longer than seven days. / A length is written like `1h`, `90min`."
    ),
    ("default_length: 1 hour", "4:29–4:35 A length is written like `1h`, `90min`. / Write `1h`."),
    ("marker_days: -1", "4:26–4:28 Here stands a whole number from 0 to 3660."),
  ])
  func `settings of calendars have their forms`(setting: String, finding: String) {
    let text = """
      site: {title: T, url: https://a.example, uid_domain: a.example}
      languages: {default: en, published: [en]}
      licences: {facts: CC0-1.0, texts: CC-BY-4.0}
      calendars: {\(setting)}
      """
    #expect(reading(text, as: .pipeline).findings == ["value-format \(finding)"])
  }

  @Test(arguments: [
    ("language: english!", "2:11–2:19", "english!"), ("language: e", "2:11–2:12", "e"),
  ])
  func `a language is named by its tag`(line: String, place: String, tag: String) {
    let finding =
      "language-tag \(place) `\(tag)` is not a language tag. / Write a tag such as `en`, `fr`, `ru`."
    #expect(reading(smallCase().replacing("language: en", with: line)).findings == [finding])
  }

  @Test(arguments: [
    ("en_GB", "The tag `en_GB` is spelled `en-GB`. / Write `en-GB`."),
    ("EN", "The tag `EN` is spelled `en`. / Write `en`."),
    ("rus", "`rus` is not a language tag. / Write `ru`."),
    ("ua", "`ua` is not a language tag. / Write `uk`."),
    ("by-Cyrl", "`by-Cyrl` is not a language tag. / Write `be-Cyrl`."),
    ("xx", "`xx` is not a language tag. / Write a tag such as `en`, `fr`, `ru`."),
  ])
  func `a tag that is nearly right is corrected`(tag: String, finding: String) {
    let file = reading(smallCase().replacing("language: en", with: "language: \(tag)"))
    #expect(file.findings == ["language-tag 2:11–2:\(11 + tag.count) \(finding)"])
  }

  @Test func `a language of a text is named by its tag too, and the other languages are kept`() {
    let file = reading(caseWithEvent("note: {en: a, english!: b, ru: в}"))
    #expect(
      file.findings == [
        "language-tag 10:19–10:27 `english!` is not a language tag. / Write a tag such as `en`, `fr`, `ru`."
      ])
    let note = file.caseRecord?.events?.value.first?.value.note?.value
    #expect(note?.versions.map(\.language.description) == ["en", "ru"])
  }
}

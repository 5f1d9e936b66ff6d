import DocketTime
import Testing

/// A text, its problem, and the part at fault between angle brackets in `marked`.
struct Refusal: CustomTestStringConvertible, Sendable {
  let text: String
  let range: Range<Int>
  let problem: DateProblem

  init(_ marked: String, _ problem: DateProblem) {
    let parts = marked.split(separator: "‹", omittingEmptySubsequences: false)
    let rest = parts.dropFirst().joined().split(separator: "›", omittingEmptySubsequences: false)
    let (before, fault) = (String(parts.first ?? ""), String(rest.first ?? ""))
    text = before + fault + rest.dropFirst().joined()
    range = before.utf8.count..<before.utf8.count + fault.utf8.count
    self.problem = problem
  }

  init(_ marked: String, _ feature: UnsupportedDateFeature) {
    self.init(marked, .unsupported(feature: feature))
  }

  init(_ marked: String, readings: String...) { self.init("‹\(marked)›", .dotted(readings: readings)) }

  var testDescription: String { text.debugDescription }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    do throws(DateFault) {
      let date = try RecordDate.parse(text)
      Issue.record("accepted as \(date)", sourceLocation: sourceLocation)
    } catch {
      #expect(error == DateFault(problem, at: range), sourceLocation: sourceLocation)
    }
  }
}

@Suite struct `Refused dates` {
  static let impossible: [Refusal] = [
    Refusal("‹›", .empty), Refusal("‹ \t›", .empty),
    Refusal("‹0000›", .noSuchYear), Refusal("‹0000›-01-01", .noSuchYear),
    Refusal("2024-‹00›", .noSuchMonth(0)), Refusal("2024-‹13›", .noSuchMonth(13)),
    Refusal("2024-‹13›-01", .noSuchMonth(13)), Refusal("2024-‹42›", .noSuchMonth(42)),
    Refusal("2024-04-‹31›", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("2023-02-‹29›", .noSuchDay(year: 2023, month: 2, lastDay: 28)),
    Refusal("1900-02-‹29›", .noSuchDay(year: 1900, month: 2, lastDay: 28)),
    Refusal("2024-02-‹30›~", .noSuchDay(year: 2024, month: 2, lastDay: 29)),
    Refusal("2024-01-‹00›", .noSuchDay(year: 2024, month: 1, lastDay: 31)),
    Refusal("2024-04-‹31›/..", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("2024-01-01/2024-04-‹31›", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("2024-04-‹31›T10:00", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("2024-01-01T‹24:00›", .noSuchTime(hour: 24, minute: 0)),
    Refusal("2024-01-01T‹23:60›", .noSuchTime(hour: 23, minute: 60)),
    Refusal("2024-01-01T10:00‹~›", .qualifiedClock), Refusal("2024-01-01T10:00‹?›", .qualifiedClock),
    Refusal("‹2019-02-07/2019-02-01›", .reversed(swapped: "2019-02-01/2019-02-07")),
    Refusal("‹2019-02/2019-01-31?›", .reversed(swapped: "2019-01-31?/2019-02")),
    Refusal("‹2019-02-08~/2019-02-06›", .reversed(swapped: "2019-02-06/2019-02-08~")),
    Refusal("2023-09-04‹T10:30›/2023-09-05T10:30", .clockInInterval),
    Refusal("2023-09-04‹T10:30›/..", .clockInInterval),
    Refusal("2023-09-04/2023-09-05‹T10:30›", .clockInInterval),
    Refusal("2023-09‹T10:30›", .clockWithoutDay), Refusal("2023‹T10:30›", .clockWithoutDay),
  ]

  static let unsupported: [Refusal] = [
    Refusal("2023-‹21›", .season), Refusal("2023-‹24›", .season), Refusal("2023-‹41›", .season),
    Refusal("2023-‹XX›", .unspecifiedDigits), Refusal("199‹X›", .unspecifiedDigits),
    Refusal("2023-‹XX-XX›", .unspecifiedDigits), Refusal("‹XXXX›-12-25", .unspecifiedDigits),
    Refusal("2023-1‹x›", .unspecifiedDigits), Refusal("2019-02-01/2019-‹XX›", .unspecifiedDigits),
    Refusal("2023-09‹%›", .approximateAndUnsure), Refusal("2023-09‹?~›", .approximateAndUnsure),
    Refusal("1984‹?~›/2004", .approximateAndUnsure), Refusal("2023-‹~›09", .componentQualifier),
    Refusal("‹~›2023", .componentQualifier), Refusal("2023‹?›-09", .componentQualifier),
    Refusal("2023-09‹~›-04", .componentQualifier), Refusal("‹[2019-02-01,2019-02-02]›", .set),
    Refusal("‹{2019..2020}›", .set), Refusal("2023-09-04T10:30‹:00›", .seconds),
    Refusal("2023-09-04T10:30‹:00.000›+03", .seconds), Refusal("2023-09-04T10:30‹Z›", .offset),
    Refusal("2023-09-04T10:30‹+03:00›", .offset), Refusal("2023-‹W36›", .weekDate),
    Refusal("2023‹W36›", .weekDate), Refusal("2023-‹W36-1›", .weekDate), Refusal("2023-‹247›", .ordinalDate),
    Refusal("‹2023247›", .ordinalDate), Refusal("‹Y170000›", .longYear), Refusal("‹Y-17E7›", .longYear),
    Refusal("‹12023›", .longYear), Refusal("‹12023›-09", .longYear), Refusal("‹-0044›", .negativeYear),
    Refusal("‹-0044-03-15›", .negativeYear), Refusal("1950‹S2›", .significantDigits),
    Refusal("2019-02-01‹/›", .unknownEnd), Refusal("‹/›2019-02-07", .unknownStart),
    Refusal("‹..›/2019-02-07", .openStart), Refusal("2019/‹unknown›", .draftSpelling),
    Refusal("‹unknown›/2019", .draftSpelling), Refusal("2019/‹open›", .draftSpelling),
    Refusal("199‹u›", .draftSpelling), Refusal("2004-‹uu›", .draftSpelling),
  ]

  static let notations: [Refusal] = [
    Refusal("04.09.2023", readings: "2023-09-04", "2023-04-09"),
    Refusal("4.9.2023", readings: "2023-09-04", "2023-04-09"),
    Refusal("9/4/2023", readings: "2023-04-09", "2023-09-04"),
    Refusal("04. 09. 2023", readings: "2023-09-04", "2023-04-09"),
    Refusal("04092023", readings: "2023-09-04", "2023-04-09"),
    Refusal("12.XII.2025", readings: "2025-12-12"), Refusal("4 IX MMXXIII", readings: "2023-09-04"),
    Refusal("MMXXV", readings: "2025"), Refusal("XII.2025", readings: "2025-12"),
    Refusal("12 décembre MMXXV", readings: "2025-12-12"), Refusal("12.12.MMXXV", readings: "2025-12-12"),
    Refusal("13.09.2023", readings: "2023-09-13"), Refusal("09/13/2023", readings: "2023-09-13"),
    Refusal("04.04.2023", readings: "2023-04-04"), Refusal("2023/09/04", readings: "2023-09-04"),
    Refusal("2023.09.04", readings: "2023-09-04"), Refusal("2023-9-4", readings: "2023-09-04"),
    Refusal("2023 09 04", readings: "2023-09-04"), Refusal("20230904", readings: "2023-09-04"),
    Refusal("2023-9", readings: "2023-09"), Refusal("2023-9~", readings: "2023-09~"),
    Refusal("2023/09", readings: "2023-09"), Refusal("09.2023", readings: "2023-09"),
    Refusal("09/2023", readings: "2023-09"), Refusal("202309", readings: "2023-09"),
    Refusal("2011/12", readings: "2011-12", "2011/2012"), Refusal("2023/24", readings: "2023/2024"),
    Refusal("2019-02-01/07", readings: "2019-02-01/2019-02-07"),
    Refusal("2019-02-25/03-07", readings: "2019-02-25/2019-03-07"),
    Refusal("2019-02/03", readings: "2019-02/2019-03"),
    Refusal("01.02.2019/07.02.2019", readings: "2019-02-01/2019-02-07", "2019-01-02/2019-07-02"),
    Refusal("04.09.2023 10:30", readings: "2023-09-04T10:30", "2023-04-09T10:30"),
    Refusal("2023-09-04T9:30", readings: "2023-09-04T09:30"),
    Refusal("2023-09-04T10", readings: "2023-09-04T10:00"),
    Refusal("2023-09-04T1030", readings: "2023-09-04T10:30"),
    Refusal("2023-09-04 10h30", readings: "2023-09-04T10:30"),
    Refusal("2023-09-04t10:30", readings: "2023-09-04T10:30"),
    Refusal("2023-09-04, 10:30", readings: "2023-09-04T10:30"),
    Refusal("‹31›.04.2024", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("31.‹13›.2024", .noSuchMonth(13)), Refusal("4.9.‹0000›", .noSuchYear),
    Refusal("04.09.‹23›", .twoDigitYear), Refusal("4/9/‹23›", .twoDigitYear),
  ]

  static let words: [Refusal] = [
    Refusal("4 September 2023", readings: "2023-09-04"), Refusal("Sept. 4, 2023", readings: "2023-09-04"),
    Refusal("September 4th 2023", readings: "2023-09-04"), Refusal("4 sept. 2023", readings: "2023-09-04"),
    Refusal("1er août 2023", readings: "2023-08-01"), Refusal("fevrier 2023", readings: "2023-02"),
    Refusal("4 сентября 2023 г.", readings: "2023-09-04"), Refusal("МАРТ 2023", readings: "2023-03"),
    Refusal("4 мая 2023 года 10:30", readings: "2023-05-04T10:30"),
    Refusal("4\u{A0}сентября\u{A0}2023", readings: "2023-09-04"),
    Refusal("‹31› avril 2024", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("4 Sept ‹23›", .twoDigitYear),
  ]

  static let spacesAndLookalikes: [Refusal] = [
    Refusal("‹ ›2023-09-04", .spaced(reading: "2023-09-04")),
    Refusal("2023-09-04‹\n›", .spaced(reading: "2023-09-04")),
    Refusal("2023-09-04‹ ›10:30", .spaced(reading: "2023-09-04T10:30")),
    Refusal("2019-02-01‹ ›/2019-02-07", .spaced(reading: "2019-02-01/2019-02-07")),
    Refusal("2019-02-01‹  ›-  2019-02-07", .spaced(reading: "2019-02-01/2019-02-07")),
    Refusal(" 2024-04-‹31›", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("‹٢›٠٢٣-٠٩-٠٤", .lookalike(reading: "2023-09-04")),
    Refusal("‹２›０２３-09-04", .lookalike(reading: "2023-09-04")),
    Refusal("2023‹–›09–04", .lookalike(reading: "2023-09-04")),
    Refusal("2019-02-01‹–›2019-02-07", .lookalike(reading: "2019-02-01/2019-02-07")),
    Refusal("2019-02-01 ‹–› 2019-02-07", .lookalike(reading: "2019-02-01/2019-02-07")),
    Refusal("2023-09-04‹\u{200B}›", .lookalike(reading: "2023-09-04")),
    Refusal("‹\u{FEFF}›2023-09-04", .lookalike(reading: "2023-09-04")),
    Refusal("2023-09-04/‹…›", .lookalike(reading: "2023-09-04/..")),
    Refusal("2023-09-04‹Т›10:30", .lookalike(reading: "2023-09-04T10:30")),
    Refusal("2023-09-04‹\u{A0}›10:30", .lookalike(reading: "2023-09-04T10:30")),
    Refusal("‹٢٠٢٤-٠٤-٣١›", .noSuchDay(year: 2024, month: 4, lastDay: 30)),
    Refusal("‹2023–9–4›", .dotted(readings: ["2023-09-04"])),
  ]

  static let others: [Refusal] = [
    "today", "soon", "2023-09-04-05", "20", "2023-", "2023-09-", "2023-09-04T", "2023-9T10:30", "x", "T", "~",
    "/", "//", "é", "💥", "1.2.3", "12:30", "[draft]", "and/or", "2023-09-04 and 2023-09-05",
    "99999999999999999999",
    "2023-09-04/2023-09-05/2023-09-06",
  ].map { Refusal("‹\($0)›", .notADate) }

  @Test(arguments: impossible)
  func `that no calendar has name the part at fault`(refusal: Refusal) { refusal.check() }

  @Test(arguments: unsupported)
  func `of other standards name the feature`(refusal: Refusal) { refusal.check() }

  @Test(arguments: notations)
  func `in other notations get readings`(refusal: Refusal) { refusal.check() }

  @Test(arguments: words)
  func `with a month's name get a reading`(refusal: Refusal) { refusal.check() }

  @Test(arguments: spacesAndLookalikes)
  func `with wrong characters get a reading`(refusal: Refusal) { refusal.check() }

  @Test(arguments: others)
  func `that are nothing like one are called so`(refusal: Refusal) { refusal.check() }
}

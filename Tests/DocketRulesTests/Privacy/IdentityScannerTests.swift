import Testing

@testable import DocketRules

@Suite struct `Personal numbers in bytes` {
  static let written = [
    ScannedText("SNILS", "x \(SampleNumbers.snils)", finds: SampleNumbers.snils),
    ScannedText("SNILS, plain", "СНИЛС 112233" + "44595", finds: "112233" + "44595"),
    ScannedText("INN", "ИНН: 500100" + "732259", finds: "500100" + "732259"),
    ScannedText("a passport", "паспорт 4500" + " 123456", finds: "4500" + " 123456"),
    ScannedText("a passport in pairs", "Серия 45 00" + " 123456", finds: "45 00" + " 123456"),
    ScannedText("a passport with a number sign", "паспорт 4500 № 123" + "456", finds: "4500 № 123" + "456"),
    ScannedText("a passport in words", "серия 45 00, номер 123" + "456", finds: "45 00, номер 123" + "456"),
    ScannedText(
      "a passport in French", "passeport 4500 numéro 123" + "456", finds: "4500 numéro 123" + "456"),
    ScannedText("a foreign passport", "Passeport 71" + " 1234567", finds: "71" + " 1234567"),
    ScannedText("Belarus", "311019" + "0A001PB7", finds: "311019" + "0A001PB7"),
    ScannedText("Ukraine", "РНОКПП 31849" + "10699", finds: "31849" + "10699"),
    ScannedText("Kazakhstan", "ИИН 90010" + "1350003", finds: "90010" + "1350003"),
    ScannedText("France", "2 55 08 14 168" + " 025 38", finds: "2 55 08 14 168" + " 025 38"),
    ScannedText("France, plain", "NIR 2550814168" + "02538", finds: "2550814168" + "02538"),
    ScannedText("Germany", "Steuer-ID 86 095" + " 742 719", finds: "86 095" + " 742 719"),
    ScannedText("United States", "219-09" + "-9999", finds: "219-09" + "-9999"),
    ScannedText("United States, plain", "SSN 21909" + "9999", finds: "21909" + "9999"),
    ScannedText("Great Britain", "National Insurance AB 12 34" + " 56 C", finds: "AB 12 34" + " 56 C"),
    ScannedText("Great Britain, plain", "NINO AB1234" + "56C", finds: "AB1234" + "56C"),
  ]

  static let others = [
    ScannedText("a wrong check number", SampleNumbers.snilsNearMiss),
    ScannedText("eleven digits", "112233" + "44595"),
    ScannedText("INN alone", "500100" + "732259"),
    ScannedText("INN with a wrong digit", "ИНН 500100" + "732258"),
    ScannedText("INN of an organisation", "ИНН 77070" + "83893"),
    ScannedText("a passport alone", "4500" + " 123456"),
    ScannedText("a date beside a passport", "паспорт 02.04.2031"),
    ScannedText("a word on another line", "паспорт\n4500" + " 123456"),
    ScannedText("a word far away", "паспорт" + String(repeating: " слово", count: 20) + " 4500 123456"),
    ScannedText("another word", "паспортик-1, серии 2031"),
    ScannedText("Belarus, letters of no register", "311019" + "0A001XX7"),
    ScannedText("Ukraine alone", "31849" + "10699"),
    ScannedText("Kazakhstan alone", "90010" + "1350003"),
    ScannedText("France, a wrong key", "2 55 08 14 168" + " 025 39"),
    ScannedText("Germany alone", "86095" + "742719"),
    ScannedText("an area that is not given out", "666-09" + "-9999"),
    ScannedText("a British number alone", "AB1234" + "56C"),
    ScannedText("in an address", "https://quay.example.org/219-09" + "-9999"),
    ScannedText("another number in words", "дом 45 00 номер 123" + "456"),
    ScannedText("a case", "passport, case 1-77/2031 of 2031-04-02"),
    ScannedText("nothing", ""),
  ]

  @Test(arguments: written)
  func `are found`(text: ScannedText) { #expect(text.hits(IdentityScanner.numbers) == text.found) }

  @Test(arguments: others)
  func `are not seen in other numbers`(text: ScannedText) {
    #expect(text.hits(IdentityScanner.numbers) == [])
  }
}

@Suite struct `Half-masked numbers in bytes` {
  static let written = [
    ScannedText("a card", "a 2200 12** **** 9019.", finds: "2200 12** **** 9019"),
    ScannedText("a card with x", "220012xxxxxx9019", finds: "220012xxxxxx9019"),
    ScannedText("a card with bullets", "2200 12•• •••• 9019", finds: "2200 12•• •••• 9019"),
    ScannedText("a card with blocks", "2200-12██-████-9019", finds: "2200-12██-████-9019"),
    ScannedText("a card with Cyrillic letters", "2200 12хх хххх 9019", finds: "2200 12хх хххх 9019"),
    ScannedText("a card without its end", "2200 1234 5678 ****", finds: "2200 1234 5678 ****"),
    ScannedText("a telephone", "+7 900 ***-12-34", finds: "7 900 ***-12-34"),
    ScannedText("a Russian telephone", "8 (900) 000-**-34", finds: "8 (900) 000-**-34"),
  ]

  static let others = [
    ScannedText("four digits", "**** **** **** 1234"),
    ScannedText("a few digits", "****1234"),
    ScannedText("first and last", "22** **** **** **19"),
    ScannedText("another number in words", "дом 45 00 номер 123" + "456"),
    ScannedText("a case", "№ 1-**/2031"),
    ScannedText("a long case", "02-****/2031-1234"),
    ScannedText("bold", "**2031-04-02 10**"),
    ScannedText("a size", "10x15 20x30 1920x1080"),
    ScannedText("Russian words", "2031 хххх 12 характеристик"),
    ScannedText("hexadecimal", "0x1234567890abcdef"),
    ScannedText("a list", "* 2031-04-02\n* 2031-04-03\n"),
    ScannedText("nothing", ""),
  ]

  @Test(arguments: written)
  func `are found`(text: ScannedText) { #expect(text.hits(MaskedNumberScanner.numbers) == text.found) }

  @Test(arguments: others)
  func `are not seen in other numbers`(text: ScannedText) {
    #expect(text.hits(MaskedNumberScanner.numbers) == [])
  }
}

import Testing

@testable import DocketScanning

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
    ScannedText(
      "SNILS with colons, beside a word", "СНИЛС 112:233" + ":445:95", finds: "112:233" + ":445:95"),
    ScannedText("SNILS with stars", "112*233" + "*445*95", finds: "112*233" + "*445*95"),
    ScannedText(
      "SNILS, items of a list", "- 112\n- 233" + "\n- 445\n- 95", finds: "112\n- 233" + "\n- 445\n- 95"),
    ScannedText("SNILS with arrows", "112→233" + "→445→95", finds: "112→233" + "→445→95"),
    ScannedText("a passport with a star", "паспорт 4500" + "*123456", finds: "4500" + "*123456"),
    ScannedText("Belarus, Cyrillic letters", "3110190А" + "001РВ7", finds: "3110190А" + "001РВ7"),
    ScannedText("Belarus, with hyphens", "3110190-A-001" + "-PB-7", finds: "3110190-A-001" + "-PB-7"),
    ScannedText("Belarus, with spaces, small", "3110190 a 001" + " pb 7", finds: "3110190 a 001" + " pb 7"),
    ScannedText("a passport of Belarus", "паспорт MP" + "1234567", finds: "MP" + "1234567"),
    ScannedText("an old passport of Ukraine", "Паспорт серії КА " + "123456", finds: "КА " + "123456"),
    ScannedText("Ukraine, the register", "УНЗР 20010203" + "-04562", finds: "20010203" + "-04562"),
    ScannedText("Corsica, the south", "1 84 12 2A 451" + " 028 94", finds: "1 84 12 2A 451" + " 028 94"),
    ScannedText("Corsica, the north, plain", "184122B4" + "5102824", finds: "184122B4" + "5102824"),
    ScannedText("Turkey", "T.C. Kimlik No: 532917" + "40674", finds: "532917" + "40674"),
    ScannedText("Turkey, in capitals", "KİMLİK NO 53291" + "740674", finds: "53291" + "740674"),
    ScannedText("Iran", "کد ملی 0013" + "542419", finds: "0013" + "542419"),
    ScannedText("Iran, Arabic letters", "كد ملي 0013" + "542419", finds: "0013" + "542419"),
    ScannedText("Iran, with hyphens", "melli code 001-354" + "241-9", finds: "001-354" + "241-9"),
    ScannedText("Egypt", "الرقم القومي 285031" + "10112341", finds: "285031" + "10112341"),
    ScannedText("Egypt, in groups", "National ID 2 850311 01" + " 1234 1", finds: "2 850311 01" + " 1234 1"),
    ScannedText("Hong Kong", "A123" + "456(3)", finds: "A123" + "456(3"),
    ScannedText("Hong Kong, two letters", "AB987654(3" + ")", finds: "AB987654(3" + ""),
    ScannedText("Hong Kong, without brackets", "身份證號碼 A12" + "34563", finds: "A12" + "34563"),
    ScannedText("Nicaragua", "001-230185" + "-0004R", finds: "001-230185" + "-0004R"),
    ScannedText("Spain", "su DNI es 00000" + "001R", finds: "00000" + "001R"),
    ScannedText("Spain, with dots", "documento de identidad 00.000" + ".001-R", finds: "00.000" + ".001-R"),
    ScannedText("Spain, a foreigner", "NIE: X00000" + "00T", finds: "X00000" + "00T"),
    ScannedText("Spain, a foreigner with hyphens", "NIE Y-0000" + "000-Z", finds: "Y-0000" + "000-Z"),
    ScannedText("a passport of Spain", "pasaporte núm. AAA" + "000000", finds: "AAA" + "000000"),
    ScannedText("Nicaragua, plain", "cédula 001230185" + "0004R", finds: "001230185" + "0004R"),
    ScannedText("China", "110101199003" + "07301X", finds: "110101199003" + "07301X"),
    ScannedText("Israel", "ת.ז. 0393" + "37423", finds: "0393" + "37423"),
    ScannedText("Palestine", "رقم الهوية 0393" + "37423", finds: "0393" + "37423"),
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
    ScannedText("Belarus, a wrong check digit", "4110191" + "A001XB1"),
    ScannedText("Corsica, a wrong key", "1 84 12 2A" + " 451 028 95"),
    ScannedText("Turkey alone", "53291" + "740674"),
    ScannedText("Turkey, a wrong digit", "kimlik 53" + "291740675"),
    ScannedText("Iran alone", "00135" + "42419"),
    ScannedText("Iran, a wrong digit", "کد ملی 0" + "013542418"),
    ScannedText("Egypt alone", "2850311" + "0112341"),
    ScannedText("Egypt, no such month", "الرقم القومي " + "28513110112341"),
    ScannedText("Hong Kong, a wrong digit", "A1234" + "56(4)"),
    ScannedText("Hong Kong alone", "A123" + "4563"),
    ScannedText("Spain, a wrong letter", "DNI 00000" + "001T"),
    ScannedText("Spain without a word", "expediente 00000" + "001R"),
    ScannedText("three letters without a word", "caso AAA" + "000000"),
    ScannedText("a passport and a word in capitals", "passport: case " + "CASE 000000"),
    ScannedText("Nicaragua, a wrong letter", "001-2301" + "85-0004S"),
    ScannedText("China, a wrong digit", "110101199" + "003073011"),
    ScannedText("Israel alone", "0393" + "37423"),
    ScannedText("an archive's stamp", "National ID https://web.arch" + "ive.org/web/20111231120000/x"),
    ScannedText("articles", "ст. 112, 2" + "33, 445, 95"),
    ScannedText("letters and digits", "AB123456" + " of 2031"),
    ScannedText("a statute", "Pub. L. 1" + "12-233-445"),
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

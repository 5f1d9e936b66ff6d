import Testing

@testable import DocketScanning

@Suite struct `Telephone numbers in bytes` {
  /// Numbers of ranges that are given to nobody, or with areas that do not exist, put together at run time.
  static func number(_ parts: String...) -> String { parts.joined() }

  static let certain = [
    number("+7 900 000", "-12-34"), number("+7(900)000", "-12-34"), number("+7900", "0001234"),
    number("+375 29 000", "-12-34"), number("+375 (17) 000", " 12 34"), number("+380 44 000", " 12 34"),
    number("+33 1 99 00", " 12 34"), number("+33 6 39 98", " 12 34"), number("+49 30 23125", " 123"),
    number("+49 (0)30 23125", " 123"), number("+1 212 555", " 0123"), number("+1-212-555", "-0123"),
    number("+1 (212) 555", "-0123"), number("+44 20 7946", " 0123"), number("+44 (0)20 7946", " 0123"),
    number("00 33 1 99 00", " 12 34"), number("00375 29 000", "-12-34"),
    number("+370 600", " 00123"), number("+995 555 00", " 12 34"), number("+77", "000001234"),
    number("8 (900) 000", "-12-34"), number("8-900-000", "-12-34"), number("8 900 000", " 12 34"),
    number("8 (029) 000", "-12-34"), number("8-017-000", "-12-34"), number("8 800 000", "-12-34"),
    number("7 (900) 000", "-12-34"), number("01 99 00", " 12 34"), number("06.39.98", ".12.34"),
    number("06 39 98", " 12 34"), number("(212) 555", "-0123"), number("212-555", "-0123"),
    number("212.555", ".0123"), number("1-212-555", "-0123"), number("020 7946", " 0123"),
    number("0161 496", " 0123"), number("07700 900", "123"), number("(044) 000", "-12-34"),
    number("044 000", "-12-34"), number("(030) 23125", "123"),
  ]

  /// A form of every state that records are about, and of neighbours; most ranges are of no use there.
  static let abroad = [
    number("+20 10 0000", " 5678"), number("+98 912 000", " 6789"), number("+970 59 000", " 4567"),
    number("+963 944 000", " 456"), number("+964 770 000", " 4567"), number("+52 55 0000", " 5678"),
    number("+55 11 90000", " 5678"), number("+234 803 000", " 4567"), number("+27 82 000", " 4567"),
    number("+93 70 000", " 4567"), number("+84 91 000", " 56 78"), number("+852 9000", " 4567"),
    number("+505 8000", " 4567"), number("+291 7 000", " 456"), number("+971 50 000", " 4567"),
    number("+212 612", " 000678"), number("+216 20 000", " 456"), number("+213 551 00", " 45 67"),
    number("+383 44 000", " 456"), number("+66 81 000", " 5678"), number("+94 71 000", " 4567"),
    number("+90 532 000", " 45 67"), number("+86 138 0000", " 5678"), number("+91 98000", " 43210"),
    number("+225 07 00", " 00 12 34"), number("+961 3 000", " 456"), number("+972-50-000", "-4567"),
    number("+999 12 34", " 56 789"), number("+7:916:000", ":01:23"), number("+7/916/000", "/01/23"),
    number("+7,916,000", ",01,23"), number("+7 9 1 6 0 0 0 0", " 1 2 3"), number("+7→916→000", "→01→23"),
    number("0912 000", " 6789"), number("0912-000", "6789"), number("021 0000", " 5678"),
    number("010 0000", " 5678"), number("059 000", " 4567"), number("059-000", "4567"),
    number("0532 000", " 45 67"), number("(0532) 000", " 45 67"), number("0212 000", " 45 67"),
    number("(852) 9000", " 4567"), number("(505) 8000", " 4567"), number("8029 000", "-12-34"),
    number("80 29 000", " 12 34"), number("375 29 000", "-12-34"), number("8 (701) 000", "-12-34"),
    number("916 000", "-12-34"), number("(29) 000", "-12-34"), number("(495) 000", "-12-34"),
    number("8:916:000", ":01:23"), number("8/916/000", "/01/23"), number("06*99*98", "*12*34"),
    number("06:99:98", ":12:34"),
    number("8 916 000", "0123"), number("067 000", " 45 67"), number("8\n- 916\n- 000", "\n- 01\n- 23"),
  ]

  @Test(arguments: abroad)
  func `of other countries are found`(number: String) {
    for text in [number, "a: \"\(number)\"", "Ada Lorne, \(number), Selm"] {
      #expect(ScannedText("", text).hits(PhoneScanner.numbers) == [Self.core(number)], "\(text)")
    }
  }

  @Test(arguments: [
    "هاتف:", "الهاتف", "رقم الهاتف:", "جوال", "واتساب", "تلفن:", "شماره تماس", "موبایل", "טלפון:", "נייד",
    "Telefon:",
    "cep", "电话：", "聯絡電話", "手機號碼", "teléfono", "Telefone", "ұялы",
  ])
  func `of eleven digits and of eight are found beside words`(word: String) {
    for plain in ["0101" + "2345678", "0912" + "3456789", "9123" + "4567", "8123" + " 4567"] {
      #expect(ScannedText("", "\(word) \(plain)").hits(PhoneScanner.numbers) == [plain], "\(word) \(plain)")
    }
    for other in ["20310402", "2031 2032", "02042031", "2031-2032"] {
      #expect(ScannedText("", "\(word) \(other)").hits(PhoneScanner.numbers) == [], "\(word) \(other)")
    }
  }

  @Test(arguments: ["móvil", "Teléfono:", "WhatsApp:", "Tel.", "mobile", "тел."])
  func `of nine digits without a zero are found right after words`(word: String) {
    for plain in ["600" + "000123", "600 000" + " 123", "600 00" + " 01 23", "600-000" + "-123"] {
      #expect(ScannedText("", "\(word) \(plain)").hits(PhoneScanner.numbers) == [plain], "\(word) \(plain)")
      #expect(ScannedText("", "expediente \(plain)").hits(PhoneScanner.numbers) == [], "\(plain)")
      #expect(ScannedText("", "\(plain), \(word)").hits(PhoneScanner.numbers) == [], "\(word) \(plain)")
    }
  }

  /// The digits and what is between them, without the mark before them.
  static func core(_ number: String) -> String { String(number.drop { "+(".contains($0) }) }

  @Test(arguments: certain)
  func `are found as people write them`(number: String) {
    for text in [number, "a: \"\(number)\"", "Ada Lorne, \(number), Selm", "# \(number)\n"] {
      let scanned = ScannedText("", text)
      #expect(scanned.hits(PhoneScanner.numbers) == [Self.core(number)], "\(text)")
    }
  }

  @Test(arguments: certain)
  func `are found with no-break spaces`(number: String) {
    let number = number.replacing(" ", with: "\u{A0}")
    #expect(ScannedText("", number).hits(PhoneScanner.numbers) == [Self.core(number)])
  }

  @Test(arguments: [
    "tel.", "Tél. :", "ТЕЛ.", "Телефон:", "моб.", "звоните", "Позвоните", "WhatsApp", "Signal:", "phone",
    "Handy",
    "portable", "тэлефон", "Дзвоніть", "Viber",
  ])
  func `are found beside a word`(word: String) {
    for plain in [
      "8900" + "0001234", "0199" + "001234", "2125" + "550123", "0302" + "3125123", "37529" + "0001234",
    ] {
      #expect(ScannedText("", "\(word) \(plain)").hits(PhoneScanner.numbers) == [plain], "\(word) \(plain)")
      #expect(ScannedText("", "\(plain)").hits(PhoneScanner.numbers) == [])
      #expect(ScannedText("", "\(word)\n\(plain)").hits(PhoneScanner.numbers) == [])
    }
    #expect(ScannedText("", "\(word) 000" + "-12-34").hits(PhoneScanner.numbers) == ["000" + "-12-34"])
  }

  @Test(arguments: [
    "https://wa.me/", "https://t.me/+", "tel:", "tel:+", "viber://chat?number=%2B", "https://signal.me/#p/+",
    "https://api.whatsapp.com/send?phone=", "sms:+",
  ])
  func `are found in links`(link: String) {
    let plain = "7900" + "0001234"
    #expect(ScannedText("", "\(link)\(plain)").hits(PhoneScanner.numbers) == [plain])
  }

  @Test(arguments: [
    "2031-04-02", "2031-04-02 10:30", "2031-04-02 2031-04-03", "02.04.2031, 03.04.2031",
    "02.04.2031 – 03.04.2031",
    "2031-04-02T10:30+03:00", "1-77/2031", "№ 02-2045/2020", "№ 1-02-0077/2031", "ч. 2 ст. 205.2",
    "ст. 205, 206, 207, 208, 281", "2028 2029 2030 2031", "https://web.archive.org/web/20310401123456/x",
    "https://quay.example.org/posts/89000001234", "https://t.me/quay/1234567", "https://t.me/c/1234567890/12",
    "55.7558, 37.6173", "55.755831 37.617673", "+100 000 000", "+1 000 000 000 roubles",
    "8 900 000 000 roubles",
    "UTC+7 9000001234", "GMT+3 2031-04-02 10", "01 02 03 04 05", "01.02.03", "09.30 10.30 11",
    "12 345 678 901",
    "978-5-699-12014-7", "40817 81009 99100 04312", "112-233-445 95", "123e4567-e89b-42d3-a456-426614174000",
    "1932422400", "1932422400000", "a8-900-000-12-34", "8-900-000-12-34-56", "1234-212-555-0123",
    "№ 8 900 000 12 34", "telephones were seized on 2031-04-02 10.30",
    "Телефон изъят 12.03.2031, дело 1-77/2031", "ИНН 7707083893", "signal 2031-04-02, 2031-04-03",
    "0033199" + "001234", "00 12 2031 04 02", "tel. № 02-2045/2020", "parquet 31 012 000 123, tél. saisi",
    "1 234 567 890", "10 000 000 000", "+100000000", "+1,000,000,000", "+15 000 000,50 roubles",
    "2+7916" + "0000123",
    "+55.7558, +37.6173", "+55.755831 37.617673", "+3 2031-04-02 10:30", "+1; 2031-04-02 10",
    "+2.5 2031-2032",
    "+120 000 – 150 000", "UTC+3: 2031-04-02, 10:30", "01:02:03:04:05", "06:39:58:12:34",
    "8, 900, 555, 10, 23",
    "01/02/03/04/05", "2031: 12, 13, 14, 15", "09:30, 10:30, 11:30", "parquet n° 22034000123, tél. saisi",
    "https://quay.example.org/212-555-0123",
    "",
  ])
  func `are not seen in other numbers`(text: String) {
    #expect(ScannedText("", text).hits(PhoneScanner.numbers) == [])
  }

  @Test func `are found one after the other`() {
    let first = "+7 900 000" + "-12-34"
    let second = "8 (900) 000" + "-12-35"
    #expect(
      ScannedText("", "\(first), \(second)").hits(PhoneScanner.numbers)
        == [Self.core(first), second])
  }
}

import Testing

@testable import DocketScanning

@Suite struct `The numbers of a text` {
  @Test(
    arguments: [
      ("", []), ("none", []), ("7", ["7"]), ("In 2023, 6 years", ["2023", "6"]),
      // Thousands, however they are grouped.
      ("26,000", ["26000"]), ("26 000", ["26000"]), ("26\u{A0}000", ["26000"]), ("26\u{202F}000", ["26000"]),
      ("26.000", ["26000"]), ("26'000", ["26000"]), ("26’000", ["26000"]), ("1 234 567", ["1234567"]),
      ("26000", ["26000"]), ("2 6000", ["2", "6000"]), ("2600 000", ["2600", "0"]), ("26,00", ["26", "0"]),
      ("26, 000", ["26", "0"]), ("2023 100", ["2023", "100"]),
      // Times and dates.
      ("8.15", ["8", "15"]), ("8:15", ["8", "15"]), ("8 h 15", ["8", "15"]), ("08:05", ["8", "5"]),
      ("20:00", ["20", "0"]),
      ("8 pm", ["20"]), ("8:15 p.m.", ["20", "15"]), ("8.15pm", ["20", "15"]), ("12 pm", ["12"]),
      ("12 am", ["0"]),
      ("8\u{A0}AM", ["8"]), ("12 amendments", ["12"]), ("12 Américains", ["12"]), ("13 pm", ["13"]),
      ("8 p", ["8"]),
      ("4.09.2023", ["4", "9", "2023"]), ("1er avril", ["1"]), ("21st", ["21"]), ("3-го", ["3"]),
      // Articles, words with digits, zeros.
      ("205.2", ["205", "2"]), ("COVID-19", ["19"]), ("A4", ["4"]), ("007", ["7"]), ("0", ["0"]),
      ("000", ["0"]),
      // Digits of other scripts.
      ("١٢", ["12"]), ("۱۴۰۲", ["1402"]), ("२०२३", ["2023"]), ("１２", ["12"]), ("٢٦٬٠٠٠", ["26000"]),
      ("½ and ² and Ⅳ", []),
    ] as [(String, [String])])
  func `are read as people mean them`(text: String, expected: [String]) {
    #expect(NumbersInText(text).numbers.map(\.value) == expected)
  }

  @Test(arguments: ["Дело 2023 года", "a 26\u{202F}000 b", "۱۴۰۲", "8:15 p.m.", "x07"])
  func `know where they stand`(text: String) {
    let utf8 = Array(text.utf8)
    for number in NumbersInText(text).numbers {
      let piece = String(decoding: utf8[number.range], as: UTF8.self)
      #expect(piece.unicodeScalars.first?.properties.numericType == .decimal)
      #expect(piece.unicodeScalars.last?.properties.numericType == .decimal)
    }
  }

  @Test(arguments: [
    ("Six years", "6 ans", nil, nil), ("6 years", "16 ans", "16", "6"),
    ("In 2023", "En 2032", "2032", "2023"),
    ("In 2023", "Alors", nil, "2023"), ("Then", "En 2023", "2023", nil),
    ("4 September", "9 апреля", "9", "4"),
    ("4 September 2023", "04.09.2023", nil, nil), ("2 of 3", "3 из 2", nil, nil),
    ("12 people", "Двенадцать", nil, nil),
    ("13 people", "Тринадцать", nil, "13"), ("26,000 euros", "26 000 euros", nil, nil),
    ("500,000 roubles", "500 тысяч рублей", nil, nil), ("500\u{A0}тыс. рублей", "500 000 roubles", nil, nil),
    ("2,000,000", "2 миллиона", nil, nil), ("500,000 roubles", "50 тысяч рублей", "50000", "500000"),
    ("26,000 euros", "26 euros", "26", "26000"), ("Articles 205,206", "Статьи 205 и 206", nil, nil),
    ("Articles 205 and 206", "Статьи 205,206", nil, nil), ("Articles 205,206", "Статья 205", "205", "205206"),
    ("On 3 and 3 May", "Le 3 mai", nil, nil), ("2019 and 2019", "2019", nil, "2019"),
    ("8 pm", "20 h", nil, nil),
    ("8.15 pm", "20:15", nil, nil), ("At 8", "В 20:00", "20", "8"),
  ])
  func `are compared with those of another`(source: String, text: String, extra: String?, missing: String?) {
    let difference = NumbersInText(text).difference(from: NumbersInText(source))
    #expect(difference?.extra?.value == extra)
    #expect(difference?.missing?.value == missing)
  }

  @Test func `may have digits of every script`() {
    let digits = (0x30...0x1_FFFF).compactMap(Unicode.Scalar.init).filter {
      $0.properties.numericType == .decimal
    }
    #expect(digits.count > 600)
    for digit in digits {
      let value = String(Int(digit.properties.numericValue ?? 0))
      #expect(
        NumbersInText("a \(digit) b").numbers.map(\.value) == [value], "U+\(String(digit.value, radix: 16))")
    }
  }

  @Test func `are compared in time when there are many`() {
    let many = (0..<20_000).map { "\($0 + 100),\($0 % 900 + 100)" }.joined(separator: " and ")
    let other = (0..<20_000).map { "\($0 + 50_000)" }.joined(separator: " and ")
    let time = ContinuousClock().measure {
      #expect(NumbersInText(other).difference(from: NumbersInText(many)) != nil)
    }
    #expect(time < .seconds(30))
  }
}

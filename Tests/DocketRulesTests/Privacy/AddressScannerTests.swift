import DocketDiagnostics
import Testing

@testable import DocketRules

@Suite struct `The address of a home` {
  @Test(arguments: [
    ("ул. Примерная, д. 5, кв. 12", "ул. Примерная, д. 5, кв. 12"),
    ("г. Сельм, Примерный переулок, дом 5, квартира 12.", "переулок, дом 5, квартира 12"),
    ("улица Примерная 5, кв. 3", ""), ("улица Примерная, 5, кв 3", "улица Примерная, 5, кв 3"),
    ("12 Example Street, flat 3", "12 Example Street, flat 3"),
    ("Flat 3, 12 Old Example Road", "Flat 3, 12 Old Example Road"),
    ("12a Example St, apt. #4", "12a Example St, apt. #4"),
    ("12 rue de l’Exemple, appt 3", "12 rue de l’Exemple, appt 3"),
    ("12 ter, avenue Exemple, appartement no 3", "12 ter, avenue Exemple, appartement no 3"),
    ("she lives at 12 Example Lane", "12 Example Lane"), ("domiciliée au 12 rue Exemple", "12 rue Exemple"),
    ("проживает по адресу: ул. Примерная, д. 5", "ул. Примерная, д. 5"),
  ])
  func `is found with its flat, or behind a word for living there`(text: String, expected: String) {
    #expect(Self.found(text) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    "The vigil at 12 Example Street", "Пикет на ул. Примерной, д. 5", "12 rue de l’Exemple",
    "14 March, room 3",
    "ст. 205, ч. 2, кв. 3", "date: 2031-04-02", "Flat 3", "кв. 12", "On 5 May Street artists lived", "5 улиц",
    "lives at home since 2031", "12 rue", "12 ", "12", "appt 3, 12",
  ])
  func `is not seen in other places and numbers`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: ["12 rue ", "д. 5, ", "улица, 5 ", "1 Aa Street flat ", "1 ", "12 Aaaa Bbbb "])
  func `costs no more than its bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = AddressScanner.ranges(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func found(_ text: String) -> [String] {
    let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
    return AddressScanner.ranges(in: file.bytes.span).map { file.text($0) }
  }
}

@Suite struct `Coordinates` {
  @Test(arguments: [
    ("10.12345, -20.54321", "10.12 -20.54"), ("-10.9999;20.0051", "-11.00 20.01"),
    ("geo:10.123,20.543", "10.12 20.54"),
    ("https://a.example/@10.123,20.543,15z", "10.12 20.54"), ("?ll=120.1234%2C55.4321", "120.12 55.43"),
    ("!3d10.12345!4d20.12345", "10.12 20.12"), ("10.12345° N, 20.12345° E", "10.12 20.12"),
    ("?lat=10.123&lon=20.543", "10.12 20.54"),
  ])
  func `are found where they point to a house, and rounded`(text: String, rounded: String) {
    #expect(Self.places(text).map { "\($0.first.rounded) \($0.second.rounded)" } == [rounded])
  }

  @Test(arguments: [
    "10.12, 20.54", "1.234, 5.678", "205.2000, 206.1000", "10.12345", "1.2345.6, 2.3456.7",
    "v10.12345, 20.12345",
    "10.12345 and 20.12345", "10.1234, 20", ".", "1.", "1.234", "1.2345,", "1.2345, .",
  ])
  func `are not seen in coarser ones and in other numbers`(text: String) {
    #expect(Self.places(text) == [])
  }

  @Test(arguments: [".", "1.2345,", "1.", "1.2345 ", "@1.234,", "1.2345°"])
  func `cost no more than their bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = CoordinateScanner.places(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func places(_ text: String) -> [CoordinateScanner.Place] {
    CoordinateScanner.places(in: Array(text.utf8).span)
  }
}

import Testing

@testable import DocketRules

@Suite struct `Numbers that are public` {
  /// Numbers of cases, registers, statutes, archives and days, as records and press have them.
  static let texts = [
    // Russia, Belarus, Ukraine, Kazakhstan.
    "Уголовное дело № 12207007703000123 от 02.04.2031", "УИД 77RS0023-01-2031-004567-89",
    "Дело № 02-2045/2031 (02-7781/2030) ∼ М-1234/2030",
    "№ 1-77/2031, № 88-12345/2023, № 22-1234/2031, № 3/1-45/2031",
    "ЄРДР № 22023000000000123, № 42022000000000456, № 12022100000000789", "справа № 757/12345/31-к",
    "ст. 205, 206, 207, 208, 281 УК РФ; ч. 2 ст. 205.2, п. «а» ч. 4 ст. 158",
    "ФЗ № 114-ФЗ от 25.07.2002, № 35-ФЗ",
    "ФКУ ИК-3, ФКУ СИЗО-1, ИК-6, п. Харп, 629420", "ОГРН 1027700132195, ИНН 7707083893, КПП 773601001",
    "приказ № 1234 от 2031-04-02 10:30; 2031-04-03 11:00",
    "приговор от 02.04.2031: 4 года 6 месяцев, 300 000 рублей",
    "Тел. суда не указан, заседания 02.04.2031, 16.04.2031, 30.04.2031", "уголовное дело 22011010123",
    "материал КУСП № 12345 от 02.04.2031", "протокол 04 ОВ № 123456 2031", "по ст. 8, 10, 11, 13 ЕКПЧ",
    "жалоба № 12345/31, № 6124/22 и 17 других", "2031–2033, 2035; 2040/2041",
    // English.
    "No. 1:31-cr-00123-ABC, 598 U.S. 123 (2031), 18 U.S.C. § 1001, §§ 2339A-2339B",
    "Register No. 12345-678, BOP 98765-432",
    "HCCC 51/2031, [2031] HKCFI 1234, DCCC 123-456/2031", "Case No. 1234 of 2031, 877 of 2019, 441/2018",
    "A/HRC/WGAD/2031/45, Opinion No. 23/2031, CCPR/C/130/D/2345/2031",
    "ISBN 978-5-699-12014-7, ISSN 1234-5679",
    "10:00–11:30, 12:00–13:30, 14:00–15:30 on 2, 3, 4, 5 and 6 April 2031",
    "55.7558, 37.6173; 50.4501, 30.5234",
    "1,234,567,890 in 2031; 4,276,383,074,185,298 atoms",
    "SCI Mahanoy, 301 Grey Line Drive, Frackville, PA 17931",
    "https://web.archive.org/web/20230904120000/https://quay.example.org/1", "doi:10.1234/5678.9012.3456",
    "https://archive.ph/2031.04.02-123456/x", "2031-04-02T10:30:00+03:00, 2031-04-02T10:30:00Z",
    "1932422400, 1932422400000",
    "resolution 2334 (2016), 242 (1967), 338 (1973), 1515 (2003)", "pages 4012, 4276, 4311",
    "192.168.100.200:8080",
    "The phones were seized on 2031-04-02 at 10:30; hearing 2031-04-16, 11:00", "10.30-11.30 12.30-13.30",
    // French.
    "n° de parquet 21012000123, n° d’instruction 2031/12/34",
    "RG 21/01234, pourvoi n° 31-81.234, n° 2031-1234 QPC",
    "articles 421-1, 421-2-1, 222-1 à 222-18-3 du code pénal",
    "n° d’écrou 412345, 27 rue de la Santé, 75014 Paris",
    "Cass. crim., 2 avr. 2031, n° 31-80.123", "loi n° 2031-123 du 2 avril 2031, JORF n°0123 du 3 avril 2031",
    "du 02/04/2031 au 16/04/2031, 30/04/2031", "ECLI:FR:CCASS:2031:CR01234, CE, 2 avr. 2031, n° 412345",
    "01/02/03/04/05 et 12:30:45:10:20", "4 276 383 074 185 298 euros", "2031 2032 2033 2034 2035",
  ]

  @Test(arguments: texts)
  func `are no private ones`(text: String) {
    for text in [text, "a: \"\(text)\"", "Tél. saisi, карта изъята. \(text)"] {
      let scanned = ScannedText("", text)
      #expect(scanned.hits(PhoneScanner.numbers) == [], "\(text)")
      #expect(scanned.hits(IdentityScanner.numbers) == [], "\(text)")
      #expect(scanned.hits { AccountScanner.numbers(in: $0, $1, allowed: []) } == [], "\(text)")
      #expect(CardScanner.candidates(in: Array(text.utf8)) == [], "\(text)")
    }
  }
}

import Testing

@testable import DocketScanning

@Suite struct `National numbers in bytes` {
  /// Numbers that the offices, or descriptions of their rules, give as examples; they belong to nobody.
  static let written = [
    ScannedText("Poland", "PESEL 44051" + "401359", finds: "44051" + "401359"),
    ScannedText("Lithuania", "asmens kodas: 333092" + "40064", finds: "333092" + "40064"),
    ScannedText("Estonia", "isikukood 376050" + "30299", finds: "376050" + "30299"),
    ScannedText("Latvia", "personas kods 120389" + "-10121", finds: "120389" + "-10121"),
    ScannedText("Latvia, since 2017", "personas kods 321234" + "-56789", finds: "321234" + "-56789"),
    ScannedText("Georgia", "პირადი ნომერი 01234" + "567890", finds: "01234" + "567890"),
    ScannedText("Moldova", "IDNP: 20010004" + "56789", finds: "20010004" + "56789"),
    ScannedText("Romania", "CNP 18001012" + "21144", finds: "18001012" + "21144"),
    ScannedText("Serbia", "ЈМБГ 01010065" + "00006", finds: "01010065" + "00006"),
    ScannedText("Bulgaria", "ЕГН 752316" + "9263", finds: "752316" + "9263"),
    ScannedText("Czechia", "rodné číslo 736028" + "/5163", finds: "736028" + "/5163"),
    ScannedText("Sweden", "personnummer 811228" + "-9874", finds: "811228" + "-9874"),
    ScannedText("Sweden, the whole year", "personnummer 19811228" + "-9874", finds: "19811228" + "-9874"),
    ScannedText("Switzerland", "AHV 756.9217" + ".0769.85", finds: "756.9217" + ".0769.85"),
    ScannedText("Kyrgyzstan", "ИНН: 1120319" + "8901234", finds: "1120319" + "8901234"),
    ScannedText("Uzbekistan", "ЖШШИР 3120389" + "1234561", finds: "3120389" + "1234561"),
    ScannedText("Pakistan", "CNIC 35202-1234" + "567-1", finds: "35202-1234" + "567-1"),
    ScannedText("India", "Aadhaar 2345 6789" + " 0124", finds: "2345 6789" + " 0124"),
    ScannedText("India, in its letters", "आधार: 23456789" + "0124", finds: "23456789" + "0124"),
    ScannedText("Thailand", "Thai ID 1-2345-45678" + "-78-1", finds: "1-2345-45678" + "-78-1"),
    ScannedText("Vietnam", "CCCD: 00120" + "3004567", finds: "00120" + "3004567"),
    ScannedText("Saudi Arabia", "رقم الهوية الوطنية 10012" + "34564", finds: "10012" + "34564"),
    ScannedText("the Emirates", "784-1989-1234" + "567-9", finds: "784-1989-1234" + "567-9"),
    ScannedText("Cuba", "carné de identidad 850312" + "12345", finds: "850312" + "12345"),
    ScannedText("Brazil", "529.982" + ".247-25", finds: "529.982" + ".247-25"),
    ScannedText("Brazil, plain", "CPF 529982" + "24725", finds: "529982" + "24725"),
    ScannedText("Italy", "RSSMRA85" + "T10A562S", finds: "RSSMRA85" + "T10A562S"),
    ScannedText("Mexico", "CURP HEGG560427" + "MVZRRL04", finds: "HEGG560427" + "MVZRRL04"),
    ScannedText("a passport of France", "passeport n° 12AB" + "34567", finds: "12AB" + "34567"),
    ScannedText("a passport of Germany", "Reisepass C01X0" + "006H", finds: "C01X0" + "006H"),
    ScannedText("an identity card of Germany", "Personalausweis: L01X" + "00T471", finds: "L01X" + "00T471"),
  ]

  static let others = [
    ScannedText("Poland, a wrong digit", "PESEL 44051" + "401358"),
    ScannedText("Poland, another word", "case 44051" + "401359"),
    ScannedText("Lithuania, a wrong digit", "asmens kodas 333092" + "40065"),
    ScannedText("Latvia, a wrong digit", "personas kods 120389" + "-10122"),
    ScannedText("Georgia, another word", "ნომერი 01234" + "567890"),
    ScannedText("Moldova, a wrong digit", "IDNP 20010004" + "56788"),
    ScannedText("Romania, a wrong digit", "CNP 18001012" + "21145"),
    ScannedText("Serbia, a wrong digit", "JMBG 01010065" + "00007"),
    ScannedText("Bulgaria, a wrong digit", "ЕГН 752316" + "9264"),
    ScannedText("Czechia, a wrong digit", "rodné číslo 736028" + "/5164"),
    ScannedText("Sweden, a wrong digit", "personnummer 811228" + "-9875"),
    ScannedText("Switzerland, a wrong digit", "AHV 756.9217" + ".0769.86"),
    ScannedText("Kyrgyzstan, no such day", "ИНН 1320319" + "8901234"),
    ScannedText("Uzbekistan, a wrong digit", "ПИНФЛ 3120389" + "1234562"),
    ScannedText("Pakistan, another word", "case 35202-1234" + "567-1"),
    ScannedText("India, a wrong digit", "Aadhaar 2345 6789" + " 0125"),
    ScannedText("Thailand, a wrong digit", "Thai ID 1-2345-45678" + "-78-2"),
    ScannedText("Vietnam, no such province", "CCCD 99920" + "3004567"),
    ScannedText("Saudi Arabia, a wrong digit", "iqama 10012" + "34565"),
    ScannedText("the Emirates, a wrong digit", "784-1989-1234" + "567-8"),
    ScannedText("Cuba, no such day", "carné de identidad 851332" + "12345"),
    ScannedText("Brazil, a wrong digit", "529.982" + ".247-26"),
    ScannedText("Italy, a wrong letter", "RSSMRA85" + "T10A562T"),
    ScannedText("Mexico, a wrong digit", "HEGG560427" + "MVZRRL05"),
    ScannedText("a code without a word", "12AB" + "34567 and C01X0" + "006H"),
    ScannedText("an identity card, a wrong digit", "Personalausweis L01X" + "00T472"),
    ScannedText("an archive's stamp", "ИНН https://web.arch" + "ive.org/web/20111231120000/x"),
    ScannedText("in an address", "passport https://quay.example.org/12AB" + "34567"),
  ]

  @Test(arguments: written)
  func `are found`(text: ScannedText) { #expect(text.hits(IdentityScanner.numbers) == text.found) }

  @Test(arguments: others)
  func `are not seen in other numbers`(text: ScannedText) {
    #expect(text.hits(IdentityScanner.numbers) == [])
  }
}

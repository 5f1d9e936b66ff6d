/// Numbers for examples, put together when the program runs, so that none stands in a file.
package enum SampleNumbers {
  /// An invented number of the Mir system with the right check digit.
  package static let card = "220" + "012345678901" + "9"
  /// The same in groups of four.
  package static let groupedCard = "22" + "00 1234 5678 9019"
  /// The same with hyphens.
  package static let hyphenatedCard = "22" + "00-1234-5678-9019"
  /// The same in Persian digits.
  package static let persianCard = "۲۲" + "۰۰ ۱۲۳۴ ۵۶۷۸ ۹۰۱۹"
  /// The same with a wrong check digit.
  package static let groupedNearMiss = "22" + "00 1234 5678 9018"
  /// An invented account number of twenty digits, the first sixteen of which would make a card.
  package static let account = "4081" + " 7810 0000 0009 1234"
  /// The card number with bars between the groups.
  package static let slashedCard = "22" + "00/1234/5678/9019"
  /// An invented account of a bank with the central bank, which is public; its first sixteen digits would make a card.
  package static let bankOfBanks = "3010" + " 1810 4000 0002 0225"
  /// The IBAN that its registry gives as an example for Great Britain.
  package static let iban = "GB82" + " WEST 1234 5698 7654 32"
  /// The same with a wrong check number.
  package static let ibanNearMiss = "GB83" + " WEST 1234 5698 7654 32"
  /// The address of a wallet that BIP 173 gives as an example.
  package static let wallet = "bc1" + "qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
  /// A French number that is given to nobody.
  package static let frenchPhone = "+33 1 99" + " 00 12 34"
  /// The same as it is written in France.
  package static let nationalPhone = "01 99" + " 00 12 34"
  /// An invented Russian number with the prefix of an area that does not exist.
  package static let russianPhone = "8 (900)" + " 000-12-34"
  /// An invented insurance number with the right check number.
  package static let snils = "112-233" + "-445 95"
  /// The same with a wrong check number.
  package static let snilsNearMiss = "112-233" + "-445 96"
  /// An invented passport number.
  package static let passport = "45 00" + " 123456"
  /// A card number masked in its middle.
  package static let halfMasked = "2200 12" + "** **** 9019"
  /// A digest, such as archives name their copies by.
  package static let digest = "e3b0c44298fc1c149afbf4c8996fb924" + "27ae41e4649b934ca495991b7852b855"
  /// A French number that is given to nobody, as links of messengers have it.
  package static let plainPhone = "33199" + "001234"
}

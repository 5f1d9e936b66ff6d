/// A national number of digits alone that is told by its check digits or its day of birth, and a word beside it.
struct NationalNumber: Sendable {
  let kind: IdentityKind
  /// The sizes of its groups, in each way in which it is written.
  let sizes: [[Int]]
  /// Whether digits are one.
  let isRight: @Sendable (ArraySlice<UInt8>) -> Bool

  private init(
    _ words: String, _ sizes: [[Int]], isRight: @escaping @Sendable (ArraySlice<UInt8>) -> Bool
  ) {
    kind = IdentityKind.national(words)
    self.sizes = sizes
    self.isRight = isRight
  }

  /// The kinds of which digits in groups of some sizes are right.
  static func kinds(of digits: ArraySlice<UInt8>, sizes: [Int]) -> [IdentityKind] {
    all.lazy.filter { $0.sizes.contains(sizes) && $0.isRight(digits) }.map(\.kind)
  }

  private static let all =
    [poland, baltic, latvia, georgia, moldova, romania, yugoslavia, bulgaria, czechia, sweden]
    + [kyrgyzstan, uzbekistan, pakistan, india, thailand, vietnam, saudiArabia] + [cuba, brazil]

  // MARK: Europe

  private static let poland = NationalNumber("pesel песель", [[11]], isRight: NationalChecks.isPolish)
  private static let baltic = NationalNumber(
    "asmens_kod* isikukood* ik личн* персональн* personal_code personal_id identity_number",
    [[11], [1, 6, 4]], isRight: NationalChecks.isBaltic)
  private static let latvia = NationalNumber(
    "personas_kod* личн* персональн* personal_code personal_id identity_number", [[11], [6, 5]],
    isRight: NationalChecks.isLatvian)
  /// Eleven digits that follow no published rule.
  private static let georgia = NationalNumber(
    "პირადი პირადობის piradi* личный_номер личного_номера персональный_номер personal_number identity_number",
    [[11]]
  ) { $0.count == 11 }
  private static let moldova = NationalNumber(
    "idnp cod_personal codul_personal персональный_код", [[13]], isRight: NationalChecks.isMoldovan)
  private static let romania = NationalNumber(
    "cnp cod_numeric codul_numeric numeric_code", [[13]], isRight: NationalChecks.isRomanian)
  private static let yugoslavia = NationalNumber(
    "jmbg јмбг embg ембг emšo emso", [[13]], isRight: NationalChecks.isYugoslav)
  private static let bulgaria = NationalNumber("егн egn", [[10]], isRight: NationalChecks.isBulgarian)
  private static let czechia = NationalNumber(
    "rodné_číslo rodného_čísla rodne_cislo r_č birth_number", [[10], [6, 4]], isRight: NationalChecks.isCzech)
  private static let sweden = NationalNumber(
    "personnummer personnr samordningsnummer", [[10], [6, 4], [12], [8, 4]], isRight: NationalChecks.isSwedish
  )

  // MARK: Asia

  private static let kyrgyzstan = NationalNumber(
    "инн пин жсн inn pin персональн* идентификацион* personal_number", [[14]],
    isRight: NationalChecks.isKyrgyz)
  private static let uzbekistan = NationalNumber(
    "пинфл жшшир jshshir pinfl пинпп", [[14], [1, 6, 7]], isRight: NationalChecks.isUzbek)
  private static let pakistan = NationalNumber(
    "cnic nicop nadra شناختی* identity_card id_card national_identity", [[13], [5, 7, 1]],
    isRight: NationalChecks.isPakistani)
  private static let india = NationalNumber(
    "aadhaar aadhar adhaar आधार адхар*", [[12], [4, 4, 4]], isRight: NationalChecks.isIndian)
  private static let thailand = NationalNumber(
    "thai_id id_card id_number national_id identification_number identity_card citizen_id",
    [[13], [1, 4, 5, 2, 1]], isRight: NationalChecks.isThai)
  private static let vietnam = NationalNumber(
    "cccd căn_cước can_cuoc định_danh citizen_id identity_card id_card", [[12], [3, 3, 3, 3]],
    isRight: NationalChecks.isVietnamese)
  private static let saudiArabia = NationalNumber(
    "الهوية هوية هويته هويتها إقامة الإقامة اقامة الاقامة iqama national_id id_number", [[10]],
    isRight: NationalChecks.isSaudi)

  // MARK: America

  private static let cuba = NationalNumber(
    "carné_de_identidad carne_de_identidad carnet_de_identidad ci c_i carné identity_card id_card identity",
    [[11]], isRight: NationalChecks.isCuban)
  private static let brazil = NationalNumber("cpf", [[11]], isRight: NationalChecks.isBrazilian)
}

/// How numbers of a country are built (ITU-T E.164).
struct PhonePlan: Sendable {
  /// How many digits there are, the country's code included.
  let lengths: ClosedRange<Int>
  /// How many digits the code has.
  let codeLength: Int

  /// The plan of the country whose code digits begin with; nil for codes that are not given out, or when the next digit
  /// begins no number there.
  static func of(_ digits: ArraySlice<UInt8>) -> PhonePlan? {
    var code = 0
    for (index, digit) in digits.prefix(3).enumerated() {
      code = code * 10 + Int(digit)
      guard let plan = all[code] else { continue }
      guard let next = digits.dropFirst(index + 1).first else { return nil }
      return Self.next(after: code).contains(next) ? plan : nil
    }
    return nil
  }

  /// The digits with which a number may go on after a code.
  private static func next(after code: Int) -> ClosedRange<UInt8> {
    switch code {
    case 1: 2...9
    case 7: 3...9
    case 90: 2...8
    case 375: 1...4
    case 39, 225, 229, 241, 242, 378: 0...9
    default: 1...9
    }
  }

  /// All codes of countries, by their numbers.
  private static let all: [Int: PhonePlan] = {
    var plans: [Int: PhonePlan] = [:]
    for entry in table.split(separator: " ") {
      let parts = entry.split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
      guard let code = parts.first, let lower = parts.dropFirst().first, let upper = parts.last else {
        continue
      }
      plans[code] = PhonePlan(lengths: lower...max(lower, upper), codeLength: String(code).count)
    }
    return plans
  }()

  /// Codes with the number of digits of land lines and mobile telephones, the code included, after the plans that the
  /// administrations report to the ITU.
  private static let table = """
    1:11 7:11 20:10-12 27:11 30:12 31:11 32:10-11 33:11 34:11 36:10-11 39:10-13 40:11 41:11 43:10-14 44:12 \
    45:10 46:10-12 47:10 48:11 49:9-14 51:10-11 52:12 53:9-10 54:12-13 55:12-13 56:11 57:10-12 58:12 \
    60:10-12 61:11 62:10-14 63:11-12 64:10-12 65:10 66:10-11 81:11-12 82:10-12 84:11-12 86:11-13 90:12 \
    91:12 92:11-12 93:11 94:11 95:9-12 98:11-12 211:12 212:12 213:11-12 216:11 218:12 220:10-12 221:12 \
    222:11 223:11 224:11-12 225:13 226:11 227:11 228:11 229:13 230:10-11 231:10-12 232:11 233:12 234:13 \
    235:11 236:11 237:12 238:10 239:10 240:12 241:10-11 242:12 243:10-13 244:12 245:12 246:10 247:8 248:10 \
    249:12 250:11-12 251:12 252:9-12 253:11 254:10-12 255:12 256:12 257:11 258:11-12 260:12 261:12 262:12 \
    263:12 264:11-12 265:10-12 266:11 267:10-11 268:11 269:10 290:8 291:10 297:10 298:9 299:9 350:11 351:12 \
    352:8-14 353:11-12 354:10-12 355:11-12 356:11 357:11 358:10-13 359:11-12 370:11 371:11 372:10-11 373:11 \
    374:11 375:12 376:9-12 377:11-12 378:11-13 380:12 381:11-12 382:11 383:11-15 385:11-12 386:11 387:11-12 \
    389:11 420:12 421:9-12 423:10-12 500:8 501:10 502:11 503:11 504:11 505:11 506:11 507:10-11 508:9-12 \
    509:11 590:12 591:11 592:10 593:11-12 594:12 595:10-12 596:12 597:9-10 598:11 599:10-11 670:10-11 672:9 \
    673:10 674:10 675:10-11 676:8-10 677:8-10 678:8-10 679:10 680:10 681:9 682:8 683:8-10 685:8-13 686:8-11 \
    687:9 688:8-10 689:11 690:8-10 691:10 692:10 800:11 808:11 850:11-13 852:11 853:11 855:11-12 856:11-13 \
    870:12-15 878:15 880:9-13 881:12-13 882:10-15 883:11-15 886:11-12 888:14 960:10 961:10-11 962:11-12 \
    963:11-12 964:11-13 965:11 966:12 967:10-12 968:11 970:11-12 971:11-12 972:11-12 973:11 974:11 \
    975:10-11 976:11-13 977:11-13 979:12 992:12 993:11 994:12 995:12 996:12 998:12
    """
}

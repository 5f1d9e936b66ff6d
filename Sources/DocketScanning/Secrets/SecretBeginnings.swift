/// How a key of a service begins, after the documents of those who give them out.
struct SecretBeginning: Sendable {
  /// What follows.
  enum Rest: Sendable {
    case any
    /// Digits and letters.
    case mixed
    /// Digits and letters from `a` to `f`, so many and no more.
    case hexadecimal
  }

  /// The beginning, exactly.
  let text: [UInt8]
  /// How many letters, digits, hyphens and underscores follow at least.
  let count: Int
  let rest: Rest
  /// Whether it says enough to be known right behind other letters too.
  let isDistinct: Bool

  private init(_ text: String, _ count: Int, _ rest: Rest = .any, isDistinct: Bool = true) {
    self.text = Array(text.utf8)
    self.count = count
    self.rest = rest
    self.isDistinct = isDistinct
  }

  /// All of them by their first byte.
  static let byFirst: [[SecretBeginning]] = (0...255).map { byte in all.filter { $0.text[0] == UInt8(byte) } }

  /// Whether one begins with two bytes, by their number: most letters of an address end here.
  static let starts: [Bool] = {
    var starts = Array(repeating: false, count: 65_536)
    for beginning in all { starts[Int(beginning.text[0]) << 8 | Int(beginning.text[1])] = true }
    return starts
  }()

  /// Whether one stands at an offset of a run of letters and digits that ends at another.
  func stands(in span: Span<UInt8>, at index: Int, upTo upper: Int, isFirst: Bool) -> Bool {
    let start = index + text.count
    guard upper - start >= count else { return false }
    for offset in 0..<text.count where span[index + offset] != text[offset] { return false }
    if !isFirst, !isDistinct, ASCII.isLetter(span[index - 1]) { return false }
    switch rest {
    case .any: return true
    case .mixed: return SecretScanner.isMixed(span, start, upper)
    case .hexadecimal:
      guard upper - start == count else { return false }
      for place in start..<upper
      where !(ASCII.isDigit(span[place]) || (0x61...0x66).contains(span[place])) {
        return false
      }
      return true
    }
  }

  private static let all = forges + clouds + messengers + payments + models + others

  private static let forges: [SecretBeginning] = [
    .init("ghp_", 30), .init("gho_", 30), .init("ghu_", 30), .init("ghs_", 30), .init("ghr_", 30),
    .init("github_pat_", 30), .init("glpat-", 18), .init("gldt-", 18), .init("glptt-", 18),
    .init("glrt-", 18), .init("glcbt-", 18), .init("glsoat-", 18), .init("glft-", 18), .init("glimt-", 18),
    .init("glagent-", 18), .init("gloas-", 18), .init("ATATT3", 30), .init("ATCTT3", 30),
    .init("ATBB", 28, .mixed), .init("npm_", 30, isDistinct: false), .init("pypi-AgE", 20),
    .init("pypi-", 60, .mixed), .init("rubygems_", 30), .init("dckr_pat_", 20), .init("dckr_oat_", 20),
    .init("oy2", 40, .mixed, isDistinct: false), .init("cio", 32, .mixed, isDistinct: false),
    .init("PMAK-", 24),
  ]
  private static let clouds: [SecretBeginning] = [
    .init("AKIA", 16), .init("ASIA", 16), .init("ABIA", 16), .init("ACCA", 16), .init("AIza", 30),
    .init("GOCSPX-", 20), .init("dop_v1_", 40), .init("doo_v1_", 40), .init("dor_v1_", 40),
    .init("AQVN", 30, .mixed), .init("y0_", 30, .mixed), .init("y1_", 30, .mixed), .init("LTAI", 16, .mixed),
    .init("AKID", 28, .mixed), .init("nfp_", 30), .init("pul-", 40), .init("tfp_", 40), .init("sbp_", 36),
    .init("sb_secret_", 20), .init("pscale_tkn_", 30), .init("pscale_pw_", 30),
    .init("dapi", 32, .hexadecimal), .init("glsa_", 30), .init("glc_eyJ", 30), .init("NRAK-", 24),
    .init("sntrys_", 40), .init("sntryu_", 40), .init("tskey-", 20), .init("HRKU-", 30),
    .init("rnd_", 28, .mixed), .init("EZAK", 50), .init("CFPAT-", 36),
  ]
  private static let messengers: [SecretBeginning] = [
    .init("xoxb-", 15), .init("xoxp-", 15), .init("xoxa-", 15), .init("xoxr-", 15), .init("xoxs-", 15),
    .init("xoxe-", 15), .init("xoxc-", 15), .init("xoxd-", 15), .init("xapp-", 15), .init("xwfp-", 15),
    .init("syt_", 20, .mixed), .init("mct_", 20, .mixed, isDistinct: false), .init("EAACEd", 30, .mixed),
    .init("EAAG", 60, .mixed), .init("EAAB", 60, .mixed), .init("EAAD", 60, .mixed),
    .init("EAAM", 60, .mixed), .init("IGQV", 40, .mixed),
  ]
  private static let payments: [SecretBeginning] = [
    .init("sk_live_", 16), .init("sk_test_", 16), .init("rk_live_", 16), .init("rk_test_", 16),
    .init("whsec_", 24), .init("rzp_live_", 14), .init("rzp_test_", 14), .init("sq0atp-", 20),
    .init("sq0csp-", 30), .init("EAAAE", 50, .mixed), .init("shpat_", 30), .init("shpss_", 30),
    .init("shpca_", 30), .init("shppa_", 30),
  ]
  private static let models: [SecretBeginning] = [
    .init("sk-proj-", 20), .init("sk-svcacct-", 20), .init("sk-admin-", 20), .init("sk-ant-", 20),
    .init("sk-or-v1-", 20), .init("sk-", 20, .mixed, isDistinct: false), .init("hf_", 30, isDistinct: false),
    .init("gsk_", 40), .init("xai-", 60), .init("r8_", 34, .mixed, isDistinct: false), .init("pplx-", 40),
    .init("nvapi-", 40), .init("tgp_v1_", 30), .init("ntn_", 40, .mixed),
    .init("secret_", 40, .mixed, isDistinct: false), .init("figd_", 36), .init("lin_api_", 36),
  ]
  private static let others: [SecretBeginning] = [
    .init("xkeysib-", 40), .init("xsmtpsib-", 40), .init("re_", 26, .mixed, isDistinct: false),
    .init("SK", 32, .hexadecimal, isDistinct: false), .init("AC", 32, .hexadecimal, isDistinct: false),
    .init("key-", 32, .hexadecimal, isDistinct: false), .init("AGE-SECRET-KEY-1", 40), .init("xprv", 100),
    .init("nsec1", 58, isDistinct: false), .init("ops_eyJ", 60),
  ]
}

import DocketDiagnostics
import Testing

@testable import DocketRules

@Suite struct `A secret` {
  /// Letters and digits without a meaning, put together when a test runs.
  static func filler(_ count: Int) -> String {
    String(String(repeating: "aB3dE6gH9k", count: count / 10 + 1).prefix(count))
  }

  @Test(arguments: [
    "gh" + "p_" + filler(36), "gl" + "pat-" + filler(20), "AK" + "IA" + filler(16), "AI" + "za" + filler(35),
    "xo" + "xb-" + filler(24), "s" + "k-" + filler(40), "s" + "k-proj-" + filler(40), "h" + "f_" + filler(34),
    "12345678:" + "AA" + filler(33), "ey" + "J" + filler(20) + ".ey" + "J" + filler(30) + "." + filler(20),
    "AGE-SECRET-" + "KEY-1" + filler(58), "ya" + "29." + filler(40),
  ])
  func `is found by its beginning, and whole`(secret: String) {
    for text in [
      secret, "key: \(secret)\n", "\"\(secret)\"", "https://example.org/bot/\(secret)", "(\(secret))",
    ] {
      #expect(Self.found(text) == [secret])
    }
  }

  @Test(arguments: [
    "password: lantern-0", "Password = lantern-0", "\"password\": \"lantern-0\"", "пароль: lantern-0",
    "Пароль: «lantern-0»", "mot de passe : lantern-0", "mdp: lantern-0", "pwd=lantern-0",
    "api_key: lantern-0.",
  ])
  func `is found behind the word that names it`(text: String) {
    #expect(Self.found(text) == ["lantern-0"])
  }

  @Test(arguments: [
    // Prose, and what stands for something left out.
    "password: unknown", "The password: ask them", "mot de passe : demandé", "password: ****1234",
    "password:",
    "password: <8 letters>", "password: https://example.org/1", "swordpassword: lantern-0",
    "?password=lantern-0",
    // Digests, ids and addresses.
    "sha256:" + String(repeating: "0123456789abcdef", count: 4),
    "s" + "k-news-2031-about-the-lanterns-of-the-quay",
    "ri" + "s" + "k-" + filler(40), "x_gh" + "p_" + filler(36), "2031:" + "AA" + filler(33),
    "ey" + "J" + filler(20) + "." + filler(30), "gh" + "p_" + filler(8), "-----BEGIN CERTIFICATE-----",
    "-----BEGIN " + "PUBLIC KEY-----",
  ])
  func `is not seen in what only resembles one`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test func `is hidden with all its lines when it is a key in a block`() {
    let block =
      "-----BEGIN RSA " + "PRIVATE KEY-----\n  \(Self.filler(64))\n  -----END RSA " + "PRIVATE KEY-----"
    #expect(Self.found("note: |\n  \(block)\nnext: a\n") == [block])
    let open = "-----BEGIN " + "PRIVATE KEY-----\nabc"
    #expect(Self.found(open) == [open])
  }

  @Test(arguments: [
    "-----BEGIN PRIV" + "ATE KEY-----\n", "-----BEGIN ", "password: a1a1 ", "ey" + "Jabcdefgh.",
    "aaaaaaaaaa ",
  ])
  func `costs no more than its bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = SecretScanner.candidates(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func found(_ text: String) -> [String] {
    let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
    return SecretScanner.candidates(in: file.bytes.span).map { file.text($0.range) }
  }
}

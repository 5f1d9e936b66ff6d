import DocketDiagnostics
import Testing

@testable import DocketScanning

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
    // In parts: none of them stays legible.
    "S" + "G." + filler(22) + "." + filler(43), "vk" + "1.a." + filler(60), "hv" + "s." + filler(40),
    "MT" + filler(24) + ".Gabcde." + filler(38), "gl" + "pat-" + filler(27) + ".01." + filler(7),
    "ey" + "J" + filler(20) + ".ey" + "J" + filler(30) + "." + String(repeating: "a", count: 20),
    "s" + "k-ant-api03-" + filler(60), "s" + "k_live_" + filler(24),
    "gith" + "ub_pat_" + filler(22) + "_" + filler(59),
    "np" + "m_" + filler(36), "py" + "pi-AgE" + filler(60), "S" + "K" + String(repeating: "0a", count: 16),
    "ke" + "y-" + String(repeating: "0f", count: 16), "xk" + "eysib-" + filler(64),
  ])
  func `is found by its beginning, and whole`(secret: String) {
    for text in [
      secret, "key: \(secret)\n", "\"\(secret)\"", "https://example.org/bot/\(secret)", "(\(secret))",
    ] {
      #expect(Self.found(text) == [secret])
    }
  }

  @Test(arguments: [
    ("xgh" + "p_" + filler(36), "xgh" + "p_" + filler(36)),
    ("token-gh" + "p_" + filler(36), "token-gh" + "p_" + filler(36)),
    ("x_gh" + "p_" + filler(36), "x_gh" + "p_" + filler(36)),
    ("Authorization: Bearer " + filler(30), filler(30)),
    ("authorization: Basic " + filler(20) + "==", filler(20) + "=="),
    ("https://discord.com/api/webhooks/0123/" + filler(68), "0123/" + filler(68)),
    ("https://hooks.slack.com/services/T0/B0/" + filler(24), "T0/B0/" + filler(24)),
    (
      "https://quay.webhook.office.com/webhookb2/0-1@2-3/IncomingWebhook/" + filler(32) + "/0-1",
      "0-1@2-3/IncomingWebhook/" + filler(32) + "/0-1"
    ),
    ("https://api.telegram.org/bot12345678:AA" + filler(33) + "/send", "12345678:AA" + filler(33)),
    ("aws_secret_access_key = " + filler(20) + "/" + filler(19), filler(20) + "/" + filler(19)),
  ])
  func `is found in what is glued to it, in addresses of programs and behind names`(
    text: String, secret: String
  ) {
    #expect(Self.found(text) == [secret])
  }

  @Test(arguments: [
    "Пароль — lantern-0", "Пароль от почты: lantern0x", "логин/пароль: lantern-0",
    "Passwort lautet lantern0x",
    "Le mot de passe est lantern0x.", "contraseña: lantern-0", "hasło: lantern-0", "Şifre: lantern-0",
    "şifresi = lantern-0", "رمز عبور: lantern-0", "كلمة المرور: lantern-0", "סיסמה: lantern-0",
    "密码: lantern-0",
    "パスワード: lantern-0", "пароль lantern0x", "pass: lantern-0", "PIN: lantern-0", "Кодовое слово: lantern-0",
  ])
  func `is found as people hand passwords on`(text: String) {
    let found = Self.found(text)
    #expect(found == ["lantern-0"] || found == ["lantern0x"])
  }

  @Test(arguments: [
    ("логин/пароль: lorne / lantern-0", "lorne / lantern-0"),
    ("login:password = lorne:lantern-0", "lantern-0"),
    ("login / password: lorne, lantern-0", "lorne, lantern-0"), ("Пароль: «фонарик»", "фонарик"),
    ("PIN: 4821", "4821"),
  ])
  func `is found beside a login, and as a word in quotes`(text: String, secret: String) throws {
    let found = try #require(Self.found(text).first)
    #expect(found.hasSuffix(secret))
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
    "ri" + "s" + "k-" + filler(40), "2031:" + "AA" + filler(33),
    "ey" + "J" + filler(20) + "." + filler(30), "gh" + "p_" + filler(8), "-----BEGIN CERTIFICATE-----",
    "-----BEGIN " + "PUBLIC KEY-----",
    // Prose in several languages.
    "Пароль — неизвестен", "пароль от телефона у неё потребовали", "mot de passe demandé par les policiers",
    "The password is COVID-19", "password was changed in 2031", "libération sur parole : 2031",
    "PIN: Russian PEN centre", "Пин: Россия", "pass: the law of 2012", "Das Passwort war ein Wort.",
    "He refused to give the password of his phone (article 434-15-2)", "pwd = getpwnam(argv[1]);",
    "pwd == NULL", "UID for username */ if (pwd == NULL) {",
    "https://web.archive.org/web/20310101000000/https://example.org/a-very-long-slug-2031-04-05-with-words",
    "https://t.me/s/lanterns/12345", "paroli i sud", "La clave del caso: 2031 testigos",
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

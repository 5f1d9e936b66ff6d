import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `A web address that opens a door` {
  @Test(arguments: [
    ("https://lorne:abc@example.org/x", "lorne:abc"), ("ftp://lorne@example.org", "lorne"),
    ("https://example.org/a?x=1&token=abcd1234", "abcd1234"),
    ("https://example.org/#access_token=abcd&x", "abcd"),
    ("https://example.org/a?X-Amz-Signature=0a1b2c\"", "0a1b2c"),
    ("https://example.org/a;jsessionid=0A1B?x=1", "0A1B"),
    ("https://www.dropbox.com/s/a?rlkey=abcd&dl=0", "abcd"), ("https://disk.yandex.ru/d?key=abcd", "abcd"),
    ("https://docs.google.com/document/d/a/edit", "edit"),
    ("https://docs.google.com/document/d/a/edit#heading=h.1", "edit"),
    ("https://drive.google.com/file/d/a/view?usp=sharing", "usp=sharing"),
    ("https://web.archive.org/web/2031/https://example.org/?sig=abcd1234", "abcd1234"),
    ("[a](https://example.org/?sig=abcd1234)", "abcd1234"),
    ("https://t.me/+AbCdEfGh0123", "AbCdEfGh0123"), ("t.me/joinchat/AbCdEfGh0123", "AbCdEfGh0123"),
    ("https://signal.group/#AbCdEfGh0123", "AbCdEfGh0123"), ("https://discord.gg/AbCdEf", "AbCdEf"),
    ("https://chat.whatsapp.com/AbCdEfGh0123AbCdEfGh01", "AbCdEfGh0123AbCdEfGh01"),
    ("tg://join?invite=AbCdEfGh0123", "AbCdEfGh0123"),
    ("https://meet.google.com/abc-defg-hij", "abc-defg-hij"),
    ("https://us02web.zoom.us/j/012?pwd=AbCdEf01", "AbCdEf01"),
    ("https://vk.me/join/AbCdEfGh0123", "AbCdEfGh0123"),
    ("https://invite.viber.com/?g2=AbCdEfGh", "2=AbCdEfGh"),
    ("https://mega.nz/file/abcd#AbCdEfGh0123AbCdEfGh", "AbCdEfGh0123AbCdEfGh"),
  ])
  func `is found once, at its value`(text: String, value: String) {
    #expect(Self.found(text) == [value])
  }

  @Test(arguments: [
    "https://example.org/a?utm_source=x&fbclid=abcdefgh&key=abcd&sid=12&page=token", "https://@example.org",
    "https://example.org/token=abcd", "https://example.org/a?tokens=abcdefgh", "https://example.org/@lorne",
    "ssh://git@example.org/a", "https://docs.google.com/document/d/a/pub", "https://example.org/edit",
    "https://docs.google.com/editors/a", "token=abcdefgh", "https://notdropbox.com/?key=abcd", "https://",
    "://",
    "https://t.me/lanterns", "https://t.me/s/lanterns/12", "https://t.me/+33199001234",
    "https://xt.me/+AbCdEfGh01",
    "https://discord.com/channels/0/1", "https://signal.org/", "https://mega.nz/#about",
    "whatsapp.com/legal/#a",
    "https://example.org/?token=", "https://example.org/?x=a@b&sig", "https://drive.google.com/file/d/a/view",
  ])
  func `is not seen in others`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: ["://", "://a@", "://a?sig=abcd&", "a://docs.google.com/", "?token=abcd", "://a/;sid="])
  func `costs no more than its bytes in hostile files`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = LinkScanner.candidates(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func found(_ text: String) -> [String] {
    let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
    return LinkScanner.candidates(in: file.bytes.span).map { file.text($0.range) }
  }
}

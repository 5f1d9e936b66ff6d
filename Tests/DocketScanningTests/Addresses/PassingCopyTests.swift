import Testing

@testable import DocketScanning

@Suite struct `A page shown in passing` {
  @Test(
    arguments: [
      (
        "webcache.googleusercontent.com/search?q=cache:https://quay.example.org/a", PassingCopy.Kind.cache,
        "https://quay.example.org/a"
      ),
      (
        "webcache.googleusercontent.com/search?q=cache:Ab1-cD_e:quay.example.org/a+bell&hl=en", .cache,
        "https://quay.example.org/a"
      ),
      (
        "webcache.googleusercontent.com/search?q=cache%3Ahttp%3A%2F%2Fquay.example.org%2Fa", .cache,
        "http://quay.example.org/a"
      ),
      ("www.google.com/search?q=cache:quay.example.org/a", .cache, "https://quay.example.org/a"),
      ("cc.bingj.com/cache.aspx?q=bell&d=4512&w=b", .cache, nil),
      (
        "yandexwebcache.net/yandbtm?lang=ru&url=https%3A%2F%2Fquay.example.org%2Fa", .cache,
        "https://quay.example.org/a"
      ),
      (
        "quay-example-org.translate.goog/a?_x_tr_sl=ru&b=1&_x_tr_tl=en#c", .translation,
        "https://quay.example.org/a?b=1#c"
      ),
      (
        "quay--side-example-org.translate.goog/?_x_tr_sch=http", .translation, "http://quay-side.example.org/"
      ),
      ("quay-example-org.translate.goog/a?_x_tr_enc=0&_x_tr_sl=ru", .translation, nil),
      (
        "translate.google.com/translate?hl=en&sl=ru&u=http://quay.example.org/a", .translation,
        "http://quay.example.org/a"
      ),
      (
        "translate.googleusercontent.com/translate_c?u=https://quay.example.org/a", .translation,
        "https://quay.example.org/a"
      ),
      (
        "translate.yandex.ru/translate?url=https%3A%2F%2Fquay.example.org%2Fa&lang=ru-en", .translation,
        "https://quay.example.org/a"
      ),
      (
        "translated.turbopages.org/proxy_u/ru-en.en.0a1b/https/quay.example.org/a", .translation,
        "https://quay.example.org/a"
      ),
      (
        "z5h64q92x9.net/proxy_u/ru-en.en/quay.example.org/a?b=1", .translation,
        "http://quay.example.org/a?b=1"
      ),
      (
        "www.translatetheweb.com/?from=ru&to=en&a=https%3A%2F%2Fquay.example.org%2Fa", .translation,
        "https://quay.example.org/a"
      ),
      (
        "papago.naver.net/website?target=en&url=https%3A%2F%2Fquay.example.org%2Fa", .translation,
        "https://quay.example.org/a"
      ),
    ] as [(String, PassingCopy.Kind, String?)])
  func `is known by its service, and so is the page`(text: String, kind: PassingCopy.Kind, page: String?)
    throws
  {
    let address = try #require(Address("https://" + text))
    let copy = try #require(PassingCopy(address))
    #expect(copy.kind == kind)
    #expect(copy.page == page)
  }

  @Test(arguments: [
    "https://www.google.com/search?q=quay", "https://translate.google.com/about", "https://translate.goog/a",
    "https://web.archive.org/web/20310401123456/https://quay.example.org/a",
    "https://quay.example.org/translate?u=a",
    "https://translated.turbopages.org/about",
  ])
  func `is not seen elsewhere`(text: String) throws {
    let address = try #require(Address(text))
    #expect(PassingCopy(address) == nil)
  }
}

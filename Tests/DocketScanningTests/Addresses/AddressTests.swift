import TestSupport
import Testing

@testable import DocketScanning

@Suite struct `A web address` {
  @Test func `is taken apart`() throws {
    let address = try #require(Address("https://Quay.Example.org:8443/a/b?x=1&y&=z#part?1"))
    #expect(address.text(address.scheme) == "https")
    #expect(address.text(address.host) == "Quay.Example.org")
    #expect(address.hostName == "quay.example.org")
    #expect(address.port.map(address.text) == "8443")
    #expect(address.text(address.path) == "/a/b")
    #expect(address.query.map(address.text) == "x=1&y&=z")
    #expect(address.fragment.map(address.text) == "part?1")
    #expect(address.queryItems.map(\.key) == ["x", "y", ""])
    #expect(address.queryItems.map { address.text($0.value) } == ["1", "", "z"])
  }

  @Test func `may be a host alone`() throws {
    let address = try #require(Address("HTTP://quay.example.org"))
    #expect(!address.isSecure)
    #expect(address.path.isEmpty)
    #expect(address.query == nil)
    #expect(address.fragment == nil)
    #expect(address.port == nil)
  }

  @Test(arguments: ["", "https", "https://", "https:///a", "ftp://quay.example.org", "//quay.example.org"])
  func `has a scheme of the web and a host`(text: String) {
    #expect(Address(text) == nil)
  }

  @Test(arguments: [
    ("https://quay.example.org/a", "http://www.quay.example.org/a/"),
    ("https://quay.example.org", "https://quay.example.org/"),
    ("https://quay.example.org/a", "https://QUAY.example.org:443/a"),
    ("https://quay.example.org/a", "http://quay.example.org:80/a?utm_source=x&fbclid=y"),
    ("https://quay.example.org/a?b=1", "https://quay.example.org/a?utm_id=4&b=1#top"),
    ("https://quay.example.org/%D0%B4%7E", "https://quay.example.org/д~"),
    ("https://quay.example.org/%d0%b4", "https://quay.example.org/%D0%B4"),
    ("https://youtube.com/watch?v=a", "https://www.youtube.com/watch?v=a&si=b"),
    ("https://youtube.com/watch?v=a", "https://youtu.be/a?si=b"),
    ("https://twitter.com/quay/status/1", "https://mobile.x.com/quay/status/1?s=20"),
    ("https://t.me/quay/12", "https://t.me/s/quay/12?single"),
    ("https://quay.example.org/a", "https://m.quay.example.org/a/index.html"),
    (
      "https://quay.example.org/eng#{\"itemid\":[\"1\"]}",
      "https://quay.example.org/eng#%7B%22itemid%22:[%221%22]%7D"
    ),
    ("https://quay.example.org/a|b^c", "https://quay.example.org/a%7Cb%5Ec"),
    ("https://quay.example.org/a", "https://quay-example-org.translate.goog/a?_x_tr_sl=ru&_x_tr_tl=en"),
    (
      "https://quay-side.example.org/a?b=1", "https://quay--side-example-org.translate.goog/a?b=1&_x_tr_sl=ru"
    ),
    (
      "https://quay.example.org/a",
      "https://translate.google.com/translate?sl=ru&u=https%3A%2F%2Fquay.example.org%2Fa"
    ),
  ])
  func `is the same page in another form`(one: String, other: String) throws {
    let first = try #require(Address(one))
    let second = try #require(Address(other))
    #expect(first.canonical == second.canonical)
  }

  @Test(arguments: [
    ("https://quay.example.org/a", "https://quay.example.org/A"),
    ("https://m.org/a", "https://org.example/a"),
    ("https://quay.example.org/a", "https://quay.example.org/a?b=1"),
    ("https://quay.example.org/a?si=1", "https://quay.example.org/a?si=2"),
    ("https://quay.example.org/a", "https://quay.example.org:8443/a"),
    ("https://quay.example.org/a%2Fb", "https://quay.example.org/a/b"),
    ("https://quay.example.org/#!/a", "https://quay.example.org/#!/b"),
    (
      "https://quay.example.org/eng#{\"itemid\":[\"1\"]}", "https://quay.example.org/eng#{\"itemid\":[\"2\"]}"
    ),
    ("https://quay.example.org/a//b", "https://quay.example.org/a/b"),
    ("https://quay.example.org/a", "https://dock.example.org/a"),
  ])
  func `is another page`(one: String, other: String) throws {
    let first = try #require(Address(one))
    let second = try #require(Address(other))
    #expect(first.canonical != second.canonical)
  }

  @Test(arguments: 0..<300)
  func `has a canonical form that is its own canonical form`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let signs = Array("aZ09/?#&=%25.:-_~+()[]@!éд".unicodeScalars)
    var text = "https://quay.example.org/"
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      text.unicodeScalars.append(signs.randomElement(using: &generator) ?? "a")
    }
    let canonical = try #require(Address(text)).canonical
    let again = try #require(Address(bytes: Array("https://".utf8) + canonical)).canonical
    #expect(canonical == again, "\(text)")
  }

  @Test(arguments: 0..<300)
  func `of any bytes does no harm`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(
      ["https://", "http://", "https://web.archive.org/web/", "https://archive.is/"][seed % 4].utf8)
    for _ in 0..<Int.random(in: 0...30, using: &generator) {
      bytes.append(UInt8.random(in: 0x21...0xFF, using: &generator))
    }
    guard let address = Address(bytes: bytes) else { return }
    for part in [address.host, address.path, address.query, address.fragment, address.port] {
      #expect(part.map { $0.lowerBound >= 0 && $0.upperBound <= bytes.count } ?? true)
    }
    let snapshot = Snapshot(address)
    for part in [snapshot?.time, snapshot?.target, snapshot?.flaw?.range] {
      #expect(part.map { $0.lowerBound >= 0 && $0.upperBound <= bytes.count } ?? true)
    }
    if let fault = AddressFault(String(decoding: bytes, as: UTF8.self)) {
      #expect(fault.range.upperBound <= String(decoding: bytes, as: UTF8.self).utf8.count)
    }
    _ = Detour(address)
  }
}

@Suite struct `The end of an address` {
  @Test(arguments: [
    ("https://quay.example.org/a;", ";"), ("https://quay.example.org/a»", "»"),
    ("https://quay.example.org/a…", "…"), ("https://quay.example.org/a:", ":"),
    ("https://quay.example.org/a_(b))", ")"), ("https://quay.example.org/a]", "]"),
    ("https://quay.example.org/a}", "}"), ("https://quay.example.org/a|", "|"),
    ("https://quay.example.org/«a»b»", "»"), ("https://quay.example.org/l’a’", "’"),
    ("https://quay.example.org/a”", "”"),
  ])
  func `is blamed for what comes from the sentence`(text: String, sign: String) throws {
    let fault = try #require(AddressFault(text))
    #expect(String(decoding: Array(text.utf8)[fault.range], as: UTF8.self) == sign)
    #expect(fault.replacement == "")
  }

  @Test(arguments: [
    "https://quay.example.org/a", "https://quay.example.org/a/", "https://quay.example.org/a?",
    "https://quay.example.org/a_(b)", "https://quay.example.org/a?b[]", "https://quay.example.org/a!",
    "https://quay.example.org/%D0%B4", "https://ö.example.org/é", "https://quay.example.org/(a",
    "https://quay.example.org/eng#{\"itemid\":[\"1\"]}", "https://quay.example.org/{a}",
    "https://quay.example.org/Хор_«Звон»", "https://quay.example.org/„a“", "https://quay.example.org/“a”",
    "https://quay.example.org/»a«", "https://quay.example.org/‘a’",
  ])
  func `is left alone where sites write it so`(text: String) {
    #expect(AddressFault(text) == nil)
  }

  @Test(arguments: ["%", "%2", "%zz", "a%G0b", "100%25%"])
  func `and its escapes have two digits each`(path: String) {
    #expect(AddressFault("https://quay.example.org/\(path)") != nil)
  }
}

@Suite struct `The address of an archived copy` {
  @Test(arguments: [
    "https://web.archive.org/web/20310401123456/https://quay.example.org/a?b=1#c",
    "http://web.archive.org/web/20310401123456id_/http://quay.example.org/",
    "https://archive.org/web/20310401123456/quay.example.org",
    "https://archive.ph/20310401123456/https://quay.example.org/a",
    "https://archive.today/2031.04.01-123456/https://quay.example.org/a",
    "https://archive.is/o/Ab1cD/https://quay.example.org/a",
    "https://perma.cc/A1B2-C3D4", "https://perma.cc/A1B2-C3D4?type=image",
    "https://ghostarchive.org/archive/Ab1cD", "https://ghostarchive.org/varchive/Ab1-_cD",
  ])
  func `is sound`(text: String) throws {
    let address = try #require(Address(text))
    let snapshot = try #require(Snapshot(address))
    #expect(snapshot.flaw == nil)
  }

  @Test(arguments: [
    ("web.archive.org/web/2031040112345/https://quay.example.org", Snapshot.Flaw.shortTime),
    ("web.archive.org/web/203104011234567/https://quay.example.org", .noSuchTime),
    ("web.archive.org/web/20310401246060/https://quay.example.org", .noSuchTime),
    ("web.archive.org/web/19950401123456/https://quay.example.org", .noSuchTime),
    ("web.archive.org/web/20310401123456/", .noTarget),
    ("web.archive.org/web/20310401123456", .noTarget),
    ("web.archive.org/web/https://quay.example.org", .noTime),
    ("web.archive.org/https://quay.example.org", .noTime),
    ("web.archive.org/web/2031*/https://quay.example.org", .list),
    ("web.archive.org/save", .save),
    ("liveweb.archive.org/https://quay.example.org", .oldHost),
    ("archive.is/newest/https://quay.example.org", .noTime),
    ("archive.is/https://quay.example.org", .list),
    ("archive.is/", .noTarget), ("archive.is", .noTarget),
    ("archive.is/submit/?url=https://quay.example.org", .save),
    ("archive.is/2031/https://quay.example.org", .shortTime),
    ("archive.is/Ab1cD", .shortForm),
    ("perma.cc/", .noSuchID), ("perma.cc", .noSuchID), ("perma.cc/A1B2_C3D4", .noSuchID),
    ("ghostarchive.org/search?term=a", .noSuchID), ("ghostarchive.org/archive/", .noSuchID),
  ])
  func `says what is wrong with it`(text: String, flaw: Snapshot.Flaw) throws {
    let address = try #require(Address("https://\(text)"))
    let snapshot = try #require(Snapshot(address))
    #expect(snapshot.flaw?.kind == flaw)
  }

  @Test(arguments: [
    "https://archive.org/details/lanterns", "https://web.archive.org/about/", "https://quay.example.org/web/",
    "https://archives.example.org/web/2031/https://quay.example.org",
  ])
  func `of another kind is left alone`(text: String) throws {
    let address = try #require(Address(text))
    #expect(Snapshot(address) == nil)
  }

  @Test(arguments: [
    ("https://quay.example.org/a", "https://quay.example.org/a"),
    ("http:/quay.example.org/a", "https://quay.example.org/a"),
    ("quay.example.org/a", "https://quay.example.org/a"),
    ("http%3A%2F%2Fquay.example.org%2Fa", "https://quay.example.org/a"),
    ("http%3A//quay.example.org/a%2Fb", "https://quay.example.org/a%2Fb"),
    ("https:/quay.example.org//a", "https://quay.example.org//a"),
    (
      "https://quay.example.org/go?to=https://dock.example.org//b",
      "https://quay.example.org/go?to=https://dock.example.org//b"
    ),
    (
      "https://quay.example.org/https://dock.example.org/b",
      "https://quay.example.org/https://dock.example.org/b"
    ),
    (
      "https://quay.example.org/http:/dock.example.org/b", "https://quay.example.org/http:/dock.example.org/b"
    ),
  ])
  func `holds that of its page in several forms`(written: String, page: String) throws {
    let embedded = try #require(Address.embedded(Array(written.utf8)[...]))
    let address = try #require(Address(page))
    #expect(embedded.canonical == address.canonical)
  }
}

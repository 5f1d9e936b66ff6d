import DocketText
import Testing

/// The configurations of servers that `Documentation/Hosting` gives as examples say what docket's own server says.
@Suite struct `Media types of the examples for servers` {
  static func lines(of name: String) throws -> [Substring] {
    let file = try #require(Repository.files.first { $0.path == "Documentation/Hosting/\(name)" })
    return try #require(file.text).split(separator: "\n")
  }

  @Test func `are those that are registered, in Caddy's`() throws {
    let types = try Self.lines(of: "Caddyfile").compactMap { line in
      line.firstMatch(of: #/header @\w+ Content-Type "([^"]+)"/#).map { String($0.1) }
    }
    #expect(Set(types).isSubset(of: MediaType.all.map(\.served)))
    #expect(Set(types).isSuperset(of: [MediaType.calendar, .json, .schema].map(\.served)))
  }

  @Test func `are those that are registered, in nginx's`() throws {
    let lines = try Self.lines(of: "nginx.conf")
    let types = lines.compactMap { $0.wholeMatch(of: #/ +([a-z]+\/\S+) +(\w+);/#) }
    #expect(types.count > 5)
    for match in types { #expect(MediaType.of("a.\(match.2)").name == match.1) }
    let text = lines.joined(separator: " ")
    let named = try #require(text.firstMatch(of: #/charset_types ([^;]+);/#)).1.split(separator: " ")
    for name in named {
      #expect(MediaType.all.contains { $0.name == name && $0.charset != .none }, "\(name) is no text")
    }
  }
}

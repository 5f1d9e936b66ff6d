import Testing

@testable import DocketKit

@Suite struct `Objects as git hands them over` {
  private static let a = BatchReader.Object(name: String(repeating: "a", count: 40), size: 5)
  private static let empty = BatchReader.Object(name: String(repeating: "b", count: 40), size: 0)
  private static let c = BatchReader.Object(name: String(repeating: "c", count: 64), size: 3)
  private static let whole = Array(
    "\(a.name) blob 5\na\n\nb\n\n\(empty.name) blob 0\n\n\(c.name) blob 3\n\n\n\n\n".utf8)

  @Test(arguments: 1...whole.count)
  func `are the same however they are cut`(size: Int) {
    var reader = BatchReader(of: [Self.a, Self.empty, Self.c])
    for start in stride(from: 0, to: Self.whole.count, by: size) {
      reader.add(Array(Self.whole[start..<min(start + size, Self.whole.count)]))
    }
    #expect(reader.isComplete)
    #expect(reader.contents == [Array("a\n\nb\n".utf8), [], Array("\n\n\n".utf8)])
  }

  @Test(arguments: [
    "\(a.name) missing\n", "\(a.name) tree 5\n12345\n", "\(a.name) blob 6\n123456\n",
    "\(c.name) blob 5\n12345\n",
    "\(a.name) blob 5\n123456\n", "\(a.name) blob 5\n12345\n\(a.name) blob 5\n12345\n",
    String(repeating: "x", count: 300), "\n",
  ])
  func `are refused when they are not what was asked for`(text: String) {
    var reader = BatchReader(of: [Self.a])
    reader.add(Array(text.utf8))
    #expect(reader.isConfused)
    #expect(!reader.isComplete)
  }

  @Test(arguments: 0..<(whole.count - 1))
  func `are not complete when the rest is missing`(count: Int) {
    var reader = BatchReader(of: [Self.a, Self.empty, Self.c])
    reader.add(Array(Self.whole.prefix(count)))
    #expect(!reader.isComplete)
  }

  /// Where the size was not known before, only so many bytes are kept.
  @Test(arguments: [(0, ""), (3, "a\n\n"), (5, "a\n\nb\n"), (Int.max, "a\n\nb\n")], [1, 2, 7, 200])
  func `are kept as far as was asked for`(limit: (Int, String), size: Int) {
    var reader = BatchReader(of: [
      BatchReader.Object(name: Self.a.name, size: nil, limit: limit.0),
      BatchReader.Object(name: Self.empty.name, size: nil, limit: limit.0), Self.c,
    ])
    for start in stride(from: 0, to: Self.whole.count, by: size) {
      reader.add(Array(Self.whole[start..<min(start + size, Self.whole.count)]))
    }
    #expect(reader.isComplete)
    #expect(reader.contents == [Array(limit.1.utf8), [], Array("\n\n\n".utf8)])
  }

  @Test(arguments: ["blob -1", "blob x", "blob", "tree 5", "blob  5"])
  func `are refused whose size is no number`(text: String) {
    var reader = BatchReader(of: [BatchReader.Object(name: Self.a.name, size: nil)])
    reader.add(Array("\(Self.a.name) \(text)\n".utf8))
    #expect(reader.isConfused)
  }
}

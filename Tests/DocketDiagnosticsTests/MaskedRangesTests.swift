import DocketDiagnostics
import TestSupport
import Testing

@Suite struct MaskedRangesTests {
  static let joins: [(inserted: [Range<Int>], merged: [Range<Int>])] = [
    ([], []), ([3..<3], []), ([3..<5], [3..<5]), ([3..<5, 7..<9], [3..<5, 7..<9]),
    ([7..<9, 3..<5], [3..<5, 7..<9]), ([3..<5, 5..<9], [3..<9]), ([3..<5, 4..<9], [3..<9]),
    ([1..<9, 3..<5], [1..<9]), ([1..<2, 4..<5, 8..<9, 2..<8], [1..<9]), ([3..<5, 3..<5], [3..<5]),
  ]

  @Test(arguments: joins)
  func `ranges that overlap or touch are joined`(_ inserted: [Range<Int>], _ merged: [Range<Int>]) {
    var masks = MaskedRanges()
    for range in inserted {
      masks.insert(path: "a.yml", range: ByteRange(range.lowerBound, range.upperBound))
    }
    #expect(masks.ranges("a.yml") == merged.map { ByteRange($0.lowerBound, $0.upperBound) })
    #expect(masks.isEmpty == merged.isEmpty)
  }

  @Test func `a value within another stays a value of its own`() {
    var masks = MaskedRanges()
    masks.insert(path: "a.yml", range: ByteRange(0, 20))
    masks.insert(path: "a.yml", range: ByteRange(5, 9))
    #expect(masks.values("a.yml") == [ByteRange(0, 20), ByteRange(5, 9)])
    #expect(masks.ranges("a.yml") == [ByteRange(0, 20)])
  }

  @Test func `files are told apart and named in the order of their bytes`() {
    var masks = MaskedRanges()
    masks.insert(path: "я.yml", range: ByteRange(1, 2))
    masks.insert(path: "B.yml", range: ByteRange(1, 2))
    masks.insert(path: "a.yml", range: ByteRange(1, 2))
    #expect(masks.paths == ["B.yml", "a.yml", "я.yml"])
    #expect(masks.ranges("other.yml") == [])
  }

  @Test(arguments: [
    (0, 3, false), (0, 4, true), (4, 4, false), (5, 6, true), (6, 9, false), (9, 12, true), (12, 99, false),
  ])
  func `a range is hidden when it shares a byte`(_ lower: Int, _ upper: Int, _ hidden: Bool) {
    var masks = MaskedRanges()
    masks.insert(path: "a.yml", range: ByteRange(3, 6))
    masks.insert(path: "a.yml", range: ByteRange(9, 12))
    #expect(masks.hides(ByteRange(lower, upper), of: "a.yml") == hidden)
    #expect(!masks.hides(ByteRange(lower, upper), of: "b.yml"))
  }

  @Test func `parts of names are kept apart from contents`() {
    var masks = MaskedRanges()
    masks.insert(namePart: ByteRange(2, 4), of: "a.yml")
    masks.insert(namePart: ByteRange(2, 2), of: "b.yml")
    #expect(masks.ranges("a.yml") == [])
    #expect(masks.nameValues("a.yml") == [ByteRange(2, 4)])
    #expect(masks.maskedNames == ["a.yml"])
    #expect(!masks.isEmpty)
  }

  @Test(arguments: 0..<100)
  func `a union masks each byte that one of the two masks`(seed: Int) {
    var random = SplitMix64(seed: seed)
    var (one, other, both) = (MaskedRanges(), MaskedRanges(), MaskedRanges())
    var bytes: Set<Int> = []
    for _ in 0..<12 {
      let lower = Int.random(in: 0..<50, using: &random)
      let range = ByteRange(lower, lower + Int.random(in: 0..<6, using: &random))
      bytes.formUnion(range.lower..<range.upper)
      both.insert(path: "a.yml", range: range)
      if Bool.random(using: &random) {
        one.insert(path: "a.yml", range: range)
      } else {
        other.insert(path: "a.yml", range: range)
      }
    }
    one.formUnion(other)
    #expect(one == both)
    for byte in 0..<60 { #expect(one.hides(ByteRange(byte, byte + 1), of: "a.yml") == bytes.contains(byte)) }
    #expect(zip(one.ranges("a.yml"), one.ranges("a.yml").dropFirst()).allSatisfy { $0.upper < $1.lower })
  }
}

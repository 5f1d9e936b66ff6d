/// Takes the files out of what `git cat-file --batch` writes, as it comes.
///
/// Each answer is a line `<name> <type> <size>`, so many bytes and a line end, or the line `<name> missing`. No more
/// memory is taken than the files need.
struct BatchReader: Sendable {
  /// What is asked for.
  struct Object: Hashable, Sendable {
    /// Its name: 40 or 64 hexadecimal digits.
    let name: String
    /// How many bytes it has; nil where git has not been asked.
    let size: Int?
    /// How many of them are kept at most.
    var limit = Int.max
  }

  /// The bytes of what has come, in the order of asking.
  private(set) var contents: [[UInt8]] = []
  /// Whether something came that was not asked for, so that what follows cannot be told apart.
  private(set) var isConfused = false

  private let objects: [Object]
  private var head: [UInt8] = []
  private var content: [UInt8]?
  /// How many bytes of the content are still to come.
  private var lacking = 0

  /// Expects the answers to a request.
  init(of objects: [Object]) { self.objects = objects }

  /// Whether everything that was asked for has come.
  var isComplete: Bool { !isConfused && contents.count == objects.count }

  /// Adds what has come.
  mutating func add(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !isConfused, !rest.isEmpty {
      if content == nil { readHead(&rest) } else { readContent(&rest) }
    }
  }

  private mutating func readHead(_ rest: inout ArraySlice<UInt8>) {
    let end = rest.firstIndex(of: 0x0A)
    head += rest[..<(end ?? rest.endIndex)]
    rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
    guard end != nil else {
      isConfused = head.count > 200
      return
    }
    guard contents.count < objects.count else {
      isConfused = true
      return
    }
    let object = objects[contents.count]
    let words = String(decoding: head, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
    head = []
    guard words.count == 3, words[0] == object.name, words[1] == "blob", let size = Int(words[2]), size >= 0,
      size == object.size ?? size
    else {
      isConfused = true
      return
    }
    var fresh: [UInt8] = []
    fresh.reserveCapacity(min(size, object.limit))
    content = fresh
    lacking = size
  }

  private mutating func readContent(_ rest: inout ArraySlice<UInt8>) {
    let part = rest.prefix(lacking)
    let room = objects[contents.count].limit - (content?.count ?? 0)
    content?.append(contentsOf: part.prefix(max(0, room)))
    rest = rest.dropFirst(part.count)
    lacking -= part.count
    // The line end after it.
    guard lacking == 0, let end = rest.first else { return }
    guard end == 0x0A else {
      isConfused = true
      return
    }
    rest = rest.dropFirst()
    contents.append(content ?? [])
    content = nil
  }
}

import Foundation
import Testing

/// A repository in which private values stand in every place that can hold text, in every spelling.
///
/// Which value stands where turns with the rotation; all rotations together hold every value in every place.
struct EchoRepository: ~Copyable {
  let folder: URL
  /// The values that stand in it, as they are.
  private(set) var values: [PrivateValue] = []
  /// How many values were written, each in one place.
  private(set) var count = 0

  static let values = PrivateValue.all + PrivateValue.more + PrivateValue.words
  static var rotations: Int { values.count }

  /// Writes the repository; nothing is committed yet.
  ///
  /// - Parameters:
  ///   - rotation: which value stands where.
  ///   - isSound: whether to leave all values out.
  /// - Throws: what the file system says.
  init(rotation: Int, isSound: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "docket-echo-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: FaultyRepository.fixtures, to: folder)
    if isSound { return }
    for (number, spelling) in Spelling.all.enumerated() {
      for (place, index) in zip(EchoPlace.record, 0...) {
        let value = Self.values[(index + number + rotation) % Self.values.count]
        guard spelling.writes(value), !spelling.needsQuotes || place.isQuoted else { continue }
        try add(value, spelling, at: place, number: count)
      }
      for place in [EchoPlace.registry, EchoPlace.lock] where !spelling.needsQuotes || place.isQuoted {
        let value = Self.values[(number + rotation) % Self.values.count]
        guard spelling.writes(value) else { continue }
        try append(value, spelling, at: place)
      }
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private mutating func add(_ value: PrivateValue, _ spelling: Spelling, at place: EchoPlace, number: Int)
    throws
  {
    let written = value.before + spelling.write(value.text)
    // A name of a file has no slash and at most 255 bytes.
    let name = place.path.replacing("VALUE", with: written)
    guard !place.path.contains("VALUE") || !written.contains("/") && written.utf8.count < 200 else { return }
    let file = folder.appending(path: name.replacing("NUMBER", with: "\(number)"))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let text = place.text.replacing("VALUE", with: written).replacing("NUMBER", with: "\(number)")
    try text.write(to: file, atomically: true, encoding: .utf8)
    values.append(value)
    count += 1
  }

  /// Adds the line of a place to its file.
  mutating func append(_ value: PrivateValue, _ spelling: Spelling, at place: EchoPlace) throws {
    let file = folder.appending(path: place.path)
    let old = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let line = place.text.replacing("VALUE", with: value.before + spelling.write(value.text))
    try (old + line).write(to: file, atomically: true, encoding: .utf8)
    values.append(value)
    count += 1
  }

  /// Commits all that is there.
  func commit() throws {
    for arguments in [
      ["init", "--quiet"], ["add", "--all"],
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "State"],
    ] {
      let git = try Command.run("/usr/bin/env", ["git", "-C", folder.path] + arguments)
      try #require(git.status == 0, "\(git.output)")
    }
  }

  /// Takes every value out again.
  func clean() throws {
    for name in ["records", "pipeline.yml"] {
      try FileManager.default.removeItem(at: folder.appending(path: name))
      try FileManager.default.copyItem(
        at: FaultyRepository.fixtures.appending(path: name), to: folder.appending(path: name))
    }
  }
}

extension Spelling {
  /// Whether a value can be written so.
  func writes(_ value: PrivateValue) -> Bool { !isForNumbers || value.isNumber }
}

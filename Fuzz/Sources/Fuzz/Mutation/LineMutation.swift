/// Changes of a text by its lines, as people make them: a block moved, an indentation lost, a value taken elsewhere.
struct LineMutation {
  private var lines: [[UInt8]]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The text.
  var bytes: [UInt8] { Array(lines.joined(separator: [0x0A])) }

  /// Changes one thing.
  mutating func mutate(_ dice: inout Dice) {
    guard !lines.isEmpty else { return }
    let line = dice.roll(lines.count)
    switch dice.roll(16) {
    case 0: lines.removeSubrange(block(at: line, &dice))
    case 1: lines.insert(contentsOf: lines[block(at: line, &dice)], at: dice.roll(lines.count + 1))
    case 2: lines.swapAt(line, dice.roll(lines.count))
    case 3: indent(block(at: line, &dice), by: [-4, -2, -1, 1, 2, 4][dice.roll(6)])
    case 4, 5: takeValue(from: dice.roll(lines.count), to: line)
    case 6: changeDigit(of: line, &dice)
    case 7: plant(in: line, &dice)
    case 8: quote(line, &dice)
    case 9: lines.insert([UInt8](repeating: 0x20, count: dice.roll(6)), at: line)
    case 10: splitLine(line, &dice)
    case 11, 12: adoptValue(line, &dice)
    case 13, 14: adoptBlock(at: line, &dice)
    default: lines[line] += Self.endings[dice.roll(Self.endings.count)]
    }
    if lines.isEmpty { lines = [[]] }
  }

  private static let endings: [[UInt8]] = [
    "\r", " # x", " |", " >-", ": ", " - a", "\u{A0}", "\u{200B}", "\u{202E}", ",", "]", "}", "\"", "~", "?",
    "/..",
    "T10:30", " \\", "\u{FEFF}", "\u{301}",
  ].map { Array($0.utf8) }

  /// A line with what is indented under it, or a few lines.
  private func block(at line: Int, _ dice: inout Dice) -> Range<Int> {
    if dice.roll(2) == 0 { return line..<min(lines.count, line + 1 + dice.roll(4)) }
    let indent = lines[line].prefix { $0 == 0x20 }.count
    let end = lines[(line + 1)...].firstIndex { $0.prefix { $0 == 0x20 }.count <= indent } ?? lines.count
    return line..<end
  }

  private mutating func indent(_ block: Range<Int>, by count: Int) {
    for line in block {
      if count > 0 {
        lines[line].insert(contentsOf: [UInt8](repeating: 0x20, count: count), at: 0)
      } else {
        lines[line].removeFirst(min(-count, lines[line].prefix { $0 == 0x20 }.count))
      }
    }
  }

  private mutating func takeValue(from source: Int, to line: Int) {
    guard let from = lines[source].firstIndex(of: 0x3A), let to = lines[line].firstIndex(of: 0x3A) else {
      return
    }
    lines[line] = Array(lines[line][...to] + lines[source][(from + 1)...])
  }

  /// Gives a line another value that seeds have under its key.
  private mutating func adoptValue(_ line: Int, _ dice: inout Dice) {
    guard let colon = lines[line].firstIndex(of: 0x3A),
      let value = dice.pick(Donors.chosen.values(for: lines[line]))
    else { return }
    lines[line] = Array(lines[line][...colon]) + value
  }

  /// Puts in a block of a seed, as deep as the line before which it stands.
  private mutating func adoptBlock(at line: Int, _ dice: inout Dice) {
    guard let block = dice.pick(Donors.chosen.blocks), let first = block.first else { return }
    let depth = lines[line].prefix { $0 == 0x20 }.count - first.prefix { $0 == 0x20 }.count
    lines.insert(contentsOf: block, at: line)
    if depth != 0 { indent(line..<line + block.count, by: depth) }
  }

  private mutating func changeDigit(of line: Int, _ dice: inout Dice) {
    let digits = lines[line].indices.filter { (0x30...0x39).contains(lines[line][$0]) }
    guard let place = dice.pick(digits) else { return }
    lines[line][place] = 0x30 + UInt8(dice.roll(10))
  }

  /// Puts a private value somewhere.
  private mutating func plant(in line: Int, _ dice: inout Dice) {
    let value = [Secret.mark, UInt8(dice.roll(Secret.values.count))]
    let place = dice.roll(2) == 0 ? lines[line].count : dice.roll(lines[line].count + 1)
    lines[line].insert(contentsOf: dice.roll(2) == 0 ? [0x20] + value : value, at: place)
  }

  /// Puts a value into quotation marks, with some of its letters as escapes.
  private mutating func quote(_ line: Int, _ dice: inout Dice) {
    guard let colon = lines[line].firstIndex(of: 0x3A), colon + 2 < lines[line].count else { return }
    let value = Secret.planted(in: Array(lines[line][(colon + 2)...]))
    var text: [UInt8] = [0x22]
    for byte in value {
      let isPlain = byte < 0x80 && byte >= 0x20 && byte != 0x22 && byte != 0x5C
      if isPlain, dice.roll(3) == 0 {
        text += "\\x\(String(byte, radix: 16))".utf8
      } else if byte >= 0x20, byte != 0x22, byte != 0x5C {
        text.append(byte)
      }
    }
    lines[line] = Array(lines[line][...(colon + 1)]) + text + [0x22]
  }

  private mutating func splitLine(_ line: Int, _ dice: inout Dice) {
    let place = dice.roll(lines[line].count + 1)
    let rest = [UInt8](repeating: 0x20, count: dice.roll(8)) + lines[line][place...]
    lines[line] = Array(lines[line][..<place])
    lines.insert(rest, at: line + 1)
  }
}

import DocketDiagnostics
import DocketYAML

/// An item of a list, or a key with its value, where it stands in its holder.
struct Unit {
  /// The dash of an item of a block, else the first byte of the item or key.
  let start: Int
  /// The end of its value, without comments.
  let end: Int
  /// The place of its first part: the item, or the key.
  let part: Int
  /// The place of its item or value.
  let value: Int
}

/// A list or a mapping with what it holds, as it is laid out.
struct Collection {
  let site: Site
  let isFlow: Bool
  let units: [Unit]

  /// The column of its dashes or keys, from 0; of no meaning in brackets.
  let column: Int

  var part: Part { site.part }
  var isMapping: Bool { part.form == .mapping }
  /// Its own place and those of what holds it.
  var ancestorsWithin: [Int] { site.ancestors.map(\.place) + [part.place] }
}

extension FileState {
  /// Takes a list or a mapping apart; nil where its layout is one that the engine leaves alone.
  func collection(_ site: Site) -> Collection? {
    let isFlow = isFlow(site.part)
    let holderIsFlow = site.ancestors.last.map { self.isFlow($0) } ?? false
    // A pair in a list in brackets, `[a: b]`, is a mapping without brackets of its own.
    if !isFlow, holderIsFlow || site.ancestors.contains(where: { self.isFlow($0) }) { return nil }
    var units: [Unit] = []
    var children = tree.children(of: site.part)
    var gapStart = site.gapStart
    while let child = children.next() {
      if site.part.form == .mapping {
        guard let value = children.next(), child.form.isText, isFlow || child.range.count > 0 else {
          return nil
        }
        let end = max(child.range.upper, value.range.upper)
        units.append(Unit(start: child.range.lower, end: end, part: child.place, value: value.place))
        if !isFlow, colonEnd(of: child) == nil { return nil }
        gapStart = end
      } else if isFlow {
        units.append(
          Unit(start: child.range.lower, end: child.range.upper, part: child.place, value: child.place))
      } else {
        guard let dash = self.dash(of: child, after: gapStart) else { return nil }
        units.append(Unit(start: dash, end: child.range.upper, part: child.place, value: child.place))
        gapStart = child.range.upper
      }
    }
    let column = units.first.map { self.column(of: $0.start) } ?? 0
    guard isFlow || units.allSatisfy({ self.column(of: $0.start) == column }) else { return nil }
    return Collection(site: site, isFlow: isFlow, units: units, column: column)
  }

  /// The byte after the colon of a key; nil where the colon does not follow it on its line, as after `?`.
  func colonEnd(of key: Part) -> Int? {
    var index = key.range.upper
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: ":") ? index + 1 : nil
  }

  /// The dash of an item: the last one before it, or one more to the left for each list that begins with the item.
  func dash(of item: Part, after gapStart: Int) -> Int? {
    var inner = 0
    var part = item
    while !part.form.isText, !isFlow(part) {
      if part.form == .sequence { inner += 1 }
      part = parts[part.place + 1]
    }
    var dashes: [Int] = []
    var index = gapStart
    let end = item.range.lower
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#") {
        while index < end, bytes[index] != 0x0A { index += 1 }
      } else if byte == UInt8(ascii: "-") {
        var last = index
        while last + 1 < bytes.count, bytes[last + 1] == byte { last += 1 }
        if last == index { dashes.append(index) }
        index = last + 1
      } else {
        index += 1
      }
    }
    let place = dashes.count - 1 - inner
    return place >= 0 ? dashes[place] : nil
  }

  // MARK: Lines of a unit in a block

  /// Whether nothing but spaces stands before a unit on its line.
  func ownsItsLine(_ unit: Unit) -> Bool {
    isBlank(from: start(of: line(of: unit.start)), to: unit.start)
  }

  /// The first line of a unit, with the comments right above it.
  func firstLine(_ index: Int, of collection: Collection) -> Int {
    let unit = collection.units[index]
    let own = line(of: unit.start)
    guard ownsItsLine(unit) else { return own }
    var first = own
    while commentColumn(first - 1) == collection.column { first -= 1 }
    // The comments at the top of a file belong to the file.
    let isTop = index == 0 && collection.site.ancestors.isEmpty && first < own
    if isTop, isBlank(from: firstContent, to: start(of: first)) { return own }
    return first
  }

  /// Where the file begins, after a byte order mark and a line of `---`.
  private var firstContent: Int {
    let start = source.lineStarts[0]
    guard bytes[start...].starts(with: "---".utf8) else { return start }
    let isAlone = isBlank(from: start + 3, to: end(of: 1)) || comment(behind: start + 3) != nil
    return isAlone ? next(after: 1) : start
  }

  /// The last line of a unit, with the comments that stand below it and deeper.
  func lastLine(_ index: Int, of collection: Collection) -> Int {
    var last = lastLineOfValue(collection.units[index])
    var line = last + 1
    while line <= source.lineCount {
      if let column = commentColumn(line) {
        guard column > collection.column else { break }
        last = line
      } else if !isBlank(line) {
        break
      }
      line += 1
    }
    return last
  }

  /// The last line of a value; the empty lines at the end of a block of text with `+` are part of it.
  private func lastLineOfValue(_ unit: Unit) -> Int {
    var last = line(of: unit.end)
    let part = parts[parts[unit.value].end - 1]
    guard part.form == .literal || part.form == .folded else { return last }
    let header = bytes[part.range.lower...].prefix { $0 > 0x20 }
    guard header.contains(UInt8(ascii: "+")) else { return last }
    while isBlank(last + 1) { last += 1 }
    return last
  }

  /// The number of empty lines right below a line.
  func blankLines(below line: Int) -> Int {
    var count = 0
    while isBlank(line + 1 + count) { count += 1 }
    return count
  }

  /// The number of empty lines right above a line.
  func blankLines(above line: Int) -> Int {
    var count = 0
    while isBlank(line - 1 - count) { count += 1 }
    return count
  }
}

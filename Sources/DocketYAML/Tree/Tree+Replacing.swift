package import DocketDiagnostics

extension Tree {
  /// The tree of a file of which only some whole lines are new, which hold entries or items of one block.
  ///
  /// - Parameters:
  ///   - old: the places of the parts that stood in the lines.
  ///   - holder: the place of the block that held them.
  ///   - lines: the tree of the new lines alone, in its root what stands there for them.
  ///   - offset: where the lines begin.
  ///   - growth: how many bytes more they are.
  ///   - file: the file as it is now.
  /// - Returns: what reading the whole file would give.
  package func replacing(
    _ old: Range<Int>, of holder: Int, by lines: Tree, at offset: Int, growth: Int, in file: SourceFile
  ) -> Tree {
    var tree = Tree(of: file)
    tree.decoded = decoded + lines.decoded
    tree.parts.reserveCapacity(parts.count + lines.parts.count)
    let more = lines.parts.count - 1 - old.count
    let new = lines.root.range
    let block = parts[holder].range
    for part in parts[..<old.lowerBound] {
      guard !part.form.isText, part.end >= old.upperBound else {
        tree.parts.append(part)
        continue
      }
      let isFirst = old.lowerBound == holder + 1 && part.range.lower == block.lower
      let lower = isFirst ? new.lower + offset : part.range.lower
      let upper = part.end == old.upperBound ? new.upper + offset : part.range.upper + growth
      tree.parts.append(
        Part(
          range: ByteRange(lower, upper), index: part.index, link: part.link + Int32(more), form: part.form))
    }
    let shift = Int32(old.lowerBound - 1)
    for part in lines.parts.dropFirst() {
      let link =
        part.form.isText ? part.link < 0 ? part.link : part.link + Int32(decoded.count) : part.link + shift
      tree.parts.append(
        Part(
          range: ByteRange(part.range.lower + offset, part.range.upper + offset), index: part.index + shift,
          link: link, form: part.form))
    }
    for part in parts[old.upperBound...] {
      tree.parts.append(
        Part(
          range: ByteRange(part.range.lower + growth, part.range.upper + growth),
          index: part.index + Int32(more), link: part.form.isText ? part.link : part.link + Int32(more),
          form: part.form))
    }
    return tree
  }

  /// Whether another tree has the same parts at the same bytes.
  package func equals(_ other: Tree) -> Bool {
    parts.count == other.parts.count
      && zip(parts, other.parts).allSatisfy { one, two in
        one.range == two.range && one.index == two.index && one.form == two.form && one.end == two.end
          && text(of: one) == other.text(of: two)
      }
  }
}

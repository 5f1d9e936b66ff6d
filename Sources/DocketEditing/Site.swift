import DocketDiagnostics
import DocketYAML

/// A part of the file with what holds it.
struct Site {
  /// The part.
  let part: Part
  /// What holds it, from the outermost.
  let ancestors: [Part]
  /// Where what stands before it ends: a key, an item before it, an opening bracket.
  let gapStart: Int
  /// Its place among what its holder holds: 1 is the second item, the second key.
  let index: Int
  /// The key under which it stands, for values of a block.
  let key: Part?
}

extension FileState {
  /// Finds a part.
  func site(at path: NodePath) throws(EditProblem) -> Site {
    var site = Site(part: tree.root, ancestors: [], gapStart: 0, index: 0, key: nil)
    for (count, step) in path.steps.enumerated() {
      let here = NodePath(Array(path.steps.prefix(count + 1)))
      switch step {
      case .key(let key):
        guard site.part.form == .mapping else { throw .noSuchPlace(here) }
        let found = try entries(named: key, of: site, at: here)
        guard let found else { throw .noSuchPlace(here) }
        site = found
      case .item(let place):
        guard site.part.form == .sequence, let found = item(place, of: site) else { throw .noSuchPlace(here) }
        site = found
      }
    }
    return site
  }

  /// The value under a key; nil when there is none.
  ///
  /// A key that stands there twice is left alone.
  private func entries(named key: String, of site: Site, at path: NodePath) throws(EditProblem) -> Site? {
    var found: Site?
    var children = tree.children(of: site.part)
    var index = 0
    while let name = children.next(), let value = children.next() {
      if name.form.isText, tree.text(of: name) == key {
        guard found == nil else { throw .uncertain(path) }
        found = Site(
          part: value, ancestors: site.ancestors + [site.part], gapStart: name.range.upper, index: index,
          key: name)
      }
      index += 1
    }
    return found
  }

  private func item(_ place: Int, of site: Site) -> Site? {
    var gapStart = isFlow(site.part) ? site.part.range.lower + 1 : site.gapStart
    var children = tree.children(of: site.part)
    var index = 0
    while let item = children.next() {
      if index == place {
        return Site(
          part: item, ancestors: site.ancestors + [site.part], gapStart: gapStart, index: index, key: nil)
      }
      gapStart = item.range.upper
      index += 1
    }
    return nil
  }
}

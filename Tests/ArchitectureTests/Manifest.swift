/// What `Package.swift` says about targets, in its order.
struct Manifest: Sendable {
  /// A target with what it may import.
  struct Target: Sendable {
    let name: String
    /// `target`, `executableTarget`, `systemLibrary`, `testTarget`.
    let kind: String
    /// Targets of this package.
    var targets: [String] = []
    /// Products of other packages.
    var products: [String] = []
  }

  let targets: [Target]

  /// This package's.
  static let current = Manifest(Repository.files.first { $0.path == "Package.swift" }?.text ?? "")

  /// Reads a manifest's text.
  init(_ text: String) {
    let code = text[(text.firstRange(of: "targets: [")?.upperBound ?? text.startIndex)...]
    let starts = code.matches(
      of: #/\.(target|executableTarget|systemLibrary|testTarget)\(\s*name: "([\w-]+)"/#)
    targets = starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : code.endIndex
      let declaration = code[start.range.upperBound..<end]
      var target = Target(name: String(start.2), kind: String(start.1))
      guard let list = declaration.firstRange(of: "dependencies: [") else { return target }
      let rest = declaration[list.upperBound...]
      let dependencies = rest[..<Self.end(ofListIn: rest)]
      target.products = dependencies.matches(of: #/\.product\(\s*name: "(\w+)"/#).map { String($0.1) }
      let own = dependencies.replacing(#/\.product\([^)]*\)/#, with: "")
      target.targets = own.matches(of: #/"(\w+)"/#).map { String($0.1) }
      return target
    }
  }

  /// The bracket that closes a list whose opening one is left out.
  private static func end(ofListIn text: Substring) -> String.Index {
    var depth = 1
    for index in text.indices {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" { depth -= 1 }
      if depth == 0 { return index }
    }
    return text.endIndex
  }

  /// The target of a name.
  subscript(name: String) -> Target? { targets.first { $0.name == name } }

  /// The names of all targets.
  var names: [String] { targets.map(\.name) }
}

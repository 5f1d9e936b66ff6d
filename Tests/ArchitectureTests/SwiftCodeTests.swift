import Testing

@Suite struct `The reader of source texts` {
  @Test(arguments: [
    ("let a = 1 // try! b", "let a = 1 "), ("/* a /* b */ c */ d", " d"), ("\"a! b\" + c", "\"\" + c"),
    ("\"a \\(b! + \"c\") d\"", "\"(b! + \"\")\""), ("#\"a \\(b) \"\"#", "\"\""), ("#\"\\#(b)\"#", "\"(b)\""),
    ("\"\"\"\n  a \"b\" // c\n  \\(d(e))\n\"\"\"\nf", "\"\n\n(d(e))\n\"\nf"), ("#/a! \"b/#.c", ".c"),
    ("\"\\\\\" // a", "\"\" "), ("\"\\\"\" + a", "\"\" + a"), ("a / b / c", "a / b / c"),
  ])
  func `keeps what runs and the lines`(source: String, code: String) {
    #expect(SwiftCode(source).text == code)
  }

  @Test func `sees every form of import`() {
    let code = SwiftCode(
      """
      import A
      public import B
      @testable import C
      @preconcurrency public import struct D.E
      @_spi(F) import G
      // import H
      let important = "import I"
      """)
    #expect(code.imports.map(\.module) == ["A", "B", "C", "D", "G"])
    #expect(code.imports.map(\.line) == [1, 2, 3, 4, 5])
  }

  @Test func `reads the targets of a manifest`() throws {
    let manifest = Manifest(
      """
      let package = Package(
        name: "a", dependencies: [.package(url: "https://example.org/b", from: "1.0.0")],
        targets: [
          .systemLibrary(name: "C", pkgConfig: "c"),
          .target(name: "D", dependencies: ["C"], path: "x"),
          .executableTarget(
            name: "E",
            dependencies: [
              "C", .product(name: "B", package: "b"), "D",
            ]),
          .testTarget(name: "ETests"),
        ])
      """)
    #expect(manifest.names == ["C", "D", "E", "ETests"])
    let executable = try #require(manifest["E"])
    #expect(executable.targets == ["C", "D"])
    #expect(executable.products == ["B"])
    #expect(executable.kind == "executableTarget")
    #expect(manifest["D"]?.targets == ["C"])
  }
}

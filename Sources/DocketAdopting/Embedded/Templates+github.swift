// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/github by `make messages`.

extension Templates {
  /// The files of Templates/github.
  static let github = TemplatePack(
    ###"""
"""###)
}

// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/forgejo by `make messages`.

extension Templates {
  /// The files of Templates/forgejo.
  static let forgejo = TemplatePack(
    ###"""
"""###)
}

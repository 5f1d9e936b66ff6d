// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/woodpecker by `make messages`.

extension Templates {
  /// The files of Templates/woodpecker.
  static let woodpecker = TemplatePack(
    ###"""
"""###)
}

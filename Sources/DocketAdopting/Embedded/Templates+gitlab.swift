// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/gitlab by `make messages`.

extension Templates {
  /// The files of Templates/gitlab.
  static let gitlab = TemplatePack(
    ###"""
"""###)
}

// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/tools by `make messages`.

extension Templates {
  /// The files of Templates/tools.
  static let tools = TemplatePack(
    ###"""
4	644	.docket/release
# The docket that checks and publishes these records. `.docket/fetch` takes no other one.
VERSION=@DOCKET_VERSION@
URL=@DOCKET_URL@
SHA256=@DOCKET_SHA256@
"""###)
}

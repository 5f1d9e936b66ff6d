// swift-format-ignore-file
// Made from Sources/DocketAdopting/Templates/common by `make messages`.

extension Templates {
  /// The files of Templates/common.
  static let common = TemplatePack(
    ###"""
8	644	.gitignore
# What `docket publish` writes.
/public/
# docket itself, where it was fetched for this repository.
/.docket/cache/
# What editors and systems leave behind.
.DS_Store
*~
*.swp
"""###)
}

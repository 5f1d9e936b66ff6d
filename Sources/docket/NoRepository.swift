import DocketKit
import DocketLanguage

/// What stands in a folder that belongs to no records repository.
enum NoRepository {
  /// There is no such folder.
  case lostFolder(String)
  /// There are records, but `pipeline.yml` is gone.
  case lostPipeline(String)
  /// The sources of docket.
  case program(String)
  /// Anything else, or nothing.
  case other(String)

  /// Looks at a folder that has no `pipeline.yml` in it or above it.
  init(at folder: String) {
    guard let path = Repository.absolute(folder) else {
      self = .lostFolder(folder)
      return
    }
    let has = { (name: String) in FileSystem.kind(of: "\(path)/\(name)") == .folder }
    if has("records/cases") || has("records/registry") {
      self = .lostPipeline(path)
    } else if has("Sources/DocketKit") {
      self = .program(path)
    } else {
      self = .other(path)
    }
  }

  /// What is missing, and what to do.
  var message: Message {
    switch self {
    case .lostFolder(let folder): UsagePhrases.lostFolder.with(["folder": .text(folder)])
    case .lostPipeline(let folder): UsagePhrases.lostPipeline.with(["folder": .text(folder)])
    case .program(let folder): UsagePhrases.programFolder.with(["folder": .text(folder)])
    case .other(let folder): UsagePhrases.noPipeline.with(["folder": .text(folder)])
    }
  }
}

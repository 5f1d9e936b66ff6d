import DocketRecords
import Testing

@Suite("Kinds of files")
struct FileKindTests {
  @Test(arguments: [
    ("records/cases/harbour-bells.yml", FileKind.caseRecord), ("records/cases/UPPER.yml", .caseRecord),
    ("records/cases/a.b.yml", .caseRecord), ("records/cases/ .yml", .caseRecord),
    ("records/days/may-21.yml", .day), ("records/registry/courts.yml", .courts),
    ("records/registry/places.yml", .places), ("records/registry/laws.yml", .laws),
    ("records/registry/jurisdictions.yml", .jurisdictions),
    ("records/registry/organisations.yml", .organisations), ("records/withdrawn.yml", .withdrawn),
    ("pipeline.yml", .pipeline),
  ])
  func `a path tells what a file is`(path: String, kind: FileKind) {
    #expect(FileKind(path: path) == kind)
  }

  @Test(arguments: [
    "", "/", "records", "records/", "records/cases", "records/cases/", "records/cases/.yml",
    "records/cases/a.yaml",
    "records/cases/a.yml/", "records/cases/a/b.yml", "records/cases/a.YML", "Records/cases/a.yml",
    "records/Cases/a.yml", "records/days/.yml", "records/registry/people.yml", "records/registry/Courts.yml",
    "records/registry/.yml", "records/withdrawn.yaml", "records/pipeline.yml", "Pipeline.yml",
    "./pipeline.yml",
    "/pipeline.yml", "../records/cases/a.yml", "records//a.yml", "x/records/cases/a.yml", "withdrawn.yml",
    "records/translations.lock",
  ])
  func `a file that belongs nowhere has no kind`(path: String) {
    #expect(FileKind(path: path) == nil)
  }

  @Test(arguments: [
    ("records/cases/harbour-bells.yml", "harbour-bells"), ("records/cases/a.b.yml", "a.b"),
    ("pipeline.yml", "pipeline"),
    ("a.yaml", "a.yaml"), (".yml", ""), ("", ""), ("a/", "a"),
  ])
  func `the name without its ending is the id`(path: String, id: String) {
    #expect(FileKind.stem(of: path) == id)
  }

  @Test(arguments: FileKind.allCases)
  func `the path a kind is explained with is one of that kind`(kind: FileKind) {
    #expect(FileKind(path: kind.pathPattern.replacing("<id>", with: "some-id")) == kind)
  }
}

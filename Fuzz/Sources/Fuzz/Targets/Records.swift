import DocketDiagnostics

@testable import DocketRules

extension FuzzTarget {
  /// Bytes to a tree, a record, findings, fixes and every reporter.
  static let records = FuzzTarget(
    name: "records", longest: 6_000, hasLines: true,
    seeds: {
      Around.examples.map { InputRepository.input($0.files, earlier: $0.earlier, over: Around.sample) }
        + planted + Around.sample.keys.sorted().map { [InputRepository.fileMark] + Array($0.utf8) }
    },
    words: Words.yaml
  ) { input in
    let repository = InputRepository(input, over: Around.sample, path: SampleRepository.casePath)
    RecordChecks(repository: repository, chance: input.fingerprint).run()
  }

  /// The sample case with a private value in its note, its address, a comment and the name of a file.
  ///
  /// Each is found there, or the oracle would look for nothing.
  private static let planted: [[UInt8]] = Secret.values.indices.flatMap { index in
    let value = [Secret.mark, UInt8(index)]
    let text = Array(SampleRepository.completed("").utf8)
    let alone = InputRepository(
      text + Array("# Write to ".utf8) + value + [0x0A], over: Around.sample, path: SampleRepository.casePath)
    let masks = Validator(today: Around.today, zones: Around.zones).validate(alone.files).masks
    require(
      FoundValues.all(masks, in: alone.files).contains(Secret.cores[index]),
      "\(Secret.cores[index]) is not found, though it stands alone")
    return [
      text + Array("note: Write to ".utf8) + value + Array(" please.\n".utf8),
      text + Array("# ".utf8) + value + Array("\n".utf8),
      text + Array("aliases: [\"".utf8) + value + Array("\"]\nevents: []\n".utf8),
      [InputRepository.fileMark] + Array("records/cases/".utf8) + value + Array(".yml\n".utf8) + text,
      text + value + Array(": x\n".utf8),
      text + [InputRepository.earlierMark] + Array("\(SampleRepository.casePath)\n".utf8)
        + Array(SampleRepository.completed("title: Call ").utf8) + value + [0x0A],
    ]
  }
}

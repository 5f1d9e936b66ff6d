/// A part of docket that takes bytes from anywhere, and what must hold whatever the bytes are.
struct FuzzTarget: Sendable {
  /// Its name on the command line.
  let name: String
  /// The longest input in bytes; longer ones cost time and find nothing new.
  let longest: Int
  /// Whether inputs are lines of text, so that changing whole lines makes sense.
  let hasLines: Bool
  /// Inputs to begin with.
  let seeds: @Sendable () -> [[UInt8]]
  /// Words that stand in inputs, besides those of the seeds.
  let words: [String]
  /// Runs one input; ends the program where something does not hold.
  let test: @Sendable ([UInt8]) -> Void

  static let option = "--target="

  /// Every target.
  static let all: [FuzzTarget] = [
    records, site, calendars, dates, zones, pipeline, ledger, requests,
  ]

  /// The one that the command line names.
  static let chosen: FuzzTarget = {
    let name = CommandLine.arguments.last { $0.hasPrefix(option) }?.dropFirst(option.count)
    guard let target = all.first(where: { $0.name == name ?? "" }) else {
      fatalError("--target= is one of: \(all.map(\.name).joined(separator: ", "))")
    }
    return target
  }()
}

/// Ends the program with a sentence where something does not hold; libFuzzer then keeps the input.
///
/// - Parameters:
///   - holds: what must be true.
///   - sentence: what is wrong otherwise.
func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  guard !holds else { return }
  fatalError("broken: \(sentence())")
}

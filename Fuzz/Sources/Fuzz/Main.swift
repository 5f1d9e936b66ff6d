import CFuzzer

/// The program: everything that libFuzzer can do with one target, and what `Fuzz/run` asks before that.
@main
struct Main {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "targets": for target in FuzzTarget.all { print(target.name) }
    case "longest": print(FuzzTarget.chosen.longest)
    case "seeds" where words.count == 3: SeedFolder(path: words[1]).write(FuzzTarget.chosen)
    case _ where words.contains { $0.hasPrefix(FuzzTarget.option) }: fuzz()
    default:
      print(
        """
        docket-fuzz targets                               the names of the targets
        docket-fuzz longest --target=NAME                 the longest input of a target, in bytes
        docket-fuzz seeds FOLDER --target=NAME            writes a target's seeds and its dictionary
        docket-fuzz --target=NAME [options] [FOLDER…]     runs libFuzzer
        docket-fuzz --target=NAME FILE…                   runs inputs once each
        """)
    }
  }

  private static func fuzz() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { unsafe testOneInput($0, $1) }
  }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.test(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// What libFuzzer calls for a new input made of an old one.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int, _ seed: CUnsignedInt) -> Int
{
  var dice = Dice(seed: UInt64(seed))
  let buffer = unsafe UnsafeMutableBufferPointer(start: bytes, count: capacity)
  guard FuzzTarget.chosen.hasLines, dice.roll(2) == 0, count > 0 else {
    return unsafe LLVMFuzzerMutate(bytes, count, capacity)
  }
  var text = LineMutation(unsafe Array(buffer.prefix(count)))
  for _ in 0...dice.roll(3) { text.mutate(&dice) }
  let result = text.bytes.prefix(capacity)
  for (index, byte) in result.enumerated() { unsafe buffer[index] = byte }
  return result.count
}

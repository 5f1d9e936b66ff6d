import Corpora
import Glibc

/// Writes a repository of invented records into a folder.
@main enum GenerateCorpus {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[2]), count >= 0, let seed = UInt64(arguments[3])
    else {
      print("usage: generate-corpus DIR COUNT SEED")
      exit(64)
    }
    let corpus = InventedCorpus(count: count, seed: seed)
    for folder in ["", "/records", "/records/cases", "/records/registry"] {
      unsafe mkdir(arguments[1] + folder, 0o755)
    }
    for file in corpus.sharedFiles { write(file, into: arguments[1]) }
    for index in 0..<count { write(corpus.caseFile(index), into: arguments[1]) }
  }

  private static func write(_ file: (path: String, text: String), into folder: String) {
    guard let stream = unsafe fopen("\(folder)/\(file.path)", "w") else {
      print("cannot write \(folder)/\(file.path)")
      exit(74)
    }
    unsafe fputs(file.text, stream)
    unsafe fclose(stream)
  }
}

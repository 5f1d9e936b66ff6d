public import DocketLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystemError {
  /// What was refused, why, and what to do: for people who know neither system calls nor their numbers.
  public func sentence(in language: MessageLanguage) -> String {
    let cause = FileSystemCause.all.first { $0.codes.contains(code) }
    let odd = oddity.map { FileSystemPhrases.odd.with(["oddity": .term($0.phrase)]) }
    let why = odd ?? cause?.why ?? FileSystemPhrases.unknown.with(["words": .quoted(reason)])
    let first = operationPhrase.with(["path": .code(path), "why": .text(why.text(in: language))])
    return [first.text(in: language), cause?.mend[language]].compactMap(\.self).joined(separator: " ")
  }

  private var operationPhrase: Phrase {
    switch operation {
    case .read, .list: FileSystemPhrases.read
    case .write, .sync: FileSystemPhrases.write
    case .makeFolder: FileSystemPhrases.makeFolder
    case .remove: FileSystemPhrases.remove
    case .rename: FileSystemPhrases.rename
    case .lock: FileSystemPhrases.lock
    }
  }
}

/// Why a system refuses, in words.
private struct FileSystemCause {
  /// The error numbers that mean it.
  let codes: Set<Int32>
  let why: Message
  let mend: Phrase

  static let all: [FileSystemCause] = [
    FileSystemCause([ENOSPC], FileSystemPhrases.full, FileSystemPhrases.makeRoom),
    FileSystemCause([EDQUOT], FileSystemPhrases.quota, FileSystemPhrases.makeRoom),
    FileSystemCause([EROFS], FileSystemPhrases.readOnly, FileSystemPhrases.otherFolder),
    FileSystemCause([EACCES, EPERM], FileSystemPhrases.forbidden, FileSystemPhrases.askForRights),
    FileSystemCause([EBUSY, ETXTBSY], FileSystemPhrases.busy, FileSystemPhrases.folderWithin),
    FileSystemCause([EXDEV], FileSystemPhrases.layered, FileSystemPhrases.folderWithin),
    FileSystemCause([ENOTDIR], FileSystemPhrases.notFolder, FileSystemPhrases.otherFolder),
    FileSystemCause([EISDIR], FileSystemPhrases.notFile, FileSystemPhrases.takeAway),
    FileSystemCause([ELOOP], FileSystemPhrases.link, FileSystemPhrases.takeAway),
    FileSystemCause([ENAMETOOLONG], FileSystemPhrases.longName, FileSystemPhrases.shorterName),
    FileSystemCause([ENOENT], FileSystemPhrases.missing, FileSystemPhrases.again),
    FileSystemCause([EEXIST, ENOTEMPTY], FileSystemPhrases.meanwhile, FileSystemPhrases.again),
    FileSystemCause([EMFILE, ENFILE, ENOMEM], FileSystemPhrases.overloaded, FileSystemPhrases.again),
    FileSystemCause([EIO], FileSystemPhrases.broken, FileSystemPhrases.lookAtDisk),
  ]

  private init(_ codes: Set<Int32>, _ why: Phrase, _ mend: Phrase) {
    (self.codes, self.why, self.mend) = (codes, Message(why, []), mend)
  }
}

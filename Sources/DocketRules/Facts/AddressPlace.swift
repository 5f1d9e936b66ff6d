import DocketDiagnostics
import DocketRecords
import DocketScanning

/// A web address of a file, and what it is there for.
struct AddressPlace {
  /// What an address is for.
  enum Use {
    /// The page of a source.
    case page
    /// The copy of a source in a web archive.
    case archive
    /// A link for readers.
    case link
  }

  /// The address.
  let text: Located<String>
  /// What it is for.
  let use: Use
  /// The id of what has it.
  let subject: String?
  /// The address in its parts; nil when it is none.
  let address: Address?

  /// The bytes of a file in which a part of the address stands; all its bytes where escapes of the file hide it.
  ///
  /// - Parameters:
  ///   - part: the part, in bytes of the text.
  ///   - file: the file.
  /// - Returns: the range.
  func range(of part: Range<Int>, in file: SourceFile) -> ByteRange {
    start(in: file).map { ByteRange($0 + part.lowerBound, $0 + part.upperBound) } ?? text.range
  }

  /// The byte of a file at which the text begins, after its quote; nil when it stands there in another form.
  func start(in file: SourceFile) -> Int? {
    guard let first = file.byte(at: text.range.lower) else { return nil }
    let start = text.range.lower + (first == 0x22 || first == 0x27 ? 1 : 0)
    let end = start + text.value.utf8.count
    guard end <= file.bytes.count, file.bytes[start..<end].elementsEqual(text.value.utf8) else { return nil }
    return start
  }

  /// An edit of a part of the address; nil where escapes of the file hide it.
  func edit(_ part: Range<Int>, _ replacement: String, in file: SourceFile) -> TextEdit? {
    guard start(in: file) != nil else { return nil }
    return TextEdit(path: file.path, range: range(of: part, in: file), replacement: replacement)
  }
}

extension SourceFile {
  /// The byte at an offset; nil outside the file.
  func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }
}

extension RecordFile {
  /// The sources of a case or a day.
  var sourceEntries: [Keyed<String, Source>] {
    switch content {
    case .caseRecord(let record)?: record.sources?.value ?? []
    case .day(let record)?: record.sources?.value ?? []
    default: []
    }
  }

  /// Every address of the file, in no particular order.
  ///
  /// - Parameter sources: the sources of the file.
  /// - Returns: the addresses.
  func addresses(with sources: [CitedSource]) -> [AddressPlace] {
    var found: [AddressPlace] = []
    found.reserveCapacity(sources.count * 2 + 8)
    func add(_ text: Located<String>?, _ subject: String?) {
      guard let text else { return }
      found.append(AddressPlace(text: text, use: .link, subject: subject, address: Address(text.value)))
    }
    for index in sources.indices {
      let id = sources[index].id
      if let text = sources[index].source.url {
        found.append(AddressPlace(text: text, use: .page, subject: id, address: sources[index].page))
      }
      if let text = sources[index].source.archive {
        found.append(AddressPlace(text: text, use: .archive, subject: id, address: sources[index].archive))
      }
    }
    switch content {
    case .caseRecord(let record)?:
      let events = record.events?.value ?? []
      for index in events.indices { add(events[index].value.link, events[index].value.id?.value) }
      for day in record.days?.value ?? [] { add(day.value.link, day.value.id?.value) }
      let support = record.support?.value
      for list in [support?.lettersVia, support?.donate, support?.petitions, support?.links] {
        for link in list?.value ?? [] { add(link, nil) }
      }
    case .day(let record)?: add(record.link, nil)
    case .courts(let entries)?: for entry in entries { add(entry.value.url, entry.key.value) }
    case .laws(let entries)?: for entry in entries { add(entry.value.url, entry.key.value) }
    case .organisations(let entries)?:
      for entry in entries {
        add(entry.value.url, entry.key.value)
        for designation in entry.value.designations?.value ?? [] {
          add(designation.value.url, entry.key.value)
        }
      }
    case .places?, .jurisdictions?, .withdrawn?, .pipeline?, nil: break
    }
    return found
  }
}

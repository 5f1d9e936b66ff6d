/// Recognises forms of EDTF and ISO 8601 that are dates, but not of a record.
enum DateFeatures {
  /// The unsupported feature of a point or interval, or what is wrong with one bound of an interval.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault? {
    guard text.contains(where: { $0.isASCIIDigit }) else { return PointFeatures.fault(in: text) }
    if text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "{") {
      return DateFault(.unsupported(feature: .set), at: text.indices)
    }
    let bounds = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard bounds.count <= 2, let left = bounds.first, let right = bounds.last else { return nil }
    guard bounds.count == 2 else { return PointFeatures.fault(in: text) }
    return ends(left, right) ?? bound(left) ?? bound(right)
  }

  /// Bounds that name no date: missing ones and those that say so.
  private static func ends(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> DateFault? {
    let slash = left.endIndex..<right.startIndex
    if left.isEmpty, !right.isEmpty { return DateFault(.unsupported(feature: .unknownStart), at: slash) }
    if right.isEmpty, !left.isEmpty { return DateFault(.unsupported(feature: .unknownEnd), at: slash) }
    if left.elementsEqual("..".utf8) {
      return DateFault(.unsupported(feature: .openStart), at: left.indices)
    }
    return nil
  }

  private static func bound(_ text: ArraySlice<UInt8>) -> DateFault? {
    do throws(DateFault) {
      return try DateParser.point(text) == nil ? PointFeatures.fault(in: text) : nil
    } catch {
      return error
    }
  }
}

import Foundation
import Synchronization

@testable import DocketKit

/// The system's files, of which one call fails, or is the one at which the process is killed.
final class FaultyFiles: FileAccess {
  /// What happens at a call.
  enum Fault: String, CaseIterable {
    /// It does nothing, or half of its work, and fails; the calls after it work.
    case error
    /// The same, and every later call of the same name fails as well.
    case errors
    /// It does nothing, or half of its work, and neither it nor any call after it does anything more.
    case kill
    /// The process ends by SIGKILL.
    case signal
  }

  private struct State {
    var names: [String] = []
    var isDead = false
  }

  private let fault: (Fault, at: Int)?
  private let exchanges: Bool
  private let code: Int32
  private let meanwhile: @Sendable (String) -> Void
  private let system = SystemFiles()
  private let state = Mutex(State())

  /// - Parameters:
  ///   - fault: what happens at which call, from 1; nil for nothing.
  ///   - exchanges: whether folders can be exchanged in one step.
  ///   - code: the number of the error, where it is none of a full disk.
  ///   - meanwhile: what others do before a call of this name.
  init(
    _ fault: (Fault, at: Int)? = nil, exchanges: Bool = true,
    code: Int32 = EIO, meanwhile: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    (self.fault, self.exchanges, self.code, self.meanwhile) = (fault, exchanges, code, meanwhile)
  }

  /// The names of all calls so far.
  var calls: [String] { state.withLock { $0.names } }

  /// Counts a call, and throws at the one meant and after a kill; `half` is what a call has done when it is cut off.
  private func step(
    _ name: String, _ operation: FileSystemError.Operation, _ path: String, _ special: Int32? = nil,
    half: () throws(FileSystemError) -> Void = {}
  ) throws(FileSystemError) {
    meanwhile(name)
    let (isHit, wasDead) = state.withLock { state in
      state.names.append(name)
      let isHit =
        fault.map { fault in
          state.names.count == fault.at
            || fault.0 == .errors && state.names.count > fault.at && state.names[fault.at - 1] == name
        } ?? false
      defer { if isHit, fault?.0 == .kill { state.isDead = true } }
      return (isHit, state.isDead)
    }
    guard isHit || wasDead else { return }
    if !wasDead { try half() }
    if isHit, fault?.0 == .signal { kill(getpid(), SIGKILL) }
    throw FileSystemError(operation: operation, path: path, code: special ?? code, reason: "a fault put in")
  }

  func look(at path: String) throws(FileSystemError) -> FileSystem.Kind? {
    try step("look", .read, path)
    return try system.look(at: path)
  }
  func names(in folder: String) throws(FileSystemError) -> [String] {
    try step("names", .list, folder)
    return try system.names(in: folder)
  }
  func read(_ path: String, from start: Int, limit: Int) throws(FileSystemError) -> [UInt8] {
    try step("read", .read, path)
    return try system.read(path, from: start, limit: limit)
  }
  func write(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    try step("write", .write, path, ENOSPC) { () throws(FileSystemError) in
      try system.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    }
    try system.write(bytes, to: path)
  }
  func append(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    try step("append", .write, path, ENOSPC) { () throws(FileSystemError) in
      try system.append(Array(bytes.prefix(bytes.count / 2)), to: path)
    }
    try system.append(bytes, to: path)
  }
  func share(_ path: String, as other: String) -> Bool {
    guard (try? step("share", .write, other)) != nil else { return false }
    return system.share(path, as: other)
  }
  func makeFolder(_ path: String) throws(FileSystemError) {
    try step("makeFolder", .makeFolder, path, ENOSPC)
    try system.makeFolder(path)
  }
  func removeFile(_ path: String) throws(FileSystemError) {
    try step("removeFile", .remove, path)
    try system.removeFile(path)
  }
  func removeFolder(_ path: String) throws(FileSystemError) {
    try step("removeFolder", .remove, path)
    try system.removeFolder(path)
  }
  func rename(_ path: String, to other: String) throws(FileSystemError) {
    try step("rename", .rename, path)
    try system.rename(path, to: other)
  }
  func exchange(_ path: String, _ other: String) throws(FileSystemError) -> Bool {
    try step("exchange", .rename, path)
    return exchanges ? try system.exchange(path, other) : false
  }
  func copyModificationTime(from path: String, to other: String) {
    guard (try? step("copyModificationTime", .write, other)) != nil else { return }
    system.copyModificationTime(from: path, to: other)
  }
  // What a test writes need not outlive a power cut.
  func sync(_ folder: String) throws(FileSystemError) { try step("sync", .sync, folder) }
  func lock(_ path: String) throws(FileSystemError) -> FileLock? {
    try step("lock", .lock, path)
    return try system.lock(path)
  }
  func isMountPoint(_ path: String) throws(FileSystemError) -> Bool {
    try step("isMountPoint", .read, path)
    return try system.isMountPoint(path)
  }
  func resolved(_ path: String) -> String? {
    guard (try? step("resolved", .read, path)) != nil else { return nil }
    return system.resolved(path)
  }
}

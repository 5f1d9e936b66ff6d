import DocketSite
import Foundation
import Testing

@testable import DocketKit

/// Every call to the file system that publishing makes fails once, and is the last one of a killed process once.
@Suite struct `A fault at any call of a publication` {
  private static let fromZero = [false, true]

  @Test(arguments: fromZero, fromZero)
  func `leaves the old site or the new one, and the next run ends as if nothing had happened`(
    isPublished: Bool, exchanges: Bool
  ) throws {
    let ground = try PublishingGround(isPublished: isPublished)
    let clean = FaultyFiles(exchanges: exchanges)
    let outcome = try ground.publish(clean)
    #expect(outcome.isFirst == !isPublished && outcome.leftBehind == nil && ground.names == ["public"])
    #expect(outcome.wasExchanged == (exchanges || !isPublished))
    let after = ground.published
    #expect(after != ground.before && after["ledger.json"] != nil)
    var (errors, kills, cutOff) = (0, 0, 0)
    // The next run sees nothing but what is on the disk: from each state of it one is enough.
    var states: Set<[String: Data]> = []
    for call in 1...clean.calls.count {
      for fault in [FaultyFiles.Fault.error, .kill] {
        let name: Comment = "\(fault) at call \(call), \(clean.calls[call - 1])"
        try ground.reset()
        let ended = (try? ground.publish(FaultyFiles((fault, at: call), exchanges: exchanges))) != nil
        let seen = ground.published
        switch fault {
        case .error:
          errors += 1
          #expect(seen == ground.before || seen == after, name)
          #expect(!ended || seen == after, name)
          #expect(ground.names == (seen.isEmpty ? [] : ["public"]), name)
        case .kill, .signal, .errors:
          kills += 1
          // Between two renames there is an instant without a site; what was there waits beside it, whole.
          let isCutOff = seen.isEmpty && !exchanges && ground.former == ground.before
          if isCutOff, isPublished { cutOff += 1 }
          #expect(seen == ground.before || seen == after || isCutOff, name)
        }
        guard states.insert(ground.everything).inserted else { continue }
        let next = try ground.publish(FaultyFiles(exchanges: exchanges))
        // Whoever published something before is never taken for somebody who did not.
        #expect(next.isFirst == (!isPublished && seen.isEmpty), name)
        #expect(ground.published == after && ground.names == ["public"], name)
      }
    }
    #expect((cutOff > 0) == (isPublished && !exchanges))
    print(
      "faults: \(isPublished ? "republication" : "first publication"), exchange \(exchanges ? "" : "not ")available:",
      "\(clean.calls.count) calls, \(errors) errors, \(kills) kills, \(cutOff) of them between two renames,",
      "\(states.count) states to go on from")
  }

  /// The same with a process that really ends, at the calls around which the sites change places.
  @Test(arguments: fromZero)
  func `is survived by a real kill, too`(exchanges: Bool) async throws {
    let ground = try PublishingGround(isPublished: true)
    let clean = FaultyFiles(exchanges: exchanges)
    _ = try ground.publish(clean)
    let after = ground.published
    let sync = try #require(clean.calls.firstIndex(of: "sync"))
    let calls = clean.calls.indices.filter { index in
      index >= sync
        && (["sync", "exchange", "rename"].contains(clean.calls[index]) || index.isMultiple(of: 16))
    }
    #expect(calls.count >= 4)
    for call in calls.map({ $0 + 1 }) {
      try ground.reset()
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [
          root = ground.root as String, place = ground.place as String, call = call as Int,
          exchanges = exchanges as Bool
        ] in
        try PublishingGround.publish(
          root, into: place, FaultyFiles((.signal, at: call), exchanges: exchanges))
      }
      let (seen, former) = (ground.published, ground.former)
      #expect(seen == ground.before || seen == after || seen.isEmpty && !exchanges && former == ground.before)
      let next = try ground.publish(FaultyFiles(exchanges: exchanges))
      #expect(!next.isFirst && ground.published == after && ground.names == ["public"])
    }
    print("faults: \(calls.count) real kills, exchange \(exchanges ? "" : "not ")available")
  }
}

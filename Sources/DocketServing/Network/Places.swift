import Synchronization

/// The places of connections that are served at the same time.
///
/// Where none is free, the connection on which nothing has been asked for the longest time makes room, so that idle
/// ones keep nobody out. One that is being answered is never ended for another.
final class Places: Sendable {
  /// A connection's place.
  final class Place: Sendable {
    private let places: Places
    private let wishes: AsyncStream<Void>
    private let wish: AsyncStream<Void>.Continuation

    fileprivate init(in places: Places) {
      self.places = places
      (wishes, wish) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Returns when somebody else needs the place, or the task is cancelled.
    func waitUntilWanted() async { for await _ in wishes { return } }

    /// Says that nothing is asked here now.
    func becomeIdle() { places.add(self) }

    /// Says that something is being answered here.
    func becomeBusy() { places.state.withLock { $0.remove(self) } }

    /// Gives the place back.
    func leave() { places.giveBack(self) }

    fileprivate func want() { wish.yield() }
  }

  private struct State {
    var free: Int
    /// Idle ones, the longest first.
    var idle: [Place] = []
    /// Whether the next connection waits for a place, and whether somebody has been asked to make room for it.
    var isAwaited = false
    var isAsked = false

    mutating func remove(_ place: Place) { idle.removeAll { $0 === place } }
  }

  private let state: Mutex<State>
  private let handed: AsyncStream<Void>
  private let hand: AsyncStream<Void>.Continuation

  /// So many places, all free.
  init(count: Int) {
    state = Mutex(State(free: count))
    (handed, hand) = AsyncStream.makeStream()
  }

  /// Takes a place, as soon as there is one; for one connection after the other.
  ///
  /// - Returns: the place; nil when the task is cancelled.
  func take() async -> Place? {
    let (isFree, idlest) = state.withLock { state -> (Bool, Place?) in
      if state.free > 0 {
        state.free -= 1
        return (true, nil)
      }
      state.isAwaited = true
      state.isAsked = !state.idle.isEmpty
      return (false, state.idle.isEmpty ? nil : state.idle.removeFirst())
    }
    idlest?.want()
    if isFree { return Place(in: self) }
    for await _ in handed { return Place(in: self) }
    return nil
  }

  private func add(_ place: Place) {
    let isWanted = state.withLock { state in
      if state.isAwaited, !state.isAsked {
        state.isAsked = true
        return true
      }
      state.idle.append(place)
      return false
    }
    if isWanted { place.want() }
  }

  private func giveBack(_ place: Place) {
    let isHanded = state.withLock { state in
      state.remove(place)
      if state.isAwaited {
        state.isAwaited = false
        return true
      }
      state.free += 1
      return false
    }
    if isHanded { hand.yield() }
  }
}

import SandboxStore
import Synchronization

/// The times at which divisions moved to another database, for the lists of divisions, which every division has. They
/// are kept with the rows of the current division, to be stored and reset with them.
final class DivisionMoves: Sendable {
  private let times = Mutex<[Int: Int64]>([:])

  /// The wall clock of the latest move, in ticks, by division.
  var all: [Int: Int64] { times.withLock { $0 } }

  /// - Parameter store: The rows of the current division.
  func note(_ division: Int, _ time: Int64, in store: SandboxStore) throws {
    try store.perform { session in try session.transaction { try session.setNumber(Self.name(division), time) } }
    times.withLock { $0[division] = time }
  }

  /// - Parameter store: The rows of the current division.
  func read(_ divisions: [Int], from store: SandboxStore) throws {
    let found = try store.perform { session in
      try divisions.reduce(into: [Int: Int64]()) { found, division in
        let time = try session.number(Self.name(division))
        if time != 0 { found[division] = time }
      }
    }
    times.withLock { $0 = found }
  }

  private static func name(_ division: Int) -> String { "moved \(division)" }
}

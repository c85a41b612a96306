import Foundation
import SandboxService
import SandboxStore

/// Rows on their way from the thread that composes them to the one that writes them, in their order.
final class SeedPipe: @unchecked Sendable {
  struct Row: Sendable {
    var service: ServiceSchema
    var set: SetSchema
    var payload: RowPayload
  }

  private enum State {
    case open
    /// All rows are in the pipe.
    case complete
    /// One side failed, and the other stops.
    case failed(any Error)
  }

  /// Rows that are handed over together, and how many of such groups wait at most: whatever the scale, only some rows
  /// are in memory.
  private static let (groupSize, maximumGroups) = (32, 64)

  /// Guards all below it, except for the group that the composer fills.
  private let condition = NSCondition()
  private var state = State.open
  private var groups: [[Row]] = []
  private var next: [Row] = []

  // MARK: The thread that composes

  /// Composes rows on a thread of its own.
  func compose(_ body: @escaping @Sendable (SeedPipe) throws -> Void) {
    Thread.detachNewThread { [self] in
      do {
        try body(self)
        try handOver()
        finish(.complete)
      } catch {
        finish(.failed(error))
      }
    }
  }

  func put(_ row: Row) throws {
    next.append(row)
    if next.count == Self.groupSize { try handOver() }
  }

  private func handOver() throws {
    condition.lock()
    defer { condition.unlock() }
    while groups.count == Self.maximumGroups, case .open = state { condition.wait() }
    if case .failed(let error) = state { throw error }
    groups.append(next)
    next = []
    condition.signal()
  }

  // MARK: The thread that writes

  /// Writes all rows; returns, or throws, when nothing composes any more.
  func write(_ body: (Row) throws -> Void) throws {
    do {
      while let rows = try take() { for row in rows { try body(row) } }
    } catch {
      finish(.failed(error))
      throw error
    }
  }

  /// The next rows; nil if there are no more.
  private func take() throws -> [Row]? {
    condition.lock()
    defer { condition.unlock() }
    while groups.isEmpty, case .open = state { condition.wait() }
    if case .failed(let error) = state { throw error }
    guard !groups.isEmpty else { return nil }
    condition.signal()
    return groups.removeFirst()
  }

  private func finish(_ end: State) {
    condition.lock()
    if case .open = state { state = end }
    condition.broadcast()
    condition.unlock()
  }
}

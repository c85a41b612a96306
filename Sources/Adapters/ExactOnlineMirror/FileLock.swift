import Foundation
import GRDB

/// The wait for the lock of a file that another program holds.
enum FileLock {
  private static let pause = 0.05
  /// Half a minute.
  private static let maximumTries = 600

  /// Waits a moment; SQLite calls it on the thread, and so in the task, of the access. Its own timeout would not end when
  /// the task is cancelled.
  ///
  /// - Parameter tries: How often this was called for the same lock before.
  /// - Returns: Whether to try again.
  static func waits(afterTries tries: Int) -> Bool {
    guard tries < maximumTries, !Task.isCancelled else { return false }
    Thread.sleep(forTimeInterval: pause)
    return true
  }
}

extension Mirror {
  /// Reads from the file.
  ///
  /// - Throws: `CancellationError` where the task is cancelled while another program has the lock.
  func read<Outcome: Sendable>(_ body: @Sendable (Database) throws -> Outcome) async throws -> Outcome {
    do { return try await queue.read(body) } catch let error as DatabaseError { throw Self.cancelled(or: error) }
  }

  /// Uses the file, without a transaction.
  ///
  /// - Throws: `CancellationError` where the task is cancelled while another program has the lock.
  func write<Outcome: Sendable>(_ body: @Sendable (Database) throws -> Outcome) async throws -> Outcome {
    do { return try await queue.writeWithoutTransaction(body) } catch let error as DatabaseError {
      throw Self.cancelled(or: error)
    }
  }

  private static func cancelled(or error: DatabaseError) -> any Error { Task.isCancelled ? CancellationError() : error }
}

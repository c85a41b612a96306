import Foundation

/// Starts processes one at a time.
///
/// Foundation closes for a new process what is open when it begins to start it, but not what another thread opens until
/// it is there. A process that holds on to another's pipe keeps that one's end from being seen: readers wait for ever.
package enum Starting {
  private static let lock = NSLock()

  /// - Parameter start: Makes the pipes and runs the process.
  package static func alone<Started>(_ start: () throws -> Started) rethrows -> Started {
    try lock.withLock(start)
  }
}

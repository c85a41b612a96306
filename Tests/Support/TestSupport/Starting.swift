import Foundation

/// Starts processes one at a time.
///
/// Foundation closes for a new process the descriptors that are open when it begins to start it, but not those that
/// another thread opens in the meantime. A process that holds on to another's pipe keeps its end from being seen:
/// readers would wait forever.
package enum Starting {
  private static let lock = NSLock()

  /// - Parameter start: Makes the pipes and runs the process.
  package static func alone<Started>(_ start: () throws -> Started) rethrows -> Started {
    try lock.withLock(start)
  }
}

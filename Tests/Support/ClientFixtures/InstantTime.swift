package import Foundation
import HTTPExchange
import Synchronization

/// A clock that stands, and on which pauses take no time.
package final class InstantTime: TimeSource {
  private let slept = Mutex<[Duration]>([])

  package init() {}

  /// The pauses so far.
  package var pauses: [Duration] { slept.withLock { $0 } }

  package let now = Date(timeIntervalSince1970: 1_767_261_600)
  package func sleep(for duration: Duration) async throws { slept.withLock { $0.append(duration) } }
}

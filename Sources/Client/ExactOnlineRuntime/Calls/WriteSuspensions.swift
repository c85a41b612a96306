import ODataRuntime
import Synchronization

/// The divisions to which a connection sends no writes until told to resume, because a response about one of them was
/// about another: writes may be carried out in the wrong division (Documentation/protocol.md, section 16).
final class WriteSuspensions: Sendable {
  /// The divisions found in responses, by the requested ones.
  private let found = Mutex<[Int32: Int64]>([:])

  /// Returns whether the division was not yet suspended.
  func suspend(_ division: Int32, found other: Int64) -> Bool {
    found.withLock { $0.updateValue(other, forKey: division) == nil }
  }

  func resume(_ division: Int32) { found.withLock { $0[division] = nil } }

  func isSuspended(_ division: Int32) -> Bool { found.withLock { $0[division] != nil } }

  /// The error of a request that must not be sent; nil for those that may.
  func error(for request: ODataRequest) -> ODataError? {
    guard request.method != .get, request.method != .head else { return nil }
    return found.withLock { found in
      // The common case, which needs no information about the request.
      guard !found.isEmpty, let division = CallTarget(request.path).division, let other = found[division] else {
        return nil
      }
      var error = ODataError(
        .writesSuspended, operation: request.operation,
        detail: "an earlier response about division \(division) was about division \(other); nothing was sent",
        advice: "Find out whether anything was written to \(other); then call resumeWrites() of division \(division)")
      error.plainAdvice = "Find out whether anything was written to \(other), and report it to the service"
      return error
    }
  }
}

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import ODataRuntime

/// What happens to a call, for a display of progress or a protocol of one's own; see ``ConnectionPolicies/onEvent``.
///
/// An operation is what errors and logs call it, `GET crm/Accounts`. No event carries a token or a row.
public enum CallEvent: Sendable {
  /// A call stands in line for its budget, and will be sent at about this instant.
  case waiting(operation: String, until: Date)
  /// A request goes on the wire.
  case sent(operation: String)
  /// Its answer's head has come, or none will: then `status` is nil.
  case answered(operation: String, status: Int?)
  /// A call failed and is made again, after a pause.
  case retrying(operation: String, failures: Int, after: Duration, error: ODataError)
  /// A page of a read has arrived.
  case read(ReadProgress)
  /// A call was not sent: its budget, or that of errors, is spent, or it would have waited for longer than it may.
  case refused(operation: String, error: ODataError)
}

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import ODataRuntime

/// An event in the life of a call, for progress displays and custom logs.
///
/// ```swift
/// policies.onEvent = { print($0) }  // GET crm/Accounts: answered with 200
/// ```
///
/// Operations have the same names as in errors and logs, such as `GET crm/Accounts`. No event contains a token or a
/// row.
public enum CallEvent: Sendable, Hashable {
  /// A call waits for its limits, and will be sent at about this instant.
  case waiting(operation: String, until: Date)
  /// A request is being sent.
  case sent(operation: String)
  /// The response head has arrived, or the exchange failed: then `status` is nil.
  case answered(operation: String, status: Int?)
  /// A call failed and will be retried after a pause.
  case retrying(operation: String, failures: Int, after: Duration, error: ODataError)
  /// A page of a read has arrived.
  case read(ReadProgress)
  /// A row lacked a value that the metadata promises, and was accepted because of ``ConnectionPolicies/missingValues``.
  /// Reported once for each property, by its name in the service.
  case missingValue(operation: String, property: String)
  /// A call was not sent: the day's calls or the allowed errors are used up, it would have to wait longer than allowed,
  /// or writes to its division are suspended.
  case refused(operation: String, error: ODataError)
}

extension CallEvent: CustomStringConvertible {
  /// One line: `GET crm/Accounts: answered with 200`.
  public var description: String {
    switch self {
    case .waiting(let operation, let until): "\(operation): waits until \(until.ISO8601Format())"
    case .sent(let operation): "\(operation): sent"
    case .answered(let operation, let status?): "\(operation): answered with \(status)"
    case .answered(let operation, nil): "\(operation): not answered"
    case .retrying(let operation, let failures, let pause, let error):
      "\(operation): failed \(failures == 1 ? "once" : "\(failures) times"), again after \(pause.inTenths): \(error)"
    case .read(let progress): "\(progress.operation): \(progress.rows.counted("row")) read"
    case .missingValue(let operation, let property): "\(operation): rows without a value for \(property)"
    case .refused(let operation, let error): "\(operation): not sent: \(error)"
    }
  }
}

extension Duration {
  /// Rounded to tenths of a second, for people.
  package var inTenths: Duration { .milliseconds(Int64((self / .milliseconds(100)).rounded()) * 100) }
}

import HTTPTypes
import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The meaning of Exact Online's answers beyond their status (Documentation/protocol.md, section 8).
///
/// Decides by status, header fields and structure. Messages come in the language of the user, so only the framework's
/// own fixed English texts are looked at.
enum ErrorDetails {
  static func refine(_ error: inout ODataError, _ head: HTTPResponse) {
    let fields = head.headerFields
    switch head.status.code {
    case 403: refineForbidden(&error, reason: field("Reason", fields))
    case 429:
      error.kind = .rateLimited(until: resetDate(fields))
      error.advice = "The budget is shared by everything that calls this division with the same app"
    case 400: refineInvalid(&error)
    case 404 where error.operation.contains("current/") == false:
      error.advice = "The row, the set or the division does not exist, or the app may not see it"
    case 500 where error.serviceMessage?.hasPrefix(genericFailure) == true:
      error.kind = .unavailable
      error.advice = "Try again later"
    case 500 where error.operation.hasPrefix("POST webhooks/"):
      error.advice = "The callback must answer an empty POST with 200 before it can be subscribed"
    default: break
    }
  }

  private static let genericFailure = "A problem has occurred."

  private static func refineForbidden(_ error: inout ODataError, reason: String?) {
    let scope = error.serviceMessage.flatMap(missingScope)
    error.kind = .forbidden(reason: reason, permission: scope)
    if let scope {
      error.advice = "Add the permission group \(scope) to the app's registration, then let the user connect again"
    } else if error.operation.hasPrefix("DELETE ") {
      error.advice = "The service answers this for a row that does not exist, too"
    } else if reason == nil {
      error.advice =
        "The user lacks the right, the licence lacks the feature, or the division was not ticked on connecting"
    }
  }

  /// The scope in `Forbidden - Application Scope Violated. Cannot read 'organization.administration' scope.`
  private static func missingScope(_ message: String) -> String? {
    guard message.contains("Scope Violated") else { return nil }
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
  }

  private static func refineInvalid(_ error: inout ODataError) {
    guard let message = error.serviceMessage else { return }
    if message.hasPrefix("Please add a $select") {
      error.advice = "This set is read only with an explicit $select; typed queries always send one"
    } else if message.hasPrefix("Bad Request - Error in query syntax"), error.operation.hasPrefix("GET ") {
      error.advice =
        "The service does not know one of the properties that were asked for, or does not take the filter or a "
        + "parameter. Compare with its own $metadata, and select only the properties you need"
    } else if message.hasPrefix("Error processing request stream") {
      error.advice = "The service could not read a value or property of the body"
    }
  }

  /// When calls are allowed again; the fields carry milliseconds since 1970. Only the fields of the limit that was
  /// reached are present.
  private static func resetDate(_ fields: HTTPFields) -> Date? {
    for name in ["X-RateLimit-Minutely-Reset", "X-RateLimit-Reset"] {
      guard let text = field(name, fields), let milliseconds = Int64(text),
        (1_000_000_000_000...10_000_000_000_000).contains(milliseconds)
      else { continue }
      return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }
    return nil
  }

  private static func field(_ name: String, _ fields: HTTPFields) -> String? {
    HTTPField.Name(name).flatMap { fields[$0] }
  }
}

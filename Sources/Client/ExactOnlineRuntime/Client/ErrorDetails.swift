import HTTPTypes
import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The meaning of Exact Online's responses beyond their status (Documentation/protocol.md, section 8).
///
/// Decides by status, header fields and structure. Messages are in the language of the user, so only the framework's
/// own fixed English texts are examined.
enum ErrorDetails {
  static func refine(_ error: inout ODataError, _ head: HTTPResponse) {
    let fields = head.headerFields
    if [403, 503].contains(head.status.code), refineBlocked(&error) { return }
    switch head.status.code {
    case 403: refineForbidden(&error, reason: field("Reason", fields))
    case 429:
      error.kind = .rateLimited(until: resetDate(fields))
      error.advice = "The limit is shared by all programs that call this division with the same app"
    case 400: refineInvalid(&error)
    case 404 where error.operation.contains("current/") == false:
      error.advice = "The row, the set or the division does not exist, or the app has no access to it"
    case 500 where error.serviceMessage?.hasPrefix(genericFailure) == true:
      error.kind = .unavailable
      error.advice = error.operation.hasPrefix("GET ") ? "Try again later" : ODataError.adviceToCheck
    case 500 where error.kind == .validation && error.operation == "POST webhooks/WebhookSubscriptions":
      // Section 11.1 of the protocol. Only the message, in the user's language, tells which it is.
      error.advice =
        "The callback must use https, be on the domain of the app's redirect URI, and respond to an empty POST with "
        + "200; and the topic must not have a subscription of the app"
    default: break
    }
  }

  private static let genericFailure = "A problem has occurred."

  /// Recognizes the page of the network in front of the service, which knows nothing about users and permissions
  /// (Documentation/protocol.md, section 8.4).
  private static func refineBlocked(_ error: inout ODataError) -> Bool {
    guard let page = error.bodyExcerpt.map(withoutReferences), page.first(where: { !$0.isWhitespace }) == "<" else {
      return false
    }
    let mark = page.firstRange(of: "Reference #")
    guard mark != nil || page.contains("Access Denied") else { return false }
    error.kind = .blocked
    error.bodyExcerpt = nil
    if let mark {
      error.requestID = String(page[mark.upperBound...].prefix { $0.isHexDigit || $0 == "." })
    }
    error.detail = "the network in front of the service blocks this address, which can last for up to a day"
    error.advice =
      "Send nothing for a while, then call less often; if it continues, give the service's support the address of this "
      + "machine and the reference"
    return true
  }

  /// The text with its numeric character references decoded, as in `Reference&#32;&#35;18&#46;2d35`.
  private static func withoutReferences(_ page: String) -> String {
    var parts = page.split(separator: "&#", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() {
      let digits = parts[index].prefix { $0.isASCII && $0.isNumber }
      let rest = parts[index].dropFirst(digits.count)
      if let value = UInt8(digits), value < 0x80, rest.first == ";" {
        parts[index] = String(Character(Unicode.Scalar(value))) + rest.dropFirst()
      } else {
        parts[index] = "&#" + parts[index]
      }
    }
    return parts.joined()
  }

  private static func refineForbidden(_ error: inout ODataError, reason: String?) {
    let scope = error.serviceMessage.flatMap(missingScope)
    error.kind = .forbidden(reason: reason, permission: scope)
    if let scope {
      error.advice = "Add the permission group \(scope) to the app's registration, then have the user connect again"
    } else if error.operation.hasPrefix("DELETE ") {
      error.advice = "The service also responds with this status if the row does not exist"
    } else if reason == nil {
      error.advice =
        "The user lacks the permission, the licence lacks the feature, or the division was not selected when connecting"
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
      error.advice = "This set can be read only with an explicit $select; typed queries always send one"
      error.plainAdvice = "This set can be read only with an explicit $select"
    } else if message.hasPrefix("Bad Request - Error in query syntax"), error.operation.hasPrefix("GET ") {
      error.advice =
        "The service does not know one of the selected properties, or does not accept the filter or a "
        + "parameter. Compare with its own $metadata, and select only the properties you need"
    } else if message.contains("mandatory filtering") {
      let fields = mandatoryFields(message)
      let choice = fields.isEmpty ? "the properties listed by the service" : fields.joined(separator: ", ")
      error.advice =
        "This set can be read only with a filter on one of \(choice). To read all of it, use its feed below sync/, if "
        + "there is one"
    } else if message.hasPrefix("Error processing request stream") {
      error.advice = "The service could not read a value or a property in the body"
    }
  }

  /// The fields in `… with one of the following fields in the url:Accountant,AccountManager,….`
  private static func mandatoryFields(_ message: String) -> [String] {
    guard let colon = message.lastIndex(of: ":") else { return [] }
    return message[message.index(after: colon)...].split(separator: ",").map { field in
      String(field.filter { $0.isLetter || $0.isNumber || $0 == "_" })
    }.filter { !$0.isEmpty }
  }

  /// The time at which calls are allowed again; the fields contain milliseconds since 1970. Only the fields of the
  /// exceeded limit are present.
  private static func resetDate(_ fields: HTTPFields) -> Date? {
    let limits = RateLimitHeaders(fields)
    return (limits.minute.reset ?? limits.day.reset).map { Date(milliseconds: $0) }
  }

  private static func field(_ name: String, _ fields: HTTPFields) -> String? {
    HTTPField.Name(name).flatMap { fields[$0] }
  }
}

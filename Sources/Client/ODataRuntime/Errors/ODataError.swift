/// A call failed: what was attempted, what came back, and what to do.
///
/// Switch on ``kind``; show ``description`` to a person. Tokens and secrets appear in neither.
public struct ODataError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sort of failure, to switch on.
  public enum Kind: Sendable, Hashable {
    /// The service does not accept the token, or there is none. The reason says which.
    case unauthorized(UnauthorizedReason)
    /// The user or the app may not do this. `reason` and `permission` as the service names them.
    case forbidden(reason: String?, permission: String?)
    /// There is no such row, set or function.
    case notFound
    /// The request is not one the service understands, or was refused before it was sent.
    case invalidRequest
    /// The service understood the request and refused its content: a duplicate code, a closed period.
    case validation
    /// A row was not written because of its concurrency token. The reason says why.
    case concurrency(ConcurrencyReason)
    /// An action was answered with success, and the answer itself reports a failure. `row` is the answer.
    case businessFailure(row: Row)
    /// A row was created, but the service does not say under which key.
    case createdWithoutKey
    /// Too many calls; `until` when the service says so.
    case rateLimited(until: Date?)
    /// The client stopped calling before the service would block it.
    case errorBudgetSpent(until: Date)
    /// The service failed or is under maintenance.
    case unavailable
    /// The network in front of the service refuses the address that the calls come from; trying again makes it worse.
    case blocked
    /// Something came back that is not an answer of this service.
    case unexpectedBody
    /// The answer does not fit the metadata.
    case decoding(ODataDecodingError)
    /// A row of the answer belongs to something else than was asked for, such as another division. No row of the answer
    /// is returned. With the status of a success, to a call that changes something: it was carried out there.
    case foreignRow
    /// Not sent: an earlier answer belonged to something else than was asked for, and nothing is written there until the
    /// client is told to.
    case writesSuspended
    /// No complete answer came.
    case transport(TransportError)
    /// A link in an answer leads where the token must not go, or in a circle.
    case unsafeLink
  }

  /// The reasons why a call is not authorized.
  public enum UnauthorizedReason: String, Sendable, Hashable, CaseIterable {
    /// The service refused the token: expired, revoked or garbled.
    case tokenRefused
    /// The service answered with its login page, or a redirect to it.
    case loginPage
    /// The authorization itself could not give a token.
    case noToken
    /// There was no login yet, or the tokens of the last one are no longer valid: a person must log in.
    case loginRequired
    /// The service does not know the app: its client id and secret are not what is registered there.
    case appRefused
    /// A login was refused, by the person or by the service, or its answer does not belong to it.
    case loginFailed
  }

  /// The reasons why a row was not written because of its concurrency token.
  public enum ConcurrencyReason: String, Sendable, Hashable, CaseIterable {
    /// Somebody else has changed the row since it was read (412).
    case changed
    /// The service wants the token of the row, and none was sent (428), or the row that was read has none to send.
    case tokenRequired
  }

  /// The sort of failure.
  public var kind: Kind
  /// The call: `GET crm/Accounts`.
  public var operation: String
  /// The HTTP status, when there was an answer.
  public var status: Int?
  /// The service's own message, in the language of its user.
  public var serviceMessage: String?
  /// The service's own code of the failure.
  public var serviceCode: String?
  /// The service's id of the request, for its support.
  public var requestID: String?
  /// The failure in words of this package, where the kind alone does not say it.
  public var detail: String?
  /// The probable cause, and what to do.
  public var advice: String?
  /// The beginning of a body that was not expected, redacted.
  public var bodyExcerpt: String?

  /// An error of a call.
  public init(
    _ kind: Kind, operation: String, status: Int? = nil, serviceMessage: String? = nil, detail: String? = nil,
    advice: String? = nil
  ) {
    self.kind = kind
    self.operation = operation
    self.status = status
    self.serviceMessage = serviceMessage
    self.detail = detail
    self.advice = advice
  }

  /// `GET crm/Accounts: not authorized (401): the service refused the token. Refresh the token or log in again.`
  public var description: String {
    var text = "\(operation): \(summary)"
    if let status { text += " (\(status))" }
    if let detail { text += ": \(detail)" }
    if let serviceMessage { text += ": \(Redaction.redacted(serviceMessage, limit: 500))" }
    // Pages are for browsers; what they say in a word is in the detail.
    if let bodyExcerpt, serviceMessage == nil, bodyExcerpt.first(where: { !$0.isWhitespace }) != "<" {
      text += ": \(bodyExcerpt.prefix(200))"
    }
    if let requestID { text += " [request \(requestID)]" }
    if let advice { text += (text.last.map { ".!?…".contains($0) } == true ? " " : ". ") + advice }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private var summary: String {
    switch kind {
    case .unauthorized(.tokenRefused): "not authorized, the service refused the token"
    case .unauthorized(.loginPage): "not authorized, the service answered with its login page"
    case .unauthorized(.noToken): "not authorized, there is no token"
    case .unauthorized(.loginRequired): "not authorized, a login is required"
    case .unauthorized(.appRefused): "not authorized, the service refused the app"
    case .unauthorized(.loginFailed): "the login failed"
    case .forbidden(let reason, let permission):
      "forbidden" + (reason.map { ", \($0)" } ?? "") + (permission.map { ", missing permission \($0)" } ?? "")
    case .notFound: "not found"
    case .invalidRequest: "invalid request"
    case .validation: "refused by the service"
    case .concurrency(.changed): "not written, the row has changed since it was read"
    case .concurrency(.tokenRequired): "not written without the concurrency token of the row"
    case .businessFailure: "the action failed"
    case .createdWithoutKey: "created, under a key that the answer does not name"
    case .rateLimited(let until): "rate limited" + (until.map { " until \(Self.text($0))" } ?? "")
    case .errorBudgetSpent(let until): "not sent, too many recent errors; closed until \(Self.text(until))"
    case .unavailable: "the service is unavailable"
    case .blocked: "blocked"
    case .unexpectedBody: "an unexpected answer"
    case .decoding(let error): "the answer does not fit the metadata, \(error)"
    case .foreignRow: "the answer belongs to something else"
    case .writesSuspended: "not sent, writes are suspended"
    case .transport(let error): "no answer, \(error)"
    case .unsafeLink: "a link in the answer was not followed"
    }
  }

  private static func text(_ date: Date) -> String { ISO8601Text.text(of: LocalDateTime(clamping: date)) + "Z" }
}

extension ODataError {
  /// Whether there is no such row, set or function.
  public var isNotFound: Bool { if case .notFound = kind { true } else { false } }

  /// Whether the same call may succeed later by itself.
  package var isTemporary: Bool {
    switch kind {
    case .unavailable, .transport, .rateLimited: true
    default: false
    }
  }

  /// The row that an action answered with when it reported a failure; see ``Kind/businessFailure(row:)``.
  public func failedRow<Subject: RowValue>(as type: Subject.Type) -> Subject? {
    guard case .businessFailure(let row) = kind, row.table === Subject.table else { return nil }
    return Subject(row: row)
  }
}

/// The error of a failed call: the operation, the response, and advice.
///
/// Switch on ``kind``; show ``description`` to users. Neither contains tokens or secrets.
public struct ODataError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure, to switch on.
  public enum Kind: Sendable, Hashable {
    /// The service does not accept the token, or there is none. The reason tells which.
    case unauthorized(UnauthorizedReason)
    /// The user or the app lacks the permission. `reason` and `permission` are the service's own texts.
    case forbidden(reason: String?, permission: String?)
    /// There is no such row, set or function.
    case notFound
    /// The service does not understand the request, or the client refused to send it.
    case invalidRequest
    /// The service understood the request and refused its content: a duplicate code, a closed period.
    case validation
    /// A row was not written because of its concurrency token. The reason tells why.
    case concurrency(ConcurrencyReason)
    /// An action was answered with success, but the response itself reports a failure. `row` is the response.
    case businessFailure(row: Row)
    /// A row was created, but the response does not contain its key.
    case createdWithoutKey
    /// Too many calls; `until` if the service states it.
    case rateLimited(until: Date?)
    /// The client stopped calling before the service would block it.
    case errorBudgetSpent(until: Date)
    /// The service failed or is under maintenance.
    case unavailable
    /// The network in front of the service blocks the address that the calls come from; retrying makes it worse.
    case blocked
    /// The response is not one of this service.
    case unexpectedBody
    /// The response does not match the metadata.
    case decoding(ODataDecodingError)
    /// A row of the response belongs to another part than the requested one, such as another division. No row of the
    /// response is returned. If the status is a success and the call changes data, it was carried out there.
    case foreignRow
    /// Not sent: an earlier response belonged to another part than the requested one, and writes are suspended until
    /// the client is told to resume.
    case writesSuspended
    /// No complete response arrived.
    case transport(TransportError)
    /// A link in a response leads to a place that must not get the token, or in a circle.
    case unsafeLink
  }

  /// The reasons why a call is not authorized.
  public enum UnauthorizedReason: String, Sendable, Hashable, CaseIterable {
    /// The service rejected the token: expired, revoked or malformed.
    case tokenRefused
    /// The service responded with its login page, or a redirect to it.
    case loginPage
    /// The authorization itself could not provide a token.
    case noToken
    /// There has been no login, or its tokens are no longer valid: a user must log in.
    case loginRequired
    /// The service does not know the app: its client id and secret are not the registered ones.
    case appRefused
    /// A login was refused, by the user or by the service, or its response does not belong to it.
    case loginFailed
  }

  /// The reasons why a row was not written because of its concurrency token.
  public enum ConcurrencyReason: String, Sendable, Hashable, CaseIterable {
    /// Somebody else has changed the row since it was read (412).
    case changed
    /// The service requires the token of the row, and none was sent (428), or the row that was read has no token.
    case tokenRequired
  }

  /// The kind of failure.
  public var kind: Kind
  /// The call: `GET crm/Accounts`.
  public var operation: String
  /// The HTTP status, if there was a response.
  public var status: Int?
  /// The service's own message, in the language of its user.
  public var serviceMessage: String?
  /// The service's own code for the failure.
  public var serviceCode: String?
  /// The service's id of the request, for its support.
  public var requestID: String?
  /// A description of the failure by this package, if the kind alone does not explain it.
  public var detail: String?
  /// The probable cause, and advice.
  public var advice: String? { didSet { plainAdvice = nil } }
  /// The advice for users of a command, if ``advice`` is about code; empty if there is none for them.
  package var plainAdvice: String?
  /// The beginning of an unexpected body, redacted.
  public var bodyExcerpt: String?
  /// Whether something in front of the service responded: the response has a body, which is not an error of OData.
  package var isFromElsewhere = false
  /// Whether there was no token for the call, which was not carried out, for whatever reason.
  package var isOfAuthorization = false

  /// Creates an error of a call.
  ///
  /// - Parameters:
  ///   - kind: The kind of failure.
  ///   - operation: The call: `GET crm/Accounts`.
  ///   - status: The HTTP status, if there was a response.
  ///   - serviceMessage: The service's own message.
  ///   - detail: A description of the failure.
  ///   - advice: The probable cause, and advice.
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

  /// `GET crm/Accounts: not authorized (401): the service rejected the token. Renew the token or log in again.`
  public var description: String { text(advising: advice) }

  /// The description for users of a command, who have no code to change.
  package var plainDescription: String { text(advising: plainAdvice ?? advice) }

  /// The description with other advice, or none.
  package func text(advising advice: String?) -> String {
    var text = "\(operation): \(summary)"
    if let status { text += " (\(status))" }
    if let detail { text += ": \(detail)" }
    if let serviceMessage { text += ": \(Redaction.redacted(serviceMessage, limit: 500))" }
    // Pages are for browsers; the detail summarizes them.
    if let bodyExcerpt, serviceMessage == nil, let first = bodyExcerpt.first(where: { !$0.isWhitespace }), first != "<"
    {
      text += ": \(bodyExcerpt.prefix(200))"
    }
    if let requestID { text += " [request \(requestID)]" }
    if let advice, !advice.isEmpty { text += (text.last.map { ".!?…".contains($0) } == true ? " " : ". ") + advice }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private var summary: String {
    switch kind {
    case .unauthorized(.tokenRefused): "not authorized, the service rejected the token"
    case .unauthorized(.loginPage): "not authorized, the service responded with its login page"
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
    case .createdWithoutKey: "created, but the response does not contain its key"
    case .rateLimited(let until): "rate limited" + (until.map { " until \(Self.text($0))" } ?? "")
    case .errorBudgetSpent(let until): "not sent, too many recent errors; closed until \(Self.text(until))"
    case .unavailable: "the service is unavailable"
    case .blocked: "blocked"
    case .unexpectedBody: "an unexpected response"
    case .decoding(let error) where error.isCutOff: "the response is empty or breaks off, \(error)"
    case .decoding(let error): "the response does not match the metadata, \(error)"
    case .foreignRow: "the response belongs to another part than the requested one"
    case .writesSuspended: "not sent, writes are suspended"
    case .transport(let error): "no response, \(error)"
    case .unsafeLink: "a link in the response was not followed"
    }
  }

  private static func text(_ date: Date) -> String { ISO8601Text.text(of: LocalDateTime(clamping: date)) + "Z" }
}

extension ODataError {
  /// Whether there is no such row, set or function.
  public var isNotFound: Bool { if case .notFound = kind { true } else { false } }

  /// Whether the same call may succeed later.
  package var isTemporary: Bool {
    switch kind {
    case .unavailable, .transport, .rateLimited: true
    // An empty response, or half of one.
    case .decoding(let fault): fault.isCutOff
    default: false
    }
  }

  /// The row with which an action reported a failure; see ``Kind/businessFailure(row:)``.
  ///
  /// - Parameter type: The type of the row.
  public func failedRow<Subject: RowValue>(as type: Subject.Type) -> Subject? {
    guard case .businessFailure(let row) = kind, row.table === Subject.table else { return nil }
    return Subject(row: row)
  }
}

extension ODataError: NamedFailure {
  /// The name of the kind in metrics and traces: that of its case.
  package var failureName: String {
    switch kind {
    case .unauthorized: "unauthorized"
    case .forbidden: "forbidden"
    case .notFound: "notFound"
    case .invalidRequest: "invalidRequest"
    case .validation: "validation"
    case .concurrency: "concurrency"
    case .businessFailure: "businessFailure"
    case .createdWithoutKey: "createdWithoutKey"
    case .rateLimited: "rateLimited"
    case .errorBudgetSpent: "errorBudgetSpent"
    case .unavailable: "unavailable"
    case .blocked: "blocked"
    case .unexpectedBody: "unexpectedBody"
    case .decoding: "decoding"
    case .foreignRow: "foreignRow"
    case .writesSuspended: "writesSuspended"
    case .transport(let error): error.failureName
    case .unsafeLink: "unsafeLink"
    }
  }
}

extension ODataError {
  /// The error of a call that changed data, and was carried out in another part than the requested one.
  init(carriedOutIn found: Int64, insteadOf scope: RowScope, operation: String, status: Int) {
    self.init(
      .foreignRow, operation: operation, status: status,
      detail: "it was carried out where \(scope.property) is \(found), but \(scope.value) was requested",
      advice: "Do not send it again: look it up where \(scope.property) is \(found), have it undone there, and "
        + "report it to the service")
  }
}

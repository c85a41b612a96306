public import HTTPTypes
public import Logging

/// The connection to a service: the performer of its requests, and what reading and writing must know of the service.
///
/// ``ODataClient/connection`` is that of a plain client. A service's own runtime makes one with a performer of its own.
public struct ServiceConnection: Sendable {
  /// Performs every request to the service.
  public var performer: any RequestPerformer
  /// The only server that links in answers may lead to.
  public var origin: Origin
  /// The bounds of what is sent and accepted.
  public var limits: RequestLimits
  /// The service's differences from OData 2.0.
  public var conventions: ServiceConventions
  /// Receives warnings about odd answers.
  public var logger: Logger
  /// Called after each page of a read with the progress of the read.
  public var didRead: @Sendable (_ progress: ReadProgress) -> Void
  /// Whether rows are read that lack a value which the metadata promises.
  public var missingValues = MissingValues.refused
  /// Called once for each property that lacked a value in some row, where ``missingValues`` accepts that, with the name
  /// of the read and that of the property.
  public var didMissValue: @Sendable (_ operation: String, _ property: String) -> Void = { _, _ in }
  /// The properties reported so far; connections that share it report together.
  package var reportedProperties = ReportedProperties()

  /// A connection whose requests `performer` performs.
  public init(
    _ performer: any RequestPerformer, origin: Origin, limits: RequestLimits = RequestLimits(),
    conventions: ServiceConventions = ServiceConventions(),
    logger: Logger = Logger(label: "ODataRuntime", factory: { _ in SwiftLogNoOpLogHandler() }),
    didRead: @escaping @Sendable (_ progress: ReadProgress) -> Void = { _ in }
  ) {
    self.performer = performer
    self.origin = origin
    self.limits = limits
    self.conventions = conventions
    self.logger = logger
    self.didRead = didRead
  }
}

/// Performs requests: what lies between typed calls and the transport.
///
/// ``ODataClient`` is the plain one. A service's own runtime wraps it with what that service needs, such as limits and
/// retries.
public protocol RequestPerformer: Sendable {
  /// Sends a request and returns the answer of a success; everything else is thrown as ``ODataError``.
  func perform(_ request: ODataRequest) async throws -> ODataResponse
  /// The same, with the body as it arrives: for downloads.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody)
}

/// The bounds of what a client sends to a server and accepts from it.
public struct RequestLimits: Sendable, Hashable {
  /// The largest response body kept in memory, in bytes.
  public var responseBody = 64 * 1024 * 1024
  /// The longest URL, in characters after encoding; nil for no limit. Longer requests are refused before they are sent.
  public var urlLength: Int?
  /// The number of empty pages in a row after which reading stops with an error.
  public var emptyPages = 50
  /// The time for one exchange, from sending to the last byte of the answer; nil for no limit. Files that are sent have
  /// more of it, and answers that are streamed have no limit.
  public var timeout: Duration? = .seconds(120)

  /// The largest file that is sent, in bytes before base64; nil for no limit. Larger ones are refused before anything is
  /// sent.
  public var file: Int64?

  /// Bodies of 64 MB, exchanges of two minutes, and URLs and files of any length.
  public init() {}
}

/// The progress of a read that goes on page by page.
public struct ReadProgress: Sendable, Hashable {
  /// The name of the read in errors and logs: `GET crm/Accounts`.
  public let operation: String
  /// Pages so far, each of which cost a call.
  public internal(set) var pages = 0
  /// Rows so far, without those of expanded collections.
  public internal(set) var rows = 0
  /// Whether this was the last page.
  public internal(set) var isComplete = false

  init(operation: String) { self.operation = operation }
}

extension ReadProgress: CustomStringConvertible {
  /// `GET crm/Accounts: 120 rows in 2 pages, complete`
  public var description: String {
    "\(operation): \(rows) rows in \(pages) pages\(isComplete ? ", complete" : "")"
  }
}

public import HTTPTypes
public import Logging

/// The address of a service, and the connection to it. Generated service types are created from one:
///
/// ```swift
/// let sample = GatewaySample(root: client.service(at: "/sap/opu/odata/IWBEP/GWSAMPLE_BASIC"))
/// ```
///
/// An object: generated code passes it to each service and set, and copying a struct there would be a fortieth of the
/// client's object files.
public final class ServiceRoot: Sendable {
  package let connection: ServiceConnection
  /// The path of the service from the host, percent-encoded, without a trailing slash.
  public let path: String
  /// The name of the service in errors and logs: `crm`.
  let name: String
  /// The part of the service's data that the rows of its sets must belong to; nil if they may belong to any.
  let scope: RowScope?
  /// Whether reads keep numbers that the client's types cannot hold; see ``EntitySet/keepingNumbers()``.
  let keepsNumbers: Bool

  /// Creates the root of a service over a connection, for a service's own runtime.
  ///
  /// - Parameters:
  ///   - connection: The connection to the service.
  ///   - path: The path of the service from the host, percent-encoded, without a trailing slash.
  ///   - name: The name of the service in errors and logs.
  public convenience init(_ connection: ServiceConnection, path: String, name: String) {
    self.init(connection, path: path, name: name, scope: nil)
  }

  package init(
    _ connection: ServiceConnection, path: String, name: String, scope: RowScope?, keepsNumbers: Bool = false
  ) {
    self.connection = connection
    self.path = path
    self.name = name
    self.scope = scope
    self.keepsNumbers = keepsNumbers
  }

  var performer: any RequestPerformer { connection.performer }

  /// The same service, whose reads keep numbers that the client's types cannot hold.
  func keepingNumbers() -> ServiceRoot {
    ServiceRoot(connection, path: path, name: name, scope: scope, keepsNumbers: true)
  }

  /// A service below this one.
  @_spi(Generated) public func service(_ segment: String) -> ServiceRoot {
    ServiceRoot(
      connection, path: "\(path)/\(URLText.pathSegment(segment))", name: name.isEmpty ? segment : "\(name)/\(segment)",
      scope: scope)
  }

  /// A service elsewhere on the same host, called `name` in errors and logs.
  package func service(absolute path: String, name: String? = nil, scope: RowScope? = nil) -> ServiceRoot {
    ServiceRoot(connection, path: path, name: name ?? self.name, scope: scope)
  }

  /// An untyped call, with the same guarantees: authorized, limited, and only to this host. Costs one call.
  ///
  /// - Parameters:
  ///   - method: The HTTP method; a POST requests the created row in its response if
  ///     ``ServiceConventions/prefersRepresentation`` is true.
  ///   - target: A path from the host, with or without a query, or a URL on this host. Characters that a URL cannot
  ///     contain are percent-encoded; existing escapes are kept.
  ///   - accept: The media types to request. By default JSON, and a response in another format is an error; XML for
  ///     `$metadata`; anything for `$count` and `$value`.
  ///   - contentType: The media type of the body. By default JSON, or XML for a body that begins with `<`.
  ///   - body: The body to send, or nil for none.
  /// - Returns: The response.
  /// - Throws: ``ODataError``; of kind `.unsafeLink`, with nothing sent, for a URL on another host; of kind
  ///   `.foreignRow` if a row of the response, in JSON, belongs to another part than the service. A login page is
  ///   always an error, and so is JSON in response to a GET that is empty or breaks off.
  public func send(
    _ method: HTTPRequest.Method, _ target: String, accept: String? = nil, contentType: String? = nil,
    body: [UInt8]? = nil
  ) async throws -> ODataResponse {
    let encoded = URLText.completed(target)
    guard let target = connection.origin.target(of: encoded) else {
      throw ODataError(
        .unsafeLink, operation: "\(method.rawValue)",
        detail: "the URL is not on \(connection.origin); nothing was sent")
    }
    let path = target.prefix { $0 != "?" && $0 != "(" }
    let name = path.hasPrefix(self.path + "/") ? path.dropFirst(self.path.count + 1) : path
    var request = ODataRequest(method, path: target, body: body, operation: "\(method.rawValue) \(name)")
    if let accept {
      request.headerFields[.accept] = accept
    } else if path.hasSuffix("/$metadata") {
      request.headerFields[.accept] = "application/xml"
    } else if path.hasSuffix("/$count") || target.prefix(while: { $0 != "?" }).hasSuffix("/$value") {
      // A bare number or the bytes of a value, which must not be requested as JSON.
      request.headerFields[.accept] = nil
    }
    if let contentType {
      request.headerFields[.contentType] = contentType
    } else if let body, ErrorResponse.isMarkup(body) {
      request.headerFields[.contentType] = "application/xml; charset=utf-8"
    }
    if method == .post, connection.conventions.prefersRepresentation {
      request.headerFields[ODataRequest.prefer] = "return=representation"
    }
    let operation = request.operation
    let response = try await performer.perform(connection.conventions.applied(to: request)) { response in
      if method == .get, response.headerFields[.contentType]?.contains("json") == true, response.breaksOff {
        throw ODataError(.cutOff(at: response.body.count), response, operation: operation)
      }
      return response
    }
    if ![.get, .head, .options].contains(method) { try response.checkError(operation, readsMarkup: false) }
    try scope?.check(response, to: method, target, operation: operation)
    return response
  }

  /// The service's `$metadata` document as received: CSDL, not parsed. Costs one call.
  ///
  /// - Returns: The bytes of the document.
  /// - Throws: ``ODataError``, also for a login page. Any other page with status 200 is not recognized as an error:
  ///   parse the document.
  public func metadata() async throws -> [UInt8] {
    var request = request(.get, "$metadata")
    // It is XML in every version before OData 4.01 (OData 2.0, overview 2.3), and not available as JSON.
    request.headerFields[.accept] = "application/xml"
    // A document of a later version is accepted here.
    request.headerFields[ServiceConventions.maximumVersion] = nil
    return try await performer.perform(request).body
  }

  /// A request to a resource of this service.
  ///
  /// - Parameters:
  ///   - resource: The set or function, with `/$count` and the like; not percent-encoded.
  ///   - key: The key predicate, with its parentheses, percent-encoded; it is not part of the operation's name.
  func request(
    _ method: HTTPRequest.Method, _ resource: String, key: String = "", options: [QueryOption] = [],
    body: [UInt8]? = nil
  ) -> ODataRequest {
    let segments = resource.split(separator: "/").map { URLText.pathSegment(String($0)) }.joined(separator: "/")
    let name = self.name.isEmpty ? resource : "\(self.name)/\(resource)"
    return connection.conventions.applied(
      to: ODataRequest(
        method, path: "\(path)/\(segments)\(key)", options: options, body: body,
        operation: "\(method.rawValue) \(name)"))
  }

  /// The rules by which the rows of a set or function are decoded.
  func rules(for set: String, operation: String) -> ReadingRules {
    var rules = ReadingRules(scope: scope?.applied(to: set))
    rules.keepsNumbers = keepsNumbers
    guard connection.missingValues == .accepted else { return rules }
    rules.onMissingValue = { [connection] table, slot in
      guard connection.reportedProperties.insert(table, slot) else { return }
      let property = table.properties[slot].wireName
      connection.logger.warning(
        "a value promised by the metadata is missing",
        metadata: ["operation": "\(operation)", "property": "\(property)"])
      connection.didMissValue(operation, property)
    }
    return rules
  }
}

extension ServiceRoot: CustomStringConvertible {
  /// `https://services.example.com/V2/Northwind`
  public var description: String { "\(connection.origin)\(path)" }
}

/// The connection to a service: the performer of its requests, and the settings for reading and writing.
///
/// ``ODataClient/connection`` is that of a plain client. A service's own runtime creates one with its own performer.
public struct ServiceConnection: Sendable {
  /// Performs every request to the service.
  public var performer: any RequestPerformer
  /// The only server that links in responses may lead to.
  public var origin: Origin
  /// The limits of requests and responses.
  public var limits: RequestLimits
  /// The service's differences from OData 2.0.
  public var conventions: ServiceConventions
  /// Logs warnings about anomalies in responses.
  public var logger: Logger
  /// Called after each page of a read with the progress of the read.
  public var didRead: @Sendable (_ progress: ReadProgress) -> Void
  /// Whether rows that lack a value promised by the metadata are accepted.
  public var missingValues = MissingValues.refused
  /// Called once for each property that lacked a value in some row, if ``missingValues`` accepts that, with the names
  /// of the read and of the property.
  public var didMissValue: @Sendable (_ operation: String, _ property: String) -> Void = { _, _ in }
  /// The observer of reads, page by page; nil for none.
  public var observer: (any WorkObserver)?
  /// The properties reported so far; connections that share it report together.
  package var reportedProperties = ReportedProperties()

  /// Creates a connection over a performer.
  ///
  /// - Parameters:
  ///   - performer: Performs every request to the service.
  ///   - origin: The only server that links in responses may lead to.
  ///   - limits: The limits of requests and responses.
  ///   - conventions: The service's differences from OData 2.0.
  ///   - logger: Logs warnings about anomalies in responses.
  ///   - didRead: Called after each page of a read.
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

/// A generated service: its sets and functions are reached through it.
public protocol ODataService: Sendable {
  /// The address of the service, also for untyped calls: `northwind.root.send(.get, "/V2/Northwind/Products")`.
  var root: ServiceRoot { get }
  /// Creates the service at an address.
  ///
  /// - Parameter root: The address and the connection.
  init(root: ServiceRoot)
}

/// Performs requests: the layer between typed calls and the transport.
///
/// ``ODataClient`` is the basic one. A service's own runtime wraps it with features of that service, such as limits and
/// retries.
public protocol RequestPerformer: Sendable {
  /// Sends a request.
  ///
  /// - Parameter request: The request.
  /// - Returns: The response, if it is a success.
  /// - Throws: ``ODataError`` for everything else.
  func perform(_ request: ODataRequest) async throws -> ODataResponse
  /// Sends a request, and reads the response as a part of the call, so that one that cannot be read can be requested
  /// again. By default it is not.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - read: Reads the response, if it is a success.
  /// - Returns: What the response was read as.
  /// - Throws: ``ODataError``.
  func perform<Answer: Sendable>(
    _ request: ODataRequest, reading read: @Sendable (ODataResponse) throws -> Answer
  ) async throws -> Answer
  /// Sends a request and streams the body of the response: for downloads.
  ///
  /// - Parameter request: The request.
  /// - Returns: The head and the body of the response, if it is a success.
  /// - Throws: ``ODataError`` for everything else.
  func stream(_ request: ODataRequest) async throws -> (HTTPResponse, HTTPBody)
}

extension RequestPerformer {
  /// Sends a request, and reads the response.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - read: Reads the response, if it is a success.
  /// - Returns: What the response was read as.
  /// - Throws: ``ODataError``.
  public func perform<Answer: Sendable>(
    _ request: ODataRequest, reading read: @Sendable (ODataResponse) throws -> Answer
  ) async throws -> Answer {
    try read(try await perform(request))
  }
}

extension RowScope {
  /// The part that the address of a new row belongs to, if it is another one.
  func foreignValue(atAddressIn response: ODataResponse) -> Int64? {
    guard let address = response.addressOfRow else { return nil }
    let path = address.firstRange(of: "://").map { String(address[$0.upperBound...].drop { $0 != "/" }) } ?? address
    return foreignValue(at: path)
  }

  /// Throws if the response to a call without types belongs to another part.
  ///
  /// - Parameter target: The path that was requested. One of another part was meant to be of that one.
  func check(_ response: ODataResponse, to method: HTTPRequest.Method, _ target: String, operation: String) throws {
    let path = target.prefix { $0 != "?" && $0 != "(" }
    let set = path.split(separator: "/").last { !$0.hasPrefix("$") } ?? ""
    guard let scope = applied(to: String(set)), foreignValue(at: target) == nil else { return }
    guard
      let found = scope.foreignValue(inJSON: response.body)
        ?? (method == .get ? nil : scope.foreignValue(atAddressIn: response))
    else { return }
    didFindForeign(found)
    guard method == .get || method == .head else {
      throw ODataError(carriedOutIn: found, insteadOf: self, operation: operation, status: response.status.code)
    }
    throw ODataError(
      .foreignRow, operation: operation, status: response.status.code,
      detail: "\(property) is \(found), but \(value) was requested; no row of the response is returned",
      advice: "The service may have mixed up its customers' data: report this to the service before you continue")
  }
}

public import HTTPTypes

/// The differences between OData V2 services, in one place.
///
/// The default is strict OData 2.0 (odata.org, OData 2.0; [MS-ODATA]). A service's own runtime sets the known
/// differences of its service, and so does a program that calls such a service with ``ODataClient``:
///
/// ```swift
/// var conventions = ServiceConventions()
/// conventions.tunnelsMethods = true
/// let client = ODataClient(origin: origin, transport: transport, conventions: conventions)
/// ```
public struct ServiceConventions: Sendable {
  // MARK: - Every request

  /// Header fields of every request, such as `sap-client`; fields that a request sets itself take precedence.
  ///
  /// By default `MaxDataServiceVersion: 2.0`, without which services that also support V3 may respond in its JSON
  /// ([MS-ODATA] 2.2.5.7).
  public var headerFields: HTTPFields
  /// The media type of bodies. JSON is UTF-8 by definition, but servers have read it as Latin-1 without a charset.
  public var contentType = "application/json; charset=utf-8"
  /// Whether updates and deletes are sent as POST, with their actual method in `X-HTTP-Method`: for servers and
  /// networks that do not accept other methods ([MS-ODATA] 2.2.5.8).
  public var tunnelsMethods = false

  // MARK: - Reading

  /// The largest `$top` to send; nil for no limit. Above it reading follows pages and stops early.
  public var maximumTop: Int?
  /// Whether functions that return entities are called with the properties of the metadata in `$select`. Properties
  /// that a server sends without being asked are read anyway.
  public var selectsFromFunctions = true
  /// Whether punctuation in the text of a key, such as `(`, `,`, `;` and `=`, is left unencoded. Servers that parse a
  /// URL before they decode it fail on unencoded punctuation; percent-encoded it means the same to every server.
  public var leavesMarksInKeys = false
  /// Types whose literals in URLs are written without their suffix (`d`, `f`, `M`, `L`): 12.5 rather than 12.5d.
  public var kindsWithoutSuffix: Set<EdmKind> = []

  // MARK: - Values

  /// Whether the service takes `INF`, `-INF` and `NaN` of `Edm.Double` and `Edm.Single`, in URLs and in bodies
  /// ([MS-ODATA] 2.2.2). If not, requests with such numbers are refused before they are sent.
  public var acceptsNonFiniteNumbers = true

  // MARK: - Writing

  /// The method of an update that changes the given properties and keeps the others.
  public var updateMethod = UpdateMethod.merge
  /// Whether a create requests the created row with `Prefer: return=representation`. OData 2.0 has no such field: there
  /// the response always contains the row.
  public var prefersRepresentation = false
  /// Whether values of `Edm.Int64` and `Edm.Decimal` are JSON numbers in bodies, rather than the strings that verbose
  /// JSON requires ([MS-ODATA] 2.2.6.3.1).
  public var writesLongNumbersBare = false
  /// Whether values of `Edm.DateTime` and `Edm.DateTimeOffset` are ISO 8601 in bodies, rather than the `/Date(…)/` that
  /// verbose JSON requires ([MS-ODATA] 2.2.6.3.1).
  public var writesDatesAsISO8601 = false

  // MARK: - Responses

  /// Whether a 500 with a message is a refusal of the request's content, and not a failure of the server.
  public var refusesWith500 = false
  /// The messages with which the response to an action reports a failure although its status is a success; empty if it
  /// reports none.
  public var failureMessages: @Sendable (_ answer: Row) -> [String] = { _ in [] }

  /// Creates the conventions of strict OData 2.0.
  public init() {
    headerFields = [Self.maximumVersion: "2.0"]
  }

  /// The spelling of values in descriptions.
  static let plain: ServiceConventions = {
    var conventions = ServiceConventions()
    conventions.kindsWithoutSuffix = [.double]
    conventions.writesLongNumbersBare = true
    conventions.writesDatesAsISO8601 = true
    return conventions
  }()

  static let tunnel = HTTPField.Name("X-HTTP-Method") ?? .accept
  static let maximumVersion = HTTPField.Name("MaxDataServiceVersion") ?? .accept
}

extension ServiceConventions {
  /// The request as the service requires it: with the fields of every request, the media type of its body, and its
  /// method tunnelled if necessary.
  func applied(to request: ODataRequest) -> ODataRequest {
    var request = request
    for field in headerFields where request.headerFields[field.name] == nil { request.headerFields.append(field) }
    if request.headerFields[.contentType] == ODataRequest.json { request.headerFields[.contentType] = contentType }
    if tunnelsMethods, ![.get, .head, .post].contains(request.method) {
      request.headerFields[Self.tunnel] = request.method.rawValue
      request.method = .post
    }
    return request
  }
}

/// The method of an update that changes the given properties and keeps the others.
public enum UpdateMethod: String, Sendable, Hashable, CaseIterable {
  /// OData's own (OData 2.0, operations).
  case merge = "MERGE"
  /// HTTP's, which OData supports from V3 on.
  case patch = "PATCH"
  /// In OData, PUT resets the properties that it does not contain. For services that are known to treat it as a partial
  /// update.
  case put = "PUT"

  var httpMethod: HTTPRequest.Method { HTTPRequest.Method(rawValue) ?? .put }
}

extension HTTPRequest.Method {
  /// OData's update that keeps what it does not mention. Functions can be declared with it too.
  @_spi(Generated) public static let merge = UpdateMethod.merge.httpMethod
}

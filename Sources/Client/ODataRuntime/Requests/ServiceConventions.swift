public import HTTPTypes

/// The differences of one OData V2 service from another, all in one place.
///
/// The default is OData 2.0 to the letter (odata.org, OData 2.0; [MS-ODATA]). A service's own runtime sets what its
/// service is known to want instead, and so does a program that calls such a service with ``ODataClient``:
///
/// ```swift
/// var conventions = ServiceConventions()
/// conventions.tunnelsMethods = true
/// let client = ODataClient(origin: origin, transport: transport, conventions: conventions)
/// ```
public struct ServiceConventions: Sendable {
  // MARK: - Every request

  /// Header fields of every request, such as `sap-client`; those that a request sets itself have precedence.
  ///
  /// By default `MaxDataServiceVersion: 2.0`, without which services that know V3 as well may answer in its JSON
  /// ([MS-ODATA] 2.2.5.7).
  public var headerFields: HTTPFields
  /// The media type of bodies. JSON is UTF-8 by definition; servers that are told nothing have read it as Latin-1.
  public var contentType = "application/json; charset=utf-8"
  /// Whether updates and deletes are sent as POST, with their own method in `X-HTTP-Method`: for servers and networks
  /// that let nothing else through ([MS-ODATA] 2.2.5.8).
  public var tunnelsMethods = false

  // MARK: - Reading

  /// The largest `$top` to send; nil for no limit. Above it reading follows pages and stops early.
  public var maximumTop: Int?
  /// Whether functions that return entities are asked for the properties of the metadata with `$select`. Properties
  /// that a server sends without being asked are read just the same.
  public var selectsFromFunctions = true
  /// Whether the marks in a text that is a key, such as `(`, `,`, `;` and `=`, stay as they are. Servers that parse an
  /// address before they decode it fail on them; percent-encoded they mean the same to every server.
  public var leavesMarksInKeys = false
  /// Types whose literals in addresses go without their suffix (`d`, `f`, `M`, `L`): 12.5 rather than 12.5d.
  public var kindsWithoutSuffix: Set<EdmKind> = []

  // MARK: - Writing

  /// The method of an update that changes what it names and leaves the rest alone.
  public var updateMethod = UpdateMethod.merge
  /// Whether a create asks for the created row with `Prefer: return=representation`. OData 2.0 has no such field: there
  /// the answer always holds the row.
  public var prefersRepresentation = false
  /// Whether values of `Edm.Int64` and `Edm.Decimal` are JSON numbers in bodies, rather than the strings that verbose
  /// JSON wants ([MS-ODATA] 2.2.6.3.1).
  public var writesLongNumbersBare = false
  /// Whether values of `Edm.DateTime` and `Edm.DateTimeOffset` are ISO 8601 in bodies, rather than the `/Date(…)/` that
  /// verbose JSON wants ([MS-ODATA] 2.2.6.3.1).
  public var writesDatesAsISO8601 = false

  // MARK: - Answers

  /// Whether a 500 with a message refuses the content of the request, and is no failure of the server.
  public var refusesWith500 = false
  /// The messages with which the answer to an action reports a failure although its status says success; empty when it
  /// reports none.
  public var failureMessages: @Sendable (_ answer: Row) -> [String] = { _ in [] }

  /// OData 2.0 to the letter.
  public init() {
    headerFields = [Self.maximumVersion: "2.0"]
  }

  /// The spelling of values that descriptions show.
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
  /// The request as the service wants it: with the fields of every request, the media type of its body, and its method
  /// tunnelled where methods are.
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

/// The method of an update that changes what it names and leaves the rest alone.
public enum UpdateMethod: String, Sendable, Hashable, CaseIterable {
  /// OData's own (OData 2.0, operations).
  case merge = "MERGE"
  /// HTTP's, which OData knows from V3 on.
  case patch = "PATCH"
  /// By OData a PUT resets what it does not name. For services that are known to take it for a partial update.
  case put = "PUT"

  var httpMethod: HTTPRequest.Method { HTTPRequest.Method(rawValue) ?? .put }
}

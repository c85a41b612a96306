public import HTTPTypes
@_spi(Generated) public import ODataRuntime

/// One administration: its services, and untyped calls.
///
/// ```swift
/// let division = exact.division(123_456)
/// let account = try await division.crm.accounts.find(id)
/// ```
public struct Division: Sendable {
  /// The number in Exact Online's URLs (`_Division_`).
  public let code: Int32
  /// For generated code: creates the division's services.
  @_spi(Generated) public let services: ServiceLocator
  private let client: ExactOnlineClient

  init(code: Int32, client: ExactOnlineClient) {
    self.code = code
    self.client = client
    let performer = client.performer
    var services = ServiceLocator(site: client.services.site, division: code)
    if performer.checksDivisions {
      services.didFindForeign = { [gate = performer.gate] in gate.suspendWrites(to: code, found: $0) }
    }
    self.services = services
  }

  /// The same administration, with other options for its calls.
  ///
  /// ```swift
  /// for try await account in division.with(.bulk).crm.accounts { print(account.name ?? "") }
  /// ```
  ///
  /// - Parameter options: The priority and the longest wait of the calls.
  public func with(_ options: CallOptions) -> Division { client.with(options).division(code) }

  /// The calls that this administration has left; nil without a limiter. Costs no call.
  public func callBudget() async -> CallBudget? {
    await client.performer.gate.limiter?.budget(client.performer.gate.key(division: code))
  }

  /// Observes the work of this connection: for longer work that consists of its calls, see ``Work/Kind/run``.
  package var observer: (any WorkObserver)? { client.performer.observer }

  /// Whether writes to this administration are suspended: a response about it was about another one, and
  /// ``resumeWrites()`` has not been called since. Costs no call.
  public var writesAreSuspended: Bool { client.performer.gate.suspensions.isSuspended(code) }

  /// Allows writes again after ``writesAreSuspended``. Costs no call.
  ///
  /// The service has carried out bookings in another administration than the requested one. Therefore, after a response
  /// with rows of another administration, calls that change data fail with `.writesSuspended` and are not sent, until a
  /// person has found out what was written where. This applies to all calls of the same ``ExactOnlineClient``, in this
  /// process, and to this administration alone; reads continue.
  public func resumeWrites() { client.performer.gate.suspensions.resume(code) }

  /// A call to any resource of this administration, typed or not: authorized, limited and checked like any other. Costs
  /// one call.
  ///
  /// ```swift
  /// let items = try await division.send(.get, "logistics/Items?$top=1").json()
  /// ```
  ///
  /// - Parameters:
  ///   - method: The method of the request.
  ///   - target: A path below the division (`logistics/Items`), a path from the origin (`/api/v1/…`, in which
  ///     `{division}` is replaced by the code), or a URL on this site. Spaces and other characters that a URL cannot
  ///     contain are percent-encoded; existing escapes are kept.
  ///   - accept: The media types to request. By default JSON, and a response in another format is an error; XML for
  ///     `$metadata`; anything for paths below `/docs/`, where files and the XML services are.
  ///   - contentType: The media type of the body. By default JSON, or XML for a body that begins with `<`.
  ///   - body: The body to send, or nil for none.
  /// - Returns: The response.
  /// - Throws: `ODataError`; of kind `.unsafeLink` for a URL on another site; of kind `.foreignRow` if a row of the
  ///   response, in JSON, is one of another administration, and then writes are suspended as after any such response. A
  ///   login page is always an error.
  public func send(
    _ method: HTTPRequest.Method, _ target: String, accept: String? = nil, contentType: String? = nil,
    body: [UInt8]? = nil
  ) async throws -> ODataResponse {
    let path = path(target)
    return try await services.root(ofCallTo: path).send(
      method, path, accept: accept ?? Self.accept(path), contentType: contentType, body: body)
  }

  private func path(_ target: String) -> String {
    let target = target.replacing("{division}", with: String(code))
    return target.hasPrefix("/") || target.prefix { !"?(".contains($0) }.contains("://")
      ? target : "/api/v1/\(code)/\(target)"
  }

  /// The media types that a call requests by default: nil for OData's own, anything for files and XML services.
  private static func accept(_ path: String) -> String? {
    let absolute = path.firstRange(of: "://").map { path[$0.upperBound...].drop { $0 != "/" } } ?? path[...]
    return absolute.hasPrefix("/api/") ? nil : "*/*"
  }
}

/// Creates the services of a division, or those outside divisions, from their paths. For generated code.
@_spi(Generated)
public struct ServiceLocator: Sendable {
  /// The site itself, without a path.
  let site: ServiceRoot
  /// The division that replaces `{division}`; nil outside divisions.
  var division: Int32?
  /// Called with the division found in a response instead of this one; nil if rows of other divisions are accepted.
  var didFindForeign: (@Sendable (Int64) -> Void)?

  /// The service at a path from the origin: `/api/v1/current`, `/api/v1/{division}/crm`.
  public func service(_ template: String) -> ServiceRoot {
    let name = Self.name(of: template)
    guard let division else { return site.service(absolute: template, name: name) }
    return site.service(
      absolute: template.replacing("{division}", with: String(division)), name: name,
      scope: didFindForeign.flatMap { .division(division, service: name, didFindForeign: $0) })
  }

  /// The site, for an untyped call: its rows must belong to the division, as those of typed calls.
  func root(ofCallTo path: String) -> ServiceRoot {
    let origin = path.firstRange(of: "://")
    let target = CallTarget(origin.map { String(path[$0.upperBound...].drop { $0 != "/" }) } ?? path)
    // A path can state another division than that of the call, which is the one that is asked for.
    guard let didFindForeign, let division, target.division == division else { return site }
    let service = target.endpoint.split(separator: "/").dropLast().joined(separator: "/")
    return site.service(
      absolute: site.path, scope: .division(division, service: service, didFindForeign: didFindForeign))
  }

  /// A service's name in errors and logs, as in the documentation: its path without the parts that all paths begin
  /// with.
  private static func name(of template: String) -> String {
    template.split(separator: "/").drop { ["api", "v1"].contains($0) }.filter { $0 != "{division}" }
      .joined(separator: "/")
  }
}

/// The rows that a response about a division may contain: those of that division.
///
/// The service has mixed up its customers' data, and carried out bookings in another division than the requested one
/// (Documentation/protocol.md, section 16).
extension RowScope {
  /// The scope of a service by its name: `crm`.
  fileprivate static func division(
    _ code: Int32, service: String, didFindForeign: @escaping @Sendable (Int64) -> Void
  ) -> RowScope? {
    if aboutManyDivisions.contains(service.lowercased()) { return nil }
    return RowScope(
      property: "Division", value: Int64(code), exceptions: setsAboutDivisions,
      valueInPath: { CallTarget($0).division.map(Int64.init) }, didFindForeign: didFindForeign)
  }

  /// Services whose rows are about the divisions of a user or a licence.
  private static let aboutManyDivisions: Set<String> = ["system", "users"]

  /// Sets of other services whose rows are about divisions.
  private static let setsAboutDivisions: Set<String> = ["Divisions", "DivisionClassValues"]
}
